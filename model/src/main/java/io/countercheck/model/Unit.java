package io.countercheck.model;

import java.math.BigDecimal;
import java.util.Locale;

/** A unit of quantity with its exact factor to the base unit of its dimension: kilogram, litre or piece. */
public enum Unit {
    KG(Dimension.MASS, "1"),
    G(Dimension.MASS, "0.001"),
    MG(Dimension.MASS, "0.000001"),
    T(Dimension.MASS, "1000"),
    /** Avoirdupois pound, exactly 0.45359237 kg (international yard and pound agreement of 1959). */
    LB(Dimension.MASS, "0.45359237"),
    /** Avoirdupois ounce, a sixteenth of a pound. */
    OZ(Dimension.MASS, "0.028349523125"),
    L(Dimension.VOLUME, "1"),
    ML(Dimension.VOLUME, "0.001"),
    M3(Dimension.VOLUME, "1000"),
    /** US liquid gallon, exactly 231 cubic inches; the gallon of 21 CFR 1310.04. */
    GAL(Dimension.VOLUME, "3.785411784"),
    /** US fluid ounce, a hundred and twenty-eighth of the gallon. */
    FLOZ(Dimension.VOLUME, "0.0295735295625"),
    PIECE(Dimension.COUNT, "1"),
    SET(Dimension.COUNT, "1");

    /** What a unit measures. */
    public enum Dimension {
        MASS,
        VOLUME,
        COUNT
    }

    private final Dimension dimension;
    private final BigDecimal factor;

    Unit(Dimension dimension, String factor) {
        this.dimension = dimension;
        this.factor = new BigDecimal(factor);
    }

    public Dimension dimension() {
        return dimension;
    }

    /** How many base units (kg, l, piece) one of this unit is. */
    public BigDecimal factor() {
        return factor;
    }

    public String symbol() {
        return name().toLowerCase(Locale.ROOT);
    }
}
