package io.countercheck.parties.network;

import io.countercheck.model.PartyRole;
import java.util.HashSet;
import java.util.Set;

/**
 * Who stood on opposite sides of one consignment and was given the same contact there: a seller's clerk who fills in a
 * form leaves the seller's number in the buyer's field, so that contact proves little of those two.
 */
final class Trade {

    /** A side of a consignment. */
    enum Side {
        SELLS,
        BUYS,
        SERVES;

        static Side of(PartyRole role) {
            return switch (role) {
                case EXPORTER, CONSIGNOR, MANUFACTURER -> SELLS;
                case IMPORTER, CONSIGNEE, SOLD_TO, SHIP_TO, END_USER, PAYER -> BUYS;
                case NOTIFY_PARTY, BROKER, CARRIER -> SERVES;
            };
        }

        boolean opposes(Side other) {
            return this == SELLS && other == BUYS || this == BUYS && other == SELLS;
        }
    }

    private record Pair(String lower, String higher) {
        static Pair of(Bearer a, Bearer b) {
            return a.key.compareTo(b.key) < 0 ? new Pair(a.key, b.key) : new Pair(b.key, a.key);
        }
    }

    private final Set<Pair> opposed = new HashSet<>();

    void opposed(Bearer a, Bearer b) {
        opposed.add(Pair.of(a, b));
    }

    boolean areOpposed(Bearer a, Bearer b) {
        return opposed.contains(Pair.of(a, b));
    }
}
