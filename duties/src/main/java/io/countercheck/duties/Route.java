package io.countercheck.duties;

import io.countercheck.controls.Trade;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the law says of a journey before any goods are looked at.
 *
 * @param trades what the journey is for each regime that speaks, treaties left out
 * @param countries every country on the route
 * @param known whether both ends are known
 * @param destination country of destination, or empty
 */
record Route(Map<String, Trade> trades, List<Country> countries, boolean known, String destination) {

    /**
     * @param code ISO 3166 alpha-2
     * @param regimes the national regimes that bind there
     * @param held how much of its law is in the data
     */
    record Country(String code, Set<String> regimes, Held held) {}

    enum Held {
        COMPLETE,
        PARTLY,
        NOT
    }

    /** What the journey may be for a regime: one trade when both ends are known, else every one that it could be. */
    Set<Trade> possibleTrades(String regime) {
        Trade trade = trades.get(regime);
        if (known) {
            return trade == null ? Set.of() : Set.of(trade);
        }
        if (trade == null || trade == Trade.TRANSIT) {
            return EnumSet.allOf(Trade.class);
        }
        return EnumSet.of(trade, Trade.DOMESTIC);
    }

    boolean lawComplete() {
        return countries.stream().allMatch(c -> c.held() == Held.COMPLETE);
    }
}
