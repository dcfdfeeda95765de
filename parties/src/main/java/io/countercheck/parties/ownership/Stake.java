package io.countercheck.parties.ownership;

import java.math.BigDecimal;

/**
 * What one party directly holds in another.
 *
 * @param owner name of the holder as written
 * @param owned name of the company held as written
 * @param percent share of ownership, 0 to 100; 0 where only control is known
 * @param control whether the holder controls the company by other means than its share
 */
public record Stake(String owner, String owned, BigDecimal percent, boolean control) {

    static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public Stake {
        if (owner.isBlank() || owned.isBlank()) {
            throw new IllegalArgumentException("a stake has an owner and a company");
        }
        if (percent.signum() < 0 || percent.compareTo(WHOLE) > 0) {
            throw new IllegalArgumentException("no share from 0 to 100 per cent: " + percent.toPlainString());
        }
    }
}
