package io.countercheck.intake;

/** Which sign a column sets before decimals; the other one, where it occurs, groups thousands. */
public enum DecimalStyle {
    POINT,
    COMMA
}
