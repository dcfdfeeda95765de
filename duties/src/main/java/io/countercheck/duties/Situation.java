package io.countercheck.duties;

import io.countercheck.model.Disposition;
import io.countercheck.model.DutyState;
import io.countercheck.model.Finding;
import io.countercheck.model.GoodsStatus;
import io.countercheck.model.PartyEffect;
import io.countercheck.model.Strength;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that the decision table looks at, for one line.
 *
 * @param line the case
 * @param route what the law says of its journey
 * @param hits how each recognised listing counts, strongest first
 * @param goods what the goods are
 * @param owed the duties as they stand
 */
record Situation(Case line, Route route, List<Hit> hits, GoodsStatus goods, List<Owed> owed) {

    static GoodsStatus statusOf(List<Hit> hits, boolean readable) {
        if (hits.stream().anyMatch(h -> h.standing() == Hit.Standing.LISTED)) {
            return GoodsStatus.LISTED;
        }
        if (hits.stream().anyMatch(Hit::counts)) {
            return GoodsStatus.POSSIBLE;
        }
        return readable ? GoodsStatus.NONE : GoodsStatus.UNREADABLE;
    }

    /** Whether there is nothing that any row of the table could speak about: most lines of most files. */
    boolean nothingFound() {
        return line.readable() && line.goods().isEmpty() && line.shared().isEmpty();
    }

    Stream<Hit> listed() {
        return hits.stream().filter(h -> h.standing() == Hit.Standing.LISTED);
    }

    Stream<Hit> possible() {
        return hits.stream().filter(h -> h.standing() == Hit.Standing.POSSIBLE);
    }

    Stream<Owed> owed(DutyState state) {
        return owed.stream().filter(o -> o.state() == state);
    }

    /** Findings of one sort, about the line first and then about the consignment. */
    <T extends Finding> Stream<T> findings(Class<T> sort) {
        return Stream.concat(line.goods().stream(), line.shared().stream())
                .filter(sort::isInstance)
                .map(sort::cast);
    }

    /** Whether the risks found weigh enough for a person to look: each one does, unless the operator's own file says less. */
    boolean risksCount() {
        return line.onFile()
                .risks()
                .review(findings(Finding.Risk.class).map(Finding.Risk::code).collect(Collectors.toSet()));
    }

    /** Parties on a list with this effect, matched surely enough to count as listed, or not. */
    Stream<Finding.OfParty> parties(PartyEffect effect, boolean listed) {
        return findings(Finding.OfParty.class)
                .filter(p -> p.effect() == effect && p.strength() != Strength.POSSIBLE == listed);
    }

    /**
     * Whether a law of the same regime lists everything that a list without force of law was found to name. What the law
     * regulates waits for its duties; the list that warns of it (88 FR 73044 for laboratory supplies) adds nothing then.
     */
    boolean lawNames(Hit warning) {
        String regime = warning.finding().listing().regime();
        Set<String> regulated = listed().filter(
                        h -> h.finding().listing().regime().equals(regime))
                .map(h -> h.finding().name())
                .collect(Collectors.toSet());
        return findings(Finding.OnList.class)
                .filter(f -> f.listing().id().equals(warning.id()))
                .allMatch(f -> regulated.contains(f.name()));
    }

    /** Exact goods with an end of their route unknown lack a fact that decides their duties. */
    boolean routeDecides() {
        return !route.known() && hits.stream().anyMatch(h -> h.counts() && h.identityExact());
    }

    boolean topCategory() {
        return listed().anyMatch(h -> h.listing() != null && h.listing().topCategory());
    }

    /** Whether it turns on a missing quantity if a blocking duty is owed. */
    boolean quantityDecides(Cause cause) {
        return owed(DutyState.DEPENDS)
                .anyMatch(o -> o.duty().blocks() && o.causes().contains(cause));
    }

    static Disposition dispositionOf(List<io.countercheck.model.Reason> reasons) {
        return reasons.stream()
                .map(io.countercheck.model.Reason::disposition)
                .max(Disposition::compareTo)
                .orElse(Disposition.CLEAR);
    }
}
