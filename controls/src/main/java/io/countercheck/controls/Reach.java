package io.countercheck.controls;

import java.util.EnumSet;
import java.util.Set;

/**
 * The movements a listing is written for, where its law does not mean every one of its regime: exports to some
 * countries, imports only, trade with third countries only.
 *
 * @param trades what the movement must be, seen from the regime; never empty
 * @param destinations countries of destination meant, ISO 3166 alpha-2; empty when every one is
 */
public record Reach(Set<Trade> trades, Set<String> destinations) {

    /** Every movement that the regime speaks on: the usual case. */
    public static final Reach EVERYWHERE = new Reach(EnumSet.allOf(Trade.class), Set.of());

    public Reach {
        trades = Set.copyOf(trades);
        destinations = Set.copyOf(destinations);
    }

    /** Whether the listing is written for every movement of its regime. */
    public boolean everywhere() {
        return destinations.isEmpty() && trades.size() == Trade.values().length;
    }
}
