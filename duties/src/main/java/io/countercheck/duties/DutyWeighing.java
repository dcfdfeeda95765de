package io.countercheck.duties;

import io.countercheck.controls.InForce;
import io.countercheck.controls.Law;
import io.countercheck.controls.Listing;
import io.countercheck.controls.Trade;
import io.countercheck.model.DutyState;
import io.countercheck.model.Finding;
import io.countercheck.model.Party;
import io.countercheck.model.PartyEffect;
import io.countercheck.model.PartyRole;
import io.countercheck.model.Strength;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which duties follow from the hits and parties of a line, and how each stands without any document. */
final class DutyWeighing {

    /** How a duty's triggers fit the movement. */
    private enum Fit {
        NO,
        /** For some of the trades that the movement may be. */
        PERHAPS,
        YES,
        /** In any trade, all the time. */
        ALWAYS
    }

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
        for (Hit hit : hits) {
            if (hit.counts() && hit.listing() != null) {
                for (String id : hit.listing().duties()) {
                    weigh(book.duty(id).orElseThrow(), hit, hit.listing(), false, line, route, facts)
                            .ifPresent(o -> owed.merge(id, o, Owed::or));
                }
                for (Duty duty : following(hit.listing(), route)) {
                    weigh(duty, hit, hit.listing(), true, line, route, facts)
                            .ifPresent(o -> owed.merge(duty.id(), o, Owed::or));
                }
            }
        }
        for (Finding finding : line.shared()) {
            if (finding instanceof Finding.OfParty party && party.effect() == PartyEffect.BLOCK) {
                for (Owed o : ofParty(party, line)) {
                    owed.merge(o.duty().id(), o, Owed::or);
                }
            }
        }
        return owed.values().stream().sorted(Owed.MOST_PRESSING_FIRST).toList();
    }

    /** Duties that follow from a listing of another regime, where their own regime speaks. */
    private List<Duty> following(Listing listing, Route route) {
        return book.following(listing).stream()
                .filter(duty -> route.trades().containsKey(duty.regime()))
                .toList();
    }

    private Optional<Owed> weigh(
            Duty duty, Hit hit, Listing listing, boolean follows, Case line, Route route, GoodsFacts facts) {
        if (duty.ofGovernment() || duty.proposed() || forOtherDestinations(duty, route)) {
            return Optional.empty();
        }
        InForce inForce = duty.period().at(line.day());
        Set<Trade> trades = route.possibleTrades(duty.regime());
        Fit fit = fit(duty, listing, trades, line);
        if (inForce == InForce.NO || fit == Fit.NO) {
            return Optional.empty();
        }
        Circumstances found = new Circumstances();
        QuantityWeighing.Outcome quantity = quantity(duty, hit, listing, trades, line, found);
        exclusions(duty, listing, trades, facts, found);
        boolean lifted = !found.lifts.isEmpty();
        if (!lifted) {
            if (fit == Fit.PERHAPS
                    || !duty.destinations().isEmpty() && route.destination().isEmpty()) {
                found.depends(Cause.ROUTE, "an end of the route is not known");
            }
            if (!duty.destinationsHeld()) {
                found.depends(Cause.DESTINATION_LIST, "the list of destinations on which it turns is not held");
            }
            if (inForce == InForce.POSSIBLY || !hit.dayCertain()) {
                found.depends(Cause.DATE, "the first day in force is known only to the month or year");
            }
            if (follows) {
                found.depends(Cause.GOODS_LIST, "the list of goods that it is about is not held");
            }
            if (!hit.identityExact()) {
                found.depends(
                        Cause.IDENTITY, "only if the goods are " + hit.finding().name());
            }
        }
        boolean weighs = duty.blocks() || found.depends.contains(Cause.IDENTITY) && fit != Fit.ALWAYS;
        DutyState state = lifted
                ? DutyState.LIFTED
                : weighs && !found.depends.isEmpty()
                        ? DutyState.DEPENDS
                        : duty.blocks() && fit != Fit.ALWAYS ? DutyState.OPEN : DutyState.STANDING;
        return Optional.of(new Owed(
                duty,
                state,
                duty.deadlineFor(listing.list()),
                trades.size() == 1 ? trades.iterator().next() : null,
                lifted ? found.lifts : found.depends,
                found.notes(state),
                Set.of(hit.id()),
                quantity.comparesSums()));
    }

    private static boolean forOtherDestinations(Duty duty, Route route) {
        return !duty.destinations().isEmpty()
                && !route.destination().isEmpty()
                && !duty.destinations().contains(route.destination());
    }

    private QuantityWeighing.Outcome quantity(
            Duty duty, Hit hit, Listing listing, Set<Trade> trades, Case line, Circumstances found) {
        Set<QuantityWeighing.Outcome> outcomes = EnumSet.noneOf(QuantityWeighing.Outcome.class);
        for (Trade trade : trades) {
            outcomes.add(quantities.weigh(duty, listing, trade, line));
        }
        if (outcomes.size() > 1) {
            found.depends(Cause.ROUTE, "the quantity that brings it turns on the route");
            return QuantityWeighing.Outcome.MISSING;
        }
        QuantityWeighing.Outcome outcome = outcomes.isEmpty()
                ? QuantityWeighing.Outcome.NO_RULE
                : outcomes.iterator().next();
        if (outcome == QuantityWeighing.Outcome.BELOW) {
            found.lifts(Cause.BELOW_QUANTITY, "below the quantity that brings it, added up over this file only");
        } else if (outcome == QuantityWeighing.Outcome.MISSING) {
            found.depends(
                    hit.standing() == Hit.Standing.LISTED && listing.topCategory()
                            ? Cause.QUANTITY_OF_TOP_CATEGORY
                            : Cause.QUANTITY,
                    "the quantity is missing, or not in a unit that the rule counts in");
        }
        return outcome;
    }

    private void exclusions(Duty duty, Listing listing, Set<Trade> trades, GoodsFacts facts, Circumstances found) {
        for (String id : duty.exclusions()) {
            Exclusion exclusion = book.exclusion(id);
            if (!exclusion.covers(listing)) {
                continue;
            }
            switch (exclusion.applies(listing, trades, facts)) {
                case YES -> found.lifts(Cause.EXCLUDED, id + ": " + exclusion.excluded());
                case UNCERTAIN ->
                    found.depends(
                            Cause.EXCLUSION_UNCERTAIN,
                            "whether " + id + " applies (" + exclusion.whyUncertain() + "): " + exclusion.excluded());
                case NO -> {}
            }
        }
    }

    private Fit fit(Duty duty, Listing listing, Set<Trade> trades, Case line) {
        Set<Trigger> triggers = duty.triggersFor(listing.list());
        if (triggers.contains(Trigger.SUSPICION) || triggers.contains(Trigger.LOSS)) {
            return Fit.ALWAYS;
        }
        if (triggers.contains(Trigger.BROKER) && names(PartyRole.BROKER, duty, line)
                || triggers.contains(Trigger.MANUFACTURE) && names(PartyRole.MANUFACTURER, duty, line)) {
            return Fit.YES;
        }
        int firing = 0;
        for (Trade trade : trades) {
            if (fires(triggers, trade)) {
                firing++;
            }
        }
        return firing == 0 ? Fit.NO : firing == trades.size() ? Fit.YES : Fit.PERHAPS;
    }

    private static boolean fires(Set<Trigger> triggers, Trade trade) {
        for (Trigger trigger : triggers) {
            if (trigger.fires(trade)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the consignment names such a party in the duty's territory. */
    private boolean names(PartyRole role, Duty duty, Case line) {
        for (Party party : line.consignment().parties()) {
            if (party.role() == role
                    && !party.country().isEmpty()
                    && routes.regimesIn(party.country(), line.day()).contains(duty.regime())) {
                return true;
            }
        }
        return false;
    }

    private Collection<Owed> ofParty(Finding.OfParty party, Case line) {
        boolean certain = party.strength() != Strength.POSSIBLE;
        return book.partyRules().effectOf(listOf(party), party.programme(), line.day()).duties().stream()
                .map(id -> book.duty(id).orElseThrow())
                .filter(duty -> duty.period().at(line.day()) != InForce.NO)
                .map(duty -> new Owed(
                        duty,
                        !certain ? DutyState.DEPENDS : duty.blocks() ? DutyState.OPEN : DutyState.STANDING,
                        duty.deadline(),
                        null,
                        certain ? Set.of() : Set.of(Cause.PARTY),
                        certain ? Set.of() : Set.of("only if the party is " + party.name()),
                        Set.of(party.entityId()),
                        false))
                .toList();
    }

    private static String listOf(Finding.OfParty party) {
        int colon = party.entityId().indexOf(':');
        return colon < 0 ? party.entityId() : party.entityId().substring(0, colon);
    }

    /** What speaks for a duty being lifted or depending on something. */
    private static final class Circumstances {
        final Set<Cause> lifts = EnumSet.noneOf(Cause.class);
        final Set<Cause> depends = EnumSet.noneOf(Cause.class);
        private final Set<String> liftNotes = new LinkedHashSet<>();
        private final Set<String> dependNotes = new LinkedHashSet<>();

        void lifts(Cause cause, String note) {
            lifts.add(cause);
            liftNotes.add(note);
        }

        void depends(Cause cause, String note) {
            depends.add(cause);
            dependNotes.add(note);
        }

        Set<String> notes(DutyState state) {
            return switch (state) {
                case LIFTED -> liftNotes;
                case DEPENDS -> dependNotes;
                case OPEN, STANDING, MET -> Set.of();
            };
        }
    }
}
