package io.countercheck.intake.internal.values;

import java.util.Locale;

/**
 * The controls by which Unicode text can be shown in another order than it is stored (Unicode Standard Annex 9):
 * embeddings and overrides, U+202A to U+202E, and isolates, U+2066 to U+2069.
 */
public final class DirectionControls {

    private static final int NAMED = 8;

    private DirectionControls() {}

    /** Which stand where, such as {@code U+202E at 4, U+202C at 9}, in code points from 0; empty when there are none. */
    public static String in(String text) {
        StringBuilder places = new StringBuilder();
        int found = 0;
        int position = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x202a && isControl(c) && ++found <= NAMED) {
                places.append(found == 1 ? "" : ", ")
                        .append(String.format(Locale.ROOT, "U+%04X at %d", (int) c, position));
            }
            position += Character.isLowSurrogate(c) ? 0 : 1;
        }
        return found <= NAMED ? places.toString() : places + " and " + (found - NAMED) + " more";
    }

    private static boolean isControl(char c) {
        return c <= 0x202e || c >= 0x2066 && c <= 0x2069;
    }
}
