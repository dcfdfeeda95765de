package io.countercheck.intake.internal.xlsx;

import org.jspecify.annotations.Nullable;

/** A merged range of more than one row; only its first column, where the value stands, matters. */
record Merge(int column, int firstRow, int lastRow) {

    /** The range that the reference names, or null when it is none or stays in one row. */
    static @Nullable Merge of(@Nullable String reference) {
        if (reference == null || reference.length() > 30) {
            return null;
        }
        int colon = reference.indexOf(':');
        if (colon < 0) {
            return null;
        }
        int column = CellReference.column(reference);
        int first = CellReference.number(reference.substring(0, colon));
        int last = CellReference.number(reference.substring(colon + 1));
        return column < 0 || first < 1 || last <= first ? null : new Merge(column, first, last);
    }
}
