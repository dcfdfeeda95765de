package io.countercheck.intake.internal.values;

import java.text.Normalizer;
import java.util.Locale;

/** Text reduced to what its spelling variants share, for looking headers, units and countries up. */
public final class PlainWords {

    /** U+00C0 to U+00FF without their marks. */
    private static final String LATIN_1 = "AAAAAAÆCEEEEIIIIÐNOOOOO×ØUUUUYÞßaaaaaaæceeeeiiiiðnooooo÷øuuuuyþy";

    private PlainWords() {}

    /** Compatibility forms resolved (full-width digits, ², №), nothing else changed. ASCII comes back as it is. */
    public static String compatible(String text) {
        return isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /**
     * Lower case, without accents, every run of other signs than letters and digits as one space, a space between
     * {@code lowerUpper} as in member names; {@code #} reads {@code no}.
     */
    public static String words(String text) {
        String plain = isAscii(text) ? text : withoutMarks(text);
        StringBuilder out = new StringBuilder(plain.length());
        boolean lowerBefore = false;
        for (int i = 0; i < plain.length(); ) {
            int cp = plain.codePointAt(i);
            i += Character.charCount(cp);
            if (cp >= 'a' && cp <= 'z') {
                out.append((char) cp);
                lowerBefore = true;
                continue;
            }
            boolean upper = Character.isUpperCase(cp);
            if (Character.isLetterOrDigit(cp)) {
                if (upper && lowerBefore) {
                    space(out);
                }
                out.appendCodePoint(Character.toLowerCase(cp));
            } else if (cp == '#') {
                space(out);
                out.append("no ");
            } else if (Character.getType(cp) != Character.FORMAT) {
                space(out);
            }
            lowerBefore = Character.isLowerCase(cp);
        }
        int length = out.length();
        return length > 0 && out.charAt(length - 1) == ' ' ? out.substring(0, length - 1) : out.toString();
    }

    /** {@link #words} without any space. */
    public static String letters(String text) {
        String words = words(text);
        return words.indexOf(' ') < 0 ? words : words.replace(" ", "");
    }

    private static void space(StringBuilder out) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    /**
     * Compatibility decomposition without marks. The letters of the six languages are folded here: what they become is
     * what Unicode says, and most files then start without its tables.
     */
    private static String withoutMarks(String text) {
        StringBuilder out = new StringBuilder(text.length() + 4);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80 || c >= 0x4e00 && c <= 0x9fff) {
                out.append(c);
            } else if (c >= 0xc0 && c <= 0xff) {
                out.append(c == 'ß' ? "ss" : LATIN_1.substring(c - 0xc0, c - 0xbf));
            } else if (c >= 0x410 && c <= 0x44f || c == 'ё' || c == 'Ё') {
                out.append(cyrillic(c));
            } else if (c >= 0xff01 && c <= 0xff5e) {
                out.append((char) (c - 0xfee0));
            } else {
                return decomposed(text);
            }
        }
        return out.toString();
    }

    private static char cyrillic(char c) {
        return switch (c) {
            case 'й' -> 'и';
            case 'Й' -> 'И';
            case 'ё' -> 'е';
            case 'Ё' -> 'Е';
            default -> c;
        };
    }

    private static String decomposed(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (c == 'ß') {
                out.append("ss");
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                out.append(c);
            }
        }
        return out.toString();
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Lower case in the neutral locale. */
    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
