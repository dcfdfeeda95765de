package io.countercheck.goods;

import io.countercheck.goods.machines.MachineFacts;
import io.countercheck.model.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What a goods item was found to be, whatever the route and the day.
 *
 * @param mentions everything listed somewhere that it speaks of, strongest first
 * @param remarks contradictions, risks and what was not understood
 * @param readable whether there was a description or an identifier that says anything
 * @param machine what it says of a machine or part; empty when it speaks of none
 */
public record GoodsReading(
        List<Mention> mentions, List<Finding> remarks, boolean readable, Optional<MachineFacts> machine) {

    public GoodsReading {
        mentions = List.copyOf(mentions);
        remarks = List.copyOf(remarks);
    }
}
