package io.countercheck.duties;

import io.countercheck.controls.InForce;
import io.countercheck.controls.Listing;
import io.countercheck.controls.Trade;
import io.countercheck.duties.papers.Demands;
import io.countercheck.model.DutyState;
import io.countercheck.model.Kind;
import io.countercheck.model.PartyRole;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Weighs duties for one line: does a duty that a listing brings apply here, and how does it stand? */
final class LineWeighing {

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
    private final Owners owners;
    private final QuantityWeighing quantities;
    private final Case line;
    private final Route route;
    private final GoodsFacts facts;
    private final LineDocuments documents;

    LineWeighing(DutyBook book, Routes routes, QuantityWeighing quantities, Case line, Route route, GoodsFacts facts) {
        this.book = book;
        this.owners = new Owners(routes, line);
        this.quantities = quantities;
        this.line = line;
        this.route = route;
        this.facts = facts;
        this.documents = new LineDocuments(book, new DocumentFit(book, routes, owners, line), line, facts);
    }

    /**
     * The duty as this hit brings it, or empty when it is not owed on this route and day.
     *
     * @param follows whether the duty's own list of goods is not held and it follows from another regime's listing
     */
    Optional<Owed> weigh(Duty duty, Hit hit, Listing listing, boolean follows) {
        Fit fit = fit(duty, listing);
        if (fit == Fit.NO) {
            return Optional.empty();
        }
        Set<Trade> trades = route.possibleTrades(duty.regime());
        Circumstances found = circumstances(duty, hit, follows, fit);
        boolean summed = quantity(duty, hit, listing, trades, found);
        exclusions(duty, listing, trades, found);
        DutyState state = found.state(duty.blocks(), fit == Fit.ALWAYS);
        Owed bare = owed(duty, hit, listing, trades, found, state, summed);
        return Optional.of(
                documents.none() || !duty.blocks() || state == DutyState.LIFTED
                        ? bare
                        : documents.apply(bare, listing, trades, found));
    }

    /** Adds what the duty would draw from documents, whatever the quantity is. */
    void collect(Duty duty, Hit hit, Listing listing, Demands demands) {
        Fit fit = fit(duty, listing);
        if (duty.blocks() && fit != Fit.NO) {
            Set<Trade> trades = route.possibleTrades(duty.regime());
            Circumstances found = new Circumstances();
            documents.collect(owed(duty, hit, listing, trades, found, DutyState.OPEN, false), listing, trades, demands);
        }
    }

    private Circumstances circumstances(Duty duty, Hit hit, boolean follows, Fit fit) {
        Circumstances found = new Circumstances();
        if (fit == Fit.PERHAPS
                || !duty.destinations().isEmpty() && route.destination().isEmpty()) {
            found.depends(Cause.ROUTE, "an end of the route is not known");
        }
        if (!duty.destinationsHeld()) {
            found.depends(Cause.DESTINATION_LIST, "the list of destinations on which it turns is not held");
        }
        if (duty.period().at(line.day()) == InForce.POSSIBLY || !hit.dayCertain()) {
            found.depends(Cause.DATE, "the first day in force is known only to the month or year");
        }
        if (follows) {
            found.depends(Cause.GOODS_LIST, "the list of goods that it is about is not held");
        }
        if (!hit.identityExact()) {
            found.depends(
                    Cause.IDENTITY, "only if the goods are " + hit.finding().name());
        }
        return found;
    }

    private Owed owed(
            Duty duty,
            Hit hit,
            Listing listing,
            Set<Trade> trades,
            Circumstances found,
            DutyState state,
            boolean summed) {
        return new Owed(
                duty,
                state,
                duty.deadlineFor(listing.list()),
                trades.size() == 1 ? trades.iterator().next() : null,
                found.causes(state),
                found.notes(state),
                unsaid(duty, listing),
                Set.of(hit.id()),
                summed,
                Set.of());
    }

    /** What the form asks of a machine or part and the order does not tell. */
    private Set<Particular> unsaid(Duty duty, Listing listing) {
        if (listing.kind() != Kind.MACHINE && listing.kind() != Kind.MACHINE_PART) {
            return Set.of();
        }
        EnumSet<Particular> unsaid = EnumSet.noneOf(Particular.class);
        unsaid.addAll(duty.asks());
        unsaid.removeAll(line.told());
        return unsaid;
    }

    private boolean forOtherDestinations(Duty duty) {
        return !duty.destinations().isEmpty()
                && !route.destination().isEmpty()
                && !duty.destinations().contains(route.destination());
    }

    /** Looks at the quantity rules; says whether sums were compared. */
    private boolean quantity(Duty duty, Hit hit, Listing listing, Set<Trade> trades, Circumstances found) {
        Set<QuantityWeighing.Outcome> outcomes = EnumSet.noneOf(QuantityWeighing.Outcome.class);
        for (Trade trade : trades) {
            outcomes.add(quantities.weigh(duty, listing, trade, line));
        }
        if (outcomes.size() > 1) {
            found.depends(Cause.ROUTE, "the quantity that brings it turns on the route");
        } else if (outcomes.contains(QuantityWeighing.Outcome.BELOW)) {
            found.lifts(
                    Cause.BELOW_QUANTITY,
                    "below the quantity that brings it, added up " + line.sums().over());
        } else if (outcomes.contains(QuantityWeighing.Outcome.MISSING)) {
            found.depends(
                    hit.standing() == Hit.Standing.LISTED ? Cause.QUANTITY_OF_LISTED_GOODS : Cause.QUANTITY,
                    "the quantity is missing, or not in a unit that the rule counts in");
        }
        return outcomes.stream().anyMatch(QuantityWeighing.Outcome::comparesSums);
    }

    private void exclusions(Duty duty, Listing listing, Set<Trade> trades, Circumstances found) {
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

    private Fit fit(Duty duty, Listing listing) {
        if (duty.ofGovernment()
                || duty.proposed()
                || forOtherDestinations(duty)
                || duty.period().at(line.day()) == InForce.NO) {
            return Fit.NO;
        }
        Set<Trade> trades = route.possibleTrades(duty.regime());
        Set<Trigger> triggers = duty.triggersFor(listing.list());
        if (triggers.contains(Trigger.SUSPICION) || triggers.contains(Trigger.LOSS)) {
            return Fit.ALWAYS;
        }
        if (triggers.contains(Trigger.BROKER) && owners.actsIn(duty.regime(), PartyRole.BROKER)
                || triggers.contains(Trigger.MANUFACTURE) && owners.actsIn(duty.regime(), PartyRole.MANUFACTURER)) {
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
}
