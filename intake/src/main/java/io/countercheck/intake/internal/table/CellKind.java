package io.countercheck.intake.internal.table;

/** What the file itself says about a cell. */
public enum CellKind {
    /** Characters; whatever they mean is read from them. */
    TEXT,
    /** A number, written with a point before decimals and no grouping. */
    NUMBER,
    /** A date, written ISO. */
    DATE
}
