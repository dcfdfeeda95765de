package io.countercheck.parties.ownership;

import io.countercheck.model.Strength;
import java.math.BigDecimal;
import java.util.List;

/**
 * A party that a rule on ownership reaches: listed itself, or owned by such parties.
 *
 * @param strength how sure it is that those are the listed parties on whom it rests
 * @param through the holdings that make it so, each by a party reached before it; empty when it is listed itself
 */
public record Reached(Strength strength, List<Holding> through) {

    /**
     * All that one party holds in another.
     *
     * @param owner number of the holder in its graph
     * @param percent the sum of its shares
     * @param control whether it controls the company by other means
     */
    public record Holding(int owner, BigDecimal percent, boolean control) {}

    public Reached {
        through = List.copyOf(through);
    }

    /** Whether the party is listed itself rather than owned. */
    public boolean listed() {
        return through.isEmpty();
    }
}
