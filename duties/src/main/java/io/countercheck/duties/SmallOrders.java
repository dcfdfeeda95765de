package io.countercheck.duties;

import io.countercheck.controls.Law;
import io.countercheck.controls.Listing;
import io.countercheck.controls.Threshold;
import io.countercheck.controls.Trade;
import io.countercheck.model.Amount;
import io.countercheck.model.Consignment;
import io.countercheck.model.GoodsItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether an order is one of the small ones of which several may be a large one. The share that it takes is the operator's own;
 * no output tells it, nor where an order lies. Thread-safe.
 */
public final class SmallOrders {

    private final Law law;
    private final Routes routes;
    private final BigDecimal share;

    /** @param share at least so much of a quantity that brings a duty, from 0 up to 1 */
    public SmallOrders(Law law, BigDecimal share) {
        this.law = law;
        this.routes = new Routes(law);
        this.share = share;
    }

    /** Whether the line by itself stays below a quantity of that listing but holds the operator's share of it. */
    public boolean hold(GoodsItem item, LocalDate day, Listing listing) {
        Optional<Amount> amount = item.quantity().decisive();
        if (amount.isEmpty()) {
            return false;
        }
        for (Trade trade : routes.at(item.movement(), day).possibleTrades(listing.regime())) {
            for (Threshold threshold : law.thresholds(listing.id())) {
                if (threshold.trades().contains(trade) && between(amount.get(), threshold.amount())) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether the law itself adds the customer's orders up and the sum brings duties: then nothing was gained by several orders,
     * and they are not called split.
     */
    public boolean addedUpByLaw(Consignment consignment, GoodsItem item, LocalDate day, String listing, Sums sums) {
        Listing of = law.listing(listing).orElse(null);
        if (of == null) {
            return false;
        }
        for (Trade trade : routes.at(item.movement(), day).possibleTrades(of.regime())) {
            for (Threshold threshold : law.thresholds(listing)) {
                if (threshold.scope() != Threshold.Scope.TRANSACTION
                        && threshold.trades().contains(trade)
                        && reaches(
                                sums.of(Sums.Key.of(listing, consignment, trade, threshold.scope(), day), item),
                                threshold.amount())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean reaches(Sums.Total total, Amount quantity) {
        return switch (quantity.unit().dimension()) {
            case MASS -> total.mass().compareTo(quantity.inBaseUnits()) >= 0;
            case VOLUME -> total.volume().compareTo(quantity.inBaseUnits()) >= 0;
            case COUNT -> false;
        };
    }

    private boolean between(Amount amount, Amount quantity) {
        if (amount.unit().dimension() != quantity.unit().dimension()) {
            return false;
        }
        BigDecimal own = amount.inBaseUnits();
        BigDecimal rule = quantity.inBaseUnits();
        return own.compareTo(rule) < 0 && own.compareTo(rule.multiply(share)) >= 0;
    }
}
