package io.countercheck.model;

import java.math.BigDecimal;

/** A number of units, never negative. */
public record Amount(BigDecimal value, Unit unit) {

    public Amount {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("an amount is never negative: " + value);
        }
    }

    public static Amount of(String value, Unit unit) {
        return new Amount(new BigDecimal(value), unit);
    }

    /** The same amount in kilogram, litre or piece. */
    public BigDecimal inBaseUnits() {
        return value.multiply(unit.factor());
    }

    @Override
    public String toString() {
        return value.stripTrailingZeros().toPlainString() + " " + unit.symbol();
    }
}
