package io.countercheck.intake.internal.table;

/** The bounds within which a file is read. docs/input.md states them. */
public final class Limits {

    /** Characters in one record. */
    public static final int RECORD_CHARS = 8 << 20;

    /** Columns of a table, cells of a record. */
    public static final int COLUMNS = 2_000;

    /** Rows of one consignment. */
    public static final int CONSIGNMENT_ROWS = 5_000;

    /** Characters of a goods text that are screened. */
    public static final int SCREENED_CHARS = 100_000;

    /** Records among which the header is looked for. */
    public static final int HEADER_SEARCH = 20;

    /** Rejected rows before the first that can be read, from which on a file is none of orders. */
    public static final int REJECTED_AT_FIRST = 100_000;

    private Limits() {}
}
