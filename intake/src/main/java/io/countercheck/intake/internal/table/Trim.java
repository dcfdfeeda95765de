package io.countercheck.intake.internal.table;

/** Takes white space off both ends of a cell: what Unicode calls white space, and the no-break spaces. */
public final class Trim {

    private Trim() {}

    public static String of(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        if (c < 0x80) {
            // The end-of-file sign of DOS, ^Z, still ends some exports.
            return c <= ' ' && (c == ' ' || c >= '\t' && c <= '\r' || c == 0x1a);
        }
        return Character.isSpaceChar(c) || c == 0x85;
    }
}
