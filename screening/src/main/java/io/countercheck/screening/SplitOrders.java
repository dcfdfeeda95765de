package io.countercheck.screening;

import io.countercheck.controls.Listing;
import io.countercheck.duties.Customer;
import io.countercheck.duties.customers.RiskSettings;
import io.countercheck.model.Consignment;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Orders of the same listed goods that go to one customer, address or telephone, and customers that share an address, over a
 * file. What counts as many and as near in time is the operator's own ({@link RiskSettings.Splitting}).
 *
 * <p>Filled in the first pass, one for each thread, merged in any order, then only read. Memory grows with the orders of goods
 * that have a quantity rule; nothing is kept where the operator has set no figures. Not thread-safe while it is filled.
 */
final class SplitOrders {

    /** The most rows that a finding names. */
    private static final int MOST_ROWS = 20;

    private final Map<Key, NavigableMap<LocalDate, Orders>> small = new HashMap<>();
    private final Map<Key, NavigableMap<LocalDate, Orders>> all = new HashMap<>();

    private record Key(Recipient recipient, String listing) {}

    /** Orders of one recipient, goods and day. */
    private static final class Orders {
        private final Set<String> orders = new HashSet<>();
        private final Set<String> customers = new HashSet<>();
        private final SortedSet<Long> rows = new TreeSet<>();

        private void add(Orders other) {
            orders.addAll(other.orders);
            customers.addAll(other.customers);
            rows.addAll(other.rows);
            while (rows.size() > MOST_ROWS) {
                rows.remove(rows.last());
            }
        }
    }

    /**
     * What several rows have in common.
     *
     * @param how by what they belong together
     * @param rows the first of them, in order
     */
    record Together(Recipient.How how, Collection<Long> rows) {}

    /**
     * Takes in one line.
     *
     * @param listings what it was recognised as
     * @param below the listings of which it is a small order
     */
    void add(
            Consignment consignment, long row, LocalDate day, Collection<Listing> listings, Collection<Listing> below) {
        Orders one = new Orders();
        one.orders.add(consignment.reference().isEmpty() ? "row " + row : consignment.reference());
        one.customers.add(Customer.keyOf(consignment));
        one.rows.add(row);
        for (Recipient recipient : Recipient.of(consignment)) {
            if (recipient.how() != Recipient.How.ORDER) {
                listings.forEach(l -> put(all, new Key(recipient, l.id()), day, one));
                below.forEach(l -> put(small, new Key(recipient, l.id()), day, one));
            }
        }
    }

    private static void put(Map<Key, NavigableMap<LocalDate, Orders>> map, Key key, LocalDate day, Orders orders) {
        map.computeIfAbsent(key, k -> new TreeMap<>())
                .computeIfAbsent(day, d -> new Orders())
                .add(orders);
    }

    /** Takes in what another has gathered from other rows of the same file. */
    void merge(SplitOrders other) {
        other.small.forEach((key, days) -> days.forEach((day, orders) -> put(small, key, day, orders)));
        other.all.forEach((key, days) -> days.forEach((day, orders) -> put(all, key, day, orders)));
    }

    /** The small orders to which this one belongs, where they are as many as the operator has set; else empty. */
    Optional<Together> small(Consignment consignment, LocalDate day, String listing, RiskSettings.Splitting set) {
        for (Recipient recipient : Recipient.of(consignment)) {
            Orders near = near(small, new Key(recipient, listing), day, set.days());
            if (near.orders.size() >= set.orders()) {
                return Optional.of(new Together(recipient.how(), near.rows));
            }
        }
        return Optional.empty();
    }

    /** The orders of several customers for the address of this one, where they are as many as the operator has set. */
    Optional<Together> oneAddress(Consignment consignment, LocalDate day, String listing, RiskSettings.Splitting set) {
        for (Recipient recipient : Recipient.of(consignment)) {
            if (recipient.how() == Recipient.How.ADDRESS) {
                Orders near = near(all, new Key(recipient, listing), day, set.days());
                if (near.customers.size() >= set.customers()) {
                    return Optional.of(new Together(recipient.how(), near.rows));
                }
            }
        }
        return Optional.empty();
    }

    private static Orders near(Map<Key, NavigableMap<LocalDate, Orders>> map, Key key, LocalDate day, int days) {
        Orders near = new Orders();
        NavigableMap<LocalDate, Orders> own = map.get(key);
        if (own != null) {
            own.subMap(day.minusDays(days), true, day.plusDays(days), true)
                    .values()
                    .forEach(near::add);
        }
        return near;
    }
}
