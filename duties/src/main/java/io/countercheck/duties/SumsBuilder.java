package io.countercheck.duties;

import io.countercheck.controls.Law;
import io.countercheck.controls.Listing;
import io.countercheck.controls.Threshold;
import io.countercheck.controls.Trade;
import io.countercheck.model.Consignment;
import io.countercheck.model.GoodsItem;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Adds up quantities in the first pass over a file. Memory grows with the customers of listings that have a quantity
 * rule, not with the rows. Not thread-safe: give each thread its own and {@link #merge} them.
 */
public final class SumsBuilder {

    private final Law law;
    private final Routes routes;
    private final Map<Sums.Key, Sums.Total> totals = new HashMap<>();

    public SumsBuilder(Law law) {
        this(law, new Routes(law));
    }

    private SumsBuilder(Law law, Routes routes) {
        this.law = law;
        this.routes = routes;
    }

    /** A builder for another part of the same file: it begins with nothing and shares what was asked of the law. */
    public SumsBuilder another() {
        return new SumsBuilder(law, routes);
    }

    /**
     * Adds one goods line.
     *
     * @param day the day whose law decides, the same that its {@link Case} will have
     * @param listings the listings that the line was recognised as
     */
    public SumsBuilder add(Consignment consignment, GoodsItem item, LocalDate day, Collection<Listing> listings) {
        if (listings.isEmpty()) {
            return this;
        }
        Sums.Total quantity = Sums.Total.of(item);
        Set<String> added = new HashSet<>();
        for (Listing listing : listings) {
            if (!added.add(listing.id())) {
                continue;
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
        for (Threshold threshold : law.thresholds(listing.id())) {
            if (threshold.amount().value().signum() > 0 && threshold.trades().contains(trade)) {
                scopes.add(threshold.scope());
            }
        }
        return scopes;
    }

    /** Takes in what another builder has added up over other rows of the same file. */
    public SumsBuilder merge(SumsBuilder other) {
        other.totals.forEach((key, total) -> totals.merge(key, total, Sums.Total::plus));
        return this;
    }

    public Sums build() {
        return new Sums(totals);
    }
}
