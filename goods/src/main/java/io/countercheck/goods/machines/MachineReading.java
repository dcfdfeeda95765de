package io.countercheck.goods.machines;

import io.countercheck.goods.Mention;
import io.countercheck.model.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What a goods line says of machines and parts.
 *
 * @param mentions the machines and parts, surest first; empty when there are none
 * @param risks a medicine's mark on a part; empty when there is none
 * @param facts what else the line tells of the first mention; empty when there is none
 */
public record MachineReading(List<Mention> mentions, List<Finding.Risk> risks, Optional<MachineFacts> facts) {

    static final MachineReading NOTHING = new MachineReading(List.of(), List.of(), Optional.empty());

    public MachineReading {
        mentions = List.copyOf(mentions);
        risks = List.copyOf(risks);
    }
}
