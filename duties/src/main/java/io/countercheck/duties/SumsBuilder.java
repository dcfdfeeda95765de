package io.countercheck.duties;

import io.countercheck.controls.Law;
import io.countercheck.controls.Listing;
import io.countercheck.controls.Threshold;
import io.countercheck.controls.Trade;
import io.countercheck.duties.papers.Drawn;
import io.countercheck.model.Consignment;
import io.countercheck.model.GoodsItem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Adds up quantities in the first pass over a file. Memory grows with the customers of listings that have a quantity
 * rule, not with the rows. Not thread-safe: give each thread its own and {@link #merge} them.
 */
public final class SumsBuilder {

    private final Law law;
    private final Routes routes;
    private final Map<Sums.Key, Sums.Total> totals = new HashMap<>();
    private final History history;
    private final Journeys journeys;
    private final Map<EarlierLine, Integer> again = new HashMap<>();
    private final boolean byMonth;
    private final Map<Months.Cell, Sums.Total> months = new HashMap<>();

    public SumsBuilder(Law law) {
        this(law, History.NONE);
    }

    /** @param history earlier orders, to which the lines of the file are added; one that it has already counts once */
    public SumsBuilder(Law law, History history) {
        this(law, history, false);
    }

    /**
     * @param history earlier orders, as above
     * @param byMonth whether what each customer gets in a month is kept as well, whatever the law asks
     */
    public SumsBuilder(Law law, History history, boolean byMonth) {
        this(law, new Routes(law), history, byMonth);
    }

    private SumsBuilder(Law law, Routes routes, History history, boolean byMonth) {
        this.byMonth = byMonth;
        this.law = law;
        this.routes = routes;
        this.history = history;
        this.journeys = new Journeys(law);
    }

    /** A builder for another part of the same file: it begins with nothing and shares what was asked of the law. */
    public SumsBuilder another() {
        return new SumsBuilder(law, routes, history, byMonth);
    }

    /**
     * Adds one goods line.
     *
     * @param day the day whose law decides, the same that its {@link Case} will have
     * @param listings the listings that the line was recognised as
     */
    public SumsBuilder add(Consignment consignment, GoodsItem item, LocalDate day, Collection<Listing> listings) {
        if (history.known()) {
            EarlierLine same = EarlierLine.of(journeys, consignment, item, day, listings);
            if (history.mayHold(same)) {
                again.merge(same, 1, Integer::sum);
            }
        }
        if (listings.isEmpty()) {
            return this;
        }
        Sums.Total quantity = Sums.Total.of(item);
        Set<String> added = new HashSet<>();
        for (Listing listing : listings) {
            if (!added.add(listing.id())) {
                continue;
            }
            if (byMonth) {
                months.merge(
                        new Months.Cell(Customer.keyOf(consignment), listing.id(), YearMonth.from(day)),
                        quantity,
                        Sums.Total::plus);
            }
            for (Trade trade : routes.at(item.movement(), day).possibleTrades(listing.regime())) {
                for (Threshold.Scope scope : scopes(listing, trade)) {
                    if (scope != Threshold.Scope.TRANSACTION
                            || consignment.items().size() > 1) {
                        Sums.Key key = Sums.Key.of(listing.id(), consignment, trade, scope, day);
                        totals.merge(key, quantity, Sums.Total::plus);
                    }
                }
            }
        }
        return this;
    }

    private Set<Threshold.Scope> scopes(Listing listing, Trade trade) {
        Set<Threshold.Scope> scopes = EnumSet.noneOf(Threshold.Scope.class);
        for (Threshold threshold : law.thresholds(listing.id(), trade)) {
            if (threshold.amount().value().signum() > 0) {
                scopes.add(threshold.scope());
            }
        }
        return scopes;
    }

    /** Whether lines without a quantity rule matter as well, because the history may have them already. */
    public boolean withHistory() {
        return history.known();
    }

    /** Takes in what another builder has added up over other rows of the same file. */
    public SumsBuilder merge(SumsBuilder other) {
        other.totals.forEach((key, total) -> totals.merge(key, total, Sums.Total::plus));
        other.months.forEach((cell, total) -> months.merge(cell, total, Sums.Total::plus));
        other.again.forEach((line, count) -> again.merge(line, count, Integer::sum));
        return this;
    }

    /** The sums over everything that was added, and over the history. */
    public Sums build() {
        Map<Sums.Key, Sums.Total> all = new HashMap<>(totals);
        Map<Months.Cell, Sums.Total> allMonths = new HashMap<>(months);
        history.lines().forEach((line, times) -> {
            int count = beyond(line, times);
            addEarlier(line, count, all);
            if (byMonth) {
                addEarlierMonth(line, count, allMonths);
            }
        });
        return new Sums(all, byMonth ? new Months(allMonths) : Months.NONE, history.known());
    }

    /** What the history drew from documents, lines of the file at hand left out. */
    public List<Drawn> drawnEarlier() {
        List<Drawn> drawn = new ArrayList<>();
        history.lines().forEach((line, times) -> {
            for (int i = 0; i < beyond(line, times); i++) {
                drawn.addAll(times.drawn());
            }
        });
        return drawn;
    }

    private int beyond(EarlierLine line, History.Times times) {
        return Math.max(0, times.count() - again.getOrDefault(line, 0));
    }

    private static void addEarlierMonth(EarlierLine line, int count, Map<Months.Cell, Sums.Total> all) {
        Sums.Total quantity = Sums.Total.of(Optional.ofNullable(line.quantity()));
        for (String id : line.listings()) {
            for (int i = 0; i < count; i++) {
                all.merge(new Months.Cell(line.customer(), id, YearMonth.from(line.day())), quantity, Sums.Total::plus);
            }
        }
    }

    private void addEarlier(EarlierLine line, int count, Map<Sums.Key, Sums.Total> all) {
        Sums.Total quantity = Sums.Total.of(Optional.ofNullable(line.quantity()));
        for (String id : count == 0 ? List.<String>of() : line.listings()) {
            Listing listing = law.listing(id).orElseThrow();
            for (Trade trade : routes.at(line.movement(), line.day()).possibleTrades(listing.regime())) {
                for (Threshold.Scope scope : scopes(listing, trade)) {
                    if (scope != Threshold.Scope.TRANSACTION) {
                        Sums.Key key = Sums.Key.of(id, line.customer(), trade, scope, line.day());
                        for (int i = 0; i < count; i++) {
                            all.merge(key, quantity, Sums.Total::plus);
                        }
                    }
                }
            }
        }
    }
}
