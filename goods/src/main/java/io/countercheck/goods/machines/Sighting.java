package io.countercheck.goods.machines;

import io.countercheck.model.Strength;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the grammar made of one stretch of words.
 *
 * @param category what the goods are there
 * @param sorts what the machine, or the machine of the part, makes
 * @param parts the parts named; empty for a machine
 * @param incomplete whether the text calls the machine incomplete
 * @param first first word of the stretch
 * @param last last word of the stretch
 * @param strength how plainly it is said
 * @param steps how that was read
 */
record Sighting(
        MachineCategory category,
        Set<MachineSort> sorts,
        Set<Part> parts,
        boolean incomplete,
        int first,
        int last,
        Strength strength,
        List<String> steps) {

    Sighting {
        sorts = Collections.unmodifiableSet(EnumSet.copyOf(sorts));
        parts = parts.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(parts));
        steps = List.copyOf(steps);
    }

    /** Whether it is one of the things the law speaks of: the machine or a part of it. */
    boolean ofTheLaw() {
        return switch (category) {
            case MACHINE, CRITICAL_PART, SPARE_PART -> true;
            case CONSUMABLE, SERVICE, PORTRAYAL -> false;
        };
    }
}
