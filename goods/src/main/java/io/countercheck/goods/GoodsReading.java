package io.countercheck.goods;

import io.countercheck.model.Finding;
import java.util.List;

/**
 * What a goods item was found to be, whatever the route and the day.
 *
 * @param mentions everything listed somewhere that it speaks of, strongest first
 * @param remarks contradictions and what was not understood
 * @param readable whether there was a description or an identifier that says anything
 */
public record GoodsReading(List<Mention> mentions, List<Finding> remarks, boolean readable) {

    public GoodsReading {
        mentions = List.copyOf(mentions);
        remarks = List.copyOf(remarks);
    }
}
