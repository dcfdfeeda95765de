package io.countercheck.duties;

import io.countercheck.duties.customers.Expectation;
import io.countercheck.model.Amount;
import io.countercheck.model.Consignment;
import io.countercheck.model.GoodsItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How much of each listing with a quantity rule each customer gets in a calendar month, over the file and the earlier orders
 * on file. Immutable. The figures stay inside this room: it only answers whether a quantity is what was expected.
 */
public final class Months {

    /** Nothing kept. */
    static final Months NONE = new Months(Map.of());

    /** How far back a customer's own history is looked at. */
    private static final int MONTHS_BACK = 12;

    private final Map<Key, NavigableMap<YearMonth, Sums.Total>> totals = new HashMap<>();

    /** Of whom and what, in which month. */
    record Cell(String customer, String listing, YearMonth month) {}

    private record Key(String customer, String listing) {}

    Months(Map<Cell, Sums.Total> cells) {
        cells.forEach(
                (cell, total) -> totals.computeIfAbsent(new Key(cell.customer(), cell.listing()), k -> new TreeMap<>())
                        .put(cell.month(), total));
    }

    /**
     * Whether what a customer gets stays within what is expected of it. A quantity that is missing, or in a unit that the
     * expectation does not count in, does not.
     *
     * @param most the most that is expected over that time
     */
    public boolean within(
            Consignment consignment, GoodsItem item, LocalDate day, String listing, Amount most, Expectation.Per per) {
        Sums.Total total = switch (per) {
            case ORDER -> Sums.Total.of(item);
            case MONTH -> sum(consignment, listing, YearMonth.from(day), YearMonth.from(day));
            case YEAR -> sum(consignment, listing, YearMonth.of(day.getYear(), 1), YearMonth.of(day.getYear(), 12));
        };
        BigDecimal limit = most.inBaseUnits();
        return switch (most.unit().dimension()) {
            case MASS ->
                !total.incomplete()
                        && total.volume().signum() == 0
                        && total.mass().compareTo(limit) <= 0;
            case VOLUME ->
                !total.incomplete()
                        && total.mass().signum() == 0
                        && total.volume().compareTo(limit) <= 0;
            case COUNT -> false;
        };
    }

    /**
     * Whether a customer gets more in the month of a day than so many times the largest of its twelve months before. A
     * customer without such a month is not compared.
     */
    public boolean outOfHistory(Consignment consignment, LocalDate day, String listing, BigDecimal times) {
        NavigableMap<YearMonth, Sums.Total> own = totals.get(new Key(Customer.keyOf(consignment), listing));
        YearMonth month = YearMonth.from(day);
        if (own == null || !own.containsKey(month)) {
            return false;
        }
        NavigableMap<YearMonth, Sums.Total> before = own.subMap(month.minusMonths(MONTHS_BACK), true, month, false);
        Sums.Total now = own.get(month);
        return !before.isEmpty()
                && (now.mass().compareTo(largest(before, true).multiply(times)) > 0
                        || now.volume().compareTo(largest(before, false).multiply(times)) > 0);
    }

    private static BigDecimal largest(NavigableMap<YearMonth, Sums.Total> months, boolean mass) {
        return months.values().stream()
                .map(t -> mass ? t.mass() : t.volume())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    private Sums.Total sum(Consignment consignment, String listing, YearMonth from, YearMonth to) {
        NavigableMap<YearMonth, Sums.Total> own = totals.get(new Key(Customer.keyOf(consignment), listing));
        Sums.Total sum = new Sums.Total(BigDecimal.ZERO, BigDecimal.ZERO, false);
        if (own != null) {
            for (Sums.Total total : own.subMap(from, true, to, true).values()) {
                sum = sum.plus(total);
            }
        }
        return sum;
    }
}
