package io.countercheck.duties;

import io.countercheck.controls.Period;
import io.countercheck.model.Confidence;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a law asks of somebody.
 *
 * @param id stable id, for example {@code US-01}
 * @param regime whose law
 * @param triggers what brings it about
 * @param narrower for some lists of the regime: the triggers that count there instead
 * @param destinations countries of destination to which it is confined, or empty
 * @param destinationsHeld false when it is confined to destinations on a list that is not in the data
 * @param follows lists of other regimes from which it follows when its own list of goods is not in the data
 * @param what what must be done
 * @param owedBy who owes it
 * @param form form or document by which it is met, or empty
 * @param authority who receives it, or empty
 * @param deadline when, or null when the law names no time
 * @param offsetByList for some lists of the regime: the offset that counts there instead
 * @param blocks whether it must be met before goods may move
 * @param satisfiedBy the kind of document that meets it, or {@code none}
 * @param alsoBy duties whose document meets this one too: the same paper is shown again, or an easing takes its place
 * @param asks what it asks to be told about a machine or part, in the order of the form; empty for other goods
 * @param exclusions ids of the exclusions that lift it
 * @param quantity whether it asks how much there is
 * @param period when it is in force
 * @param proposed whether it is only a proposal and never applied
 * @param appliesTo the goods it is about, in words
 * @param citation where it is written
 * @param confidence how well that is verified
 * @param note what else a reader must know
 */
public record Duty(
        String id,
        String regime,
        Set<Trigger> triggers,
        Map<String, Set<Trigger>> narrower,
        Set<String> destinations,
        boolean destinationsHeld,
        Set<ListName> follows,
        String what,
        List<String> owedBy,
        String form,
        String authority,
        @Nullable Deadline deadline,
        Map<String, java.time.Period> offsetByList,
        boolean blocks,
        String satisfiedBy,
        Set<String> alsoBy,
        List<Particular> asks,
        List<String> exclusions,
        QuantityRule quantity,
        Period period,
        boolean proposed,
        String appliesTo,
        String citation,
        Confidence confidence,
        String note) {

    /** A list, table, category or class of a regime. */
    public record ListName(String regime, String list) {}

    public Duty {
        triggers = Set.copyOf(triggers);
        narrower = Map.copyOf(narrower);
        destinations = Set.copyOf(destinations);
        follows = Set.copyOf(follows);
        owedBy = List.copyOf(owedBy);
        offsetByList = Map.copyOf(offsetByList);
        alsoBy = Set.copyOf(alsoBy);
        asks = List.copyOf(asks);
        exclusions = List.copyOf(exclusions);
    }

    /** Whether it binds only governments: then no trader ever owes it. */
    public boolean ofGovernment() {
        return owedBy.size() == 1 && owedBy.get(0).equals("government");
    }

    Set<Trigger> triggersFor(String list) {
        return narrower.getOrDefault(list, triggers);
    }

    @Nullable
    Deadline deadlineFor(String list) {
        java.time.Period own = offsetByList.get(list);
        return deadline == null || own == null ? deadline : deadline.withOffset(own);
    }
}
