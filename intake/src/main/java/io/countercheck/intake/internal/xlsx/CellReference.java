package io.countercheck.intake.internal.xlsx;

import org.jspecify.annotations.Nullable;

/** Cell references such as {@code AB12}. */
final class CellReference {

    private CellReference() {}

    /** The column, 0 for A; -1 when the reference has no column that a sheet can have. */
    static int column(String reference) {
        int column = 0;
        int i = 0;
        while (i < reference.length() && i < 4) {
            char c = reference.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                column = column * 26 + (c - 'A' + 1);
            } else {
                break;
            }
            i++;
        }
        return i == 0 || i == 4 ? -1 : column - 1;
    }

    /** The row in a reference or row attribute, 1 for the first; 0 when there is none that a sheet can have. */
    static int number(@Nullable String reference) {
        if (reference == null || reference.length() > 12) {
            return 0;
        }
        int number = 0;
        for (int i = 0; i < reference.length(); i++) {
            char c = reference.charAt(i);
            if (c >= '0' && c <= '9') {
                number = number * 10 + (c - '0');
                if (number > 1_048_576) {
                    return 0;
                }
            }
        }
        return number;
    }
}
