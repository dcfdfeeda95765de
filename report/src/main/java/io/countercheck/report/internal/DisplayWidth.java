package io.countercheck.report.internal;

/**
 * How many terminal columns a text takes.
 *
 * <p>Wide are the code points that Unicode Standard Annex 11 calls W or F, taken by block: CJK, kana, Hangul, full-width
 * forms, emoji. Marks that sit on a letter take none.
 */
public final class DisplayWidth {

    /** First and last code point of each wide stretch, ascending. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA000, 0xA4CF, 0xA960, 0xA97F,
        0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680,
        0x1F6FF, 0x1F900, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x3FFFD
    };

    private DisplayWidth() {}

    public static int of(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            columns += of(codePoint);
            i += Character.charCount(codePoint);
        }
        return columns;
    }

    static int of(int codePoint) {
        if (codePoint < 0x300) {
            return 1;
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int i = 0; i < WIDE.length && WIDE[i] <= codePoint; i += 2) {
            if (codePoint <= WIDE[i + 1]) {
                return 2;
            }
        }
        return 1;
    }

    /** The text in exactly so many columns: filled up with spaces, or cut and ended with an ellipsis. */
    public static String fitted(String text, int columns) {
        int width = of(text);
        return width <= columns ? text + " ".repeat(columns - width) : cut(text, columns);
    }

    private static String cut(String text, int columns) {
        int width = 0;
        int i = 0;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            if (width + of(codePoint) > columns - 1) {
                break;
            }
            width += of(codePoint);
            i += Character.charCount(codePoint);
        }
        return text.substring(0, i) + "…" + " ".repeat(columns - width - 1);
    }
}
