package io.countercheck.duties.customers;

import io.countercheck.model.Amount;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goods that a customer is expected to buy.
 *
 * @param listings ids of the listings that the row of the customer file names
 * @param quantity the most that is expected in a period, or null when the file does not say
 * @param per the period
 */
public record Expectation(Set<String> listings, @Nullable Amount quantity, Per per) {

    /** Over what a quantity is expected. */
    public enum Per {
        ORDER,
        MONTH,
        YEAR
    }

    public Expectation {
        listings = Set.copyOf(listings);
    }
}
