package io.countercheck.intake.internal.csv;

import java.util.List;

/**
 * One record of delimited text.
 *
 * @param line the physical line it begins on, 1 for the first
 * @param cells its cells, trimmed
 * @param fault what is wrong with its quoting or size
 * @param faultAt the cell in which a quote stays open, 0 for the first; without meaning otherwise
 * @param nul whether it held NUL characters, which are left out
 */
record CsvRecord(long line, List<String> cells, Fault fault, int faultAt, boolean nul) {

    /** What can be wrong with a record. */
    enum Fault {
        NONE,
        /** A quote opens a cell and does not close it in a way that the following lines bear out; it is read as text. */
        QUOTE_OPEN,
        /** More characters than a record may have. */
        TOO_LONG,
        /** More cells than a record may have. */
        TOO_MANY_CELLS
    }

    /** Whether nothing but white space stands in it. */
    boolean blank() {
        for (String cell : cells) {
            if (!cell.isEmpty()) {
                return false;
            }
        }
        return fault == Fault.NONE;
    }
}
