package io.countercheck.duties;

import io.countercheck.controls.Threshold;
import io.countercheck.controls.Trade;
import io.countercheck.model.Amount;
import io.countercheck.model.Consignment;
import io.countercheck.model.GoodsItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * How much of each listing with a quantity rule each customer gets in a transaction, calendar month or year, over one
 * file and the earlier orders on file. Exact, immutable, the same for any order of the rows. The figures stay inside this room: no output tells how
 * far a quantity is from a threshold.
 */
public final class Sums {

    /** Nothing added up: each line is judged by its own quantity. */
    public static final Sums NONE = new Sums(Map.of(), Months.NONE, false);

    private final Map<Key, Total> totals;
    private final Months months;
    private final boolean withHistory;

    Sums(Map<Key, Total> totals, Months months, boolean withHistory) {
        this.totals = Map.copyOf(totals);
        this.months = months;
        this.withHistory = withHistory;
    }

    /** What each customer gets in a calendar month, whatever any law asks; nothing unless the builder was asked to keep it. */
    public Months months() {
        return months;
    }

    /** Whether earlier orders are in the sums. */
    boolean withHistory() {
        return withHistory;
    }

    /** Over what was added up, in words. */
    String over() {
        return withHistory ? "over this file and the earlier orders on file" : "over this file only";
    }

    /** The number of sums kept. */
    public int size() {
        return totals.size();
    }

    /** The sum that a line belongs to; the line's own quantity when it was not added. */
    Total of(Key key, GoodsItem item) {
        Total total = totals.get(key);
        return total == null ? Total.of(item) : total;
    }

    /**
     * What is added up.
     *
     * @param transaction first row of the consignment where the transaction is the scope, else 0
     * @param period year and month, year, or 0 where the transaction is the scope
     */
    record Key(String listing, String customer, Trade trade, Threshold.Scope scope, int period, long transaction) {

        static Key of(String listing, Consignment consignment, Trade trade, Threshold.Scope scope, LocalDate day) {
            return scope == Threshold.Scope.TRANSACTION
                    ? new Key(listing, "", trade, scope, 0, consignment.firstRow())
                    : of(listing, Customer.keyOf(consignment), trade, scope, day);
        }

        /** The key of a sum over a calendar period. */
        static Key of(String listing, String customer, Trade trade, Threshold.Scope scope, LocalDate day) {
            int period =
                    scope == Threshold.Scope.CALENDAR_YEAR ? day.getYear() : day.getYear() * 100 + day.getMonthValue();
            return new Key(listing, customer, trade, scope, period, 0);
        }
    }

    /**
     * @param mass kilograms
     * @param volume litres
     * @param incomplete whether a quantity was not given or only counted
     */
    record Total(BigDecimal mass, BigDecimal volume, boolean incomplete) {

        static Total of(GoodsItem item) {
            return of(item.quantity().decisive());
        }

        static Total of(Optional<Amount> amount) {
            if (amount.isEmpty()) {
                return new Total(BigDecimal.ZERO, BigDecimal.ZERO, true);
            }
            BigDecimal value = amount.get().inBaseUnits();
            return switch (amount.get().unit().dimension()) {
                case MASS -> new Total(value, BigDecimal.ZERO, false);
                case VOLUME -> new Total(BigDecimal.ZERO, value, false);
                case COUNT -> new Total(BigDecimal.ZERO, BigDecimal.ZERO, true);
            };
        }

        Total plus(Total other) {
            return new Total(mass.add(other.mass), volume.add(other.volume), incomplete || other.incomplete);
        }
    }
}
