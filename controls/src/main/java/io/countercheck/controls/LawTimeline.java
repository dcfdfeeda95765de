package io.countercheck.controls;

import io.countercheck.model.Movement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What applied to some goods on one route through time, listing by listing, with what is not held.
 *
 * <p>It takes one route at a time and compares none. A listing that never speaks on the route is left out; a proposed,
 * voluntary or surveillance one is shown and says so by its {@link Listing#binding() binding}.
 *
 * @param movement the route
 * @param day the day asked about, or empty when the whole time is
 * @param entries one per listing, in order of their first day, unknown ones first, then by id
 * @param notHeld countries on the route whose national law is not in the data at all on the day, or else on the day of the
 *     edition
 * @param partlyHeld countries of whose national law only a part is, likewise
 * @param gaps what is not held of the law that speaks on the route, and what was not verified of the lists shown
 */
public record LawTimeline(
        Movement movement,
        Optional<LocalDate> day,
        List<Entry> entries,
        List<String> notHeld,
        List<String> partlyHeld,
        List<Gap> gaps) {

    public LawTimeline {
        entries = List.copyOf(entries);
        notHeld = List.copyOf(notHeld);
        partlyHeld = List.copyOf(partlyHeld);
        gaps = List.copyOf(gaps);
    }

    /**
     * A listing on this route.
     *
     * @param listing the listing, with its clause, citation and the confidences of itself and of its first day
     * @param spells when it speaks here, in order; at least one
     * @param onDay whether it is in force on the day asked about; empty when none was
     * @param thresholds the quantities as the law states them
     * @param provisions what the law says of the class or machine
     */
    public record Entry(
            Listing listing,
            List<Spell> spells,
            Optional<InForce> onDay,
            List<Threshold> thresholds,
            List<Provision> provisions) {

        public Entry {
            spells = List.copyOf(spells);
            thresholds = List.copyOf(thresholds);
            provisions = List.copyOf(provisions);
        }
    }

    /**
     * A stretch of time in which a listing speaks on a route in the same way.
     *
     * @param period from when to when; an open start is unknown, an open end is still in force
     * @param trades what the movement may be for the regime, as far as the listing is written for it; all for a treaty
     * @param certain false when it depends on an end of the route that is not known
     */
    public record Spell(Period period, Set<Trade> trades, boolean certain) {

        public Spell {
            trades = Set.copyOf(trades);
        }
    }

    /**
     * The timeline of these listings on a route.
     *
     * @param listings for example from {@link Law#named}, or those in which the room {@code goods} recognised a structure;
     *     each counts once
     * @param day marks what is in force on it; the timeline is whole with or without
     */
    public static LawTimeline of(Law law, Collection<Listing> listings, Movement movement, Optional<LocalDate> day) {
        List<Stretch> stretches = stretches(law, movement);
        List<Entry> entries = new ArrayList<>();
        for (Listing listing : new LinkedHashSet<>(listings)) {
            List<Spell> spells = spells(listing, stretches);
            if (!spells.isEmpty()) {
                entries.add(new Entry(
                        listing,
                        spells,
                        day.map(d -> law.onRoute(listing, movement, d)),
                        law.thresholds(listing.id()),
                        law.provisions(listing.id())));
            }
        }
        entries.sort(Comparator.comparing((Entry entry) -> start(entry.spells().get(0)))
                .thenComparing(entry -> entry.listing().id()));
        Jurisdiction jurisdiction = law.on(movement, day.orElse(law.editionDay()));
        return new LawTimeline(
                movement,
                day,
                entries,
                jurisdiction.notHeld(),
                jurisdiction.partlyHeld(),
                gaps(law, jurisdiction, entries));
    }

    private static LocalDate start(Spell spell) {
        PartialDate from = spell.period().from();
        return from == null ? LocalDate.MIN : from.first();
    }

    /** A time in which the same regimes speak on the route. */
    private record Stretch(Period period, Jurisdiction jurisdiction) {}

    private static List<Stretch> stretches(Law law, Movement movement) {
        List<LocalDate> days = List.copyOf(law.territories().turningPoints(movement));
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate first = days.get(i);
            PartialDate last =
                    i + 1 < days.size() ? PartialDate.of(days.get(i + 1).minusDays(1)) : null;
            stretches.add(new Stretch(new Period(PartialDate.of(first), last), law.on(movement, first)));
        }
        return stretches;
    }

    private static List<Spell> spells(Listing listing, List<Stretch> stretches) {
        List<Spell> spells = new ArrayList<>();
        for (Stretch stretch : stretches) {
            InForce inPlace = stretch.jurisdiction().inPlace(listing);
            if (inPlace == InForce.NO) {
                continue;
            }
            Spell spell =
                    new Spell(stretch.period(), stretch.jurisdiction().tradesMeant(listing), inPlace == InForce.YES);
            Spell before = spells.isEmpty() ? null : spells.get(spells.size() - 1);
            if (before != null && before.period().meets(spell.period()) && alike(before, spell)) {
                Period joined =
                        new Period(before.period().from(), spell.period().to());
                spells.set(spells.size() - 1, new Spell(joined, spell.trades(), spell.certain()));
            } else {
                spells.add(spell);
            }
        }
        return clipped(spells, listing.period());
    }

    /** A listing whose start is unknown has no start here either: that a regime began to speak says nothing of it. */
    private static List<Spell> clipped(List<Spell> spells, Period listed) {
        List<Spell> result = new ArrayList<>();
        for (Spell spell : spells) {
            boolean startUnknown = result.isEmpty() && listed.from() == null;
            spell.period()
                    .within(listed)
                    .map(period -> startUnknown ? new Period(null, period.to()) : period)
                    .ifPresent(period -> result.add(new Spell(period, spell.trades(), spell.certain())));
        }
        return result;
    }

    private static boolean alike(Spell a, Spell b) {
        return a.certain() == b.certain() && a.trades().equals(b.trades());
    }

    private static List<Gap> gaps(Law law, Jurisdiction jurisdiction, List<Entry> entries) {
        return law.gaps().stream()
                .filter(gap -> switch (gap.effect()) {
                    case NOT_HELD -> missedHere(gap, law, jurisdiction);
                    case NOT_VERIFIED -> entries.stream().anyMatch(entry -> concerns(gap, entry.listing()));
                })
                .toList();
    }

    /** What is missing matters wherever its regime speaks; where it is tied to listings, wherever one of them may. */
    private static boolean missedHere(Gap gap, Law law, Jurisdiction jurisdiction) {
        if (gap.listings().isEmpty()) {
            return !jurisdiction.trades(gap.regime()).isEmpty();
        }
        return gap.listings().stream()
                .flatMap(id -> law.listing(id).stream())
                .anyMatch(listing -> jurisdiction.inForce(listing) != InForce.NO);
    }

    private static boolean concerns(Gap gap, Listing listing) {
        return gap.regime().equals(listing.regime())
                && (gap.lists().isEmpty() || gap.lists().contains(listing.list()))
                && (gap.listings().isEmpty() || gap.listings().contains(listing.id()));
    }
}
