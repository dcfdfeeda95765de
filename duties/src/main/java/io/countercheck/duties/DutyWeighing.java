package io.countercheck.duties;

import io.countercheck.controls.InForce;
import io.countercheck.controls.Law;
import io.countercheck.controls.Listing;
import io.countercheck.duties.papers.Demands;
import io.countercheck.model.DutyState;
import io.countercheck.model.Finding;
import io.countercheck.model.PartyEffect;
import io.countercheck.model.Strength;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which duties follow from the hits and parties of a line, and how each stands without any document. */
final class DutyWeighing {

    private final DutyBook book;
    private final Routes routes;
    private final QuantityWeighing quantities;

    DutyWeighing(Law law, DutyBook book, Routes routes) {
        this.book = book;
        this.routes = routes;
        this.quantities = new QuantityWeighing(law);
    }

    /** Every duty once, the most pressing first. Duties of governments and proposals never appear. */
    List<Owed> weigh(List<Hit> hits, Case line, Route route, GoodsFacts facts) {
        Map<String, Owed> owed = new LinkedHashMap<>();
        LineWeighing weighing = new LineWeighing(book, routes, quantities, line, route, facts);
        for (Hit hit : hits) {
            Listing listing = hit.listing();
            // Of a regime that may not speak here at all no duty is shown: the missing end of the route is.
            if (listing == null || !hit.counts() || !hit.routeCertain()) {
                continue;
            }
            for (String id : listing.duties()) {
                weighing.weigh(book.duty(id).orElseThrow(), hit, listing, false)
                        .ifPresent(o -> owed.merge(id, o, Owed::or));
            }
            for (Duty duty : book.following(listing)) {
                if (route.trades().containsKey(duty.regime())) {
                    weighing.weigh(duty, hit, listing, true).ifPresent(o -> owed.merge(duty.id(), o, Owed::or));
                }
            }
        }
        for (Finding finding : line.shared()) {
            if (finding instanceof Finding.OfParty party && party.effect() == PartyEffect.BLOCK) {
                ofParty(party, line).forEach(o -> owed.merge(o.duty().id(), o, Owed::or));
            }
        }
        return owed.values().stream().sorted(Owed.MOST_PRESSING_FIRST).toList();
    }

    /** Adds what a line would draw from the documents on file, before the sums over the file are known. */
    void collect(List<Hit> hits, Case line, Route route, GoodsFacts facts, Demands demands) {
        LineWeighing weighing = new LineWeighing(book, routes, quantities, line, route, facts);
        for (Hit hit : hits) {
            Listing listing = hit.listing();
            if (listing == null || !hit.counts() || !hit.routeCertain()) {
                continue;
            }
            for (String id : listing.duties()) {
                weighing.collect(book.duty(id).orElseThrow(), hit, listing, demands);
            }
            for (Duty duty : book.following(listing)) {
                if (route.trades().containsKey(duty.regime())) {
                    weighing.collect(duty, hit, listing, demands);
                }
            }
        }
    }

    private List<Owed> ofParty(Finding.OfParty party, Case line) {
        boolean listed = party.strength() != Strength.POSSIBLE;
        return book.partyRules().effectOf(listOf(party), party.programme(), line.day()).duties().stream()
                .map(id -> book.duty(id).orElseThrow())
                .filter(duty -> duty.period().at(line.day()) != InForce.NO)
                .map(duty -> new Owed(
                        duty,
                        !listed ? DutyState.DEPENDS : duty.blocks() ? DutyState.OPEN : DutyState.STANDING,
                        duty.deadline(),
                        null,
                        listed ? Set.of() : Set.of(Cause.PARTY),
                        listed ? Set.of() : Set.of("only if the party is " + party.name()),
                        Set.of(),
                        Set.of(party.entityId()),
                        false,
                        Set.of()))
                .toList();
    }

    private static String listOf(Finding.OfParty party) {
        int colon = party.entityId().indexOf(':');
        return colon < 0 ? party.entityId() : party.entityId().substring(0, colon);
    }
}
