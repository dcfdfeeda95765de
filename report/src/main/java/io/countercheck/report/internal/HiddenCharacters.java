package io.countercheck.report.internal;

import java.util.Locale;

/**
 * Characters that leave no mark where they stand but change what a reader sees: controls, direction overrides,
 * zero-width characters, fillers. A trade text may carry them to hide a word; output shows them by their number.
 *
 * <p>Rule: Unicode general categories Cc, Cf, Zl, Zp and Cs (half a surrogate pair), the noncharacters that end each
 * plane, and the Hangul fillers, which are letters without a glyph. Zero-width joiner and non-joiner are ordinary spelling between letters of scripts that join
 * (Persian, Hindi); there they are left alone.
 */
public final class HiddenCharacters {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private HiddenCharacters() {}

    /** Whether the code point shows nothing by itself, wherever it stands. */
    public static boolean isHidden(int codePoint) {
        if (codePoint >= 0x20 && codePoint < 0x7F) {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default ->
                (codePoint & 0xFFFE) == 0xFFFE
                        || codePoint == 0x115F
                        || codePoint == 0x1160
                        || codePoint == 0x3164
                        || codePoint == 0xFFA0;
        };
    }

    /** Whether the code point at {@code index} is hidden there. */
    public static boolean isHiddenAt(CharSequence text, int index) {
        int codePoint = Character.codePointAt(text, index);
        if (!isHidden(codePoint)) {
            return false;
        }
        if (codePoint == ZERO_WIDTH_NON_JOINER || codePoint == ZERO_WIDTH_JOINER) {
            return !(index > 0
                    && index + 1 < text.length()
                    && joins(Character.codePointBefore(text, index))
                    && joins(Character.codePointAt(text, index + 1)));
        }
        return true;
    }

    private static boolean joins(int codePoint) {
        if (Character.getType(codePoint) == Character.NON_SPACING_MARK) {
            return true;
        }
        if (!Character.isLetter(codePoint)) {
            return false;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case LATIN, GREEK, CYRILLIC, HAN, HIRAGANA, KATAKANA, HANGUL, HEBREW, COMMON, UNKNOWN -> false;
            default -> true;
        };
    }

    /** What is shown in its place, for example {@code ⟦U+202E⟧}; a line break or tab is a plain sign. */
    public static String sign(int codePoint) {
        return switch (codePoint) {
            case '\n' -> "↵";
            case '\r' -> "␍";
            case '\t' -> "⇥";
            default -> "⟦U+" + hex(codePoint) + "⟧";
        };
    }

    /** The code point in capital hex digits, four at least, as Unicode writes it. */
    static String hex(int codePoint) {
        String hex = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }

    /** The text with every hidden character shown by its sign. */
    public static String shown(String text) {
        int first = firstHidden(text);
        if (first < 0) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (isHiddenAt(text, i)) {
                shown.append(sign(codePoint));
            } else {
                shown.appendCodePoint(codePoint);
            }
            i += Character.charCount(codePoint);
        }
        return shown.toString();
    }

    private static int firstHidden(String text) {
        for (int i = 0; i < text.length(); ) {
            if (isHiddenAt(text, i)) {
                return i;
            }
            i += Character.charCount(text.codePointAt(i));
        }
        return -1;
    }
}
