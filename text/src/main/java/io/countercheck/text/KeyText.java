package io.countercheck.text;

import io.countercheck.model.Span;
import java.util.Arrays;

/**
 * A text squeezed to what tells one name from another: its bare letters and digits.
 *
 * <p>Dashes, spaces, brackets, commas, points, quotes, primes, slashes and signs fall away, so that {@code 4 ANPP},
 * {@code 4-ANPP} and {@code 4ANPP} have one key, and so have {@code 1-(2-phenylethyl)} and {@code 1 2 phenylethyl}.
 * The sign for a millionth before a unit is a u. Accents fall away, the article joined to an Arabic word too, a Greek letter that stands alone is spelled out, Han characters are read in simplified form. What
 * parts two statements ({@code ; : | % & = !}) leaves one {@link #BREAK}, across which no name runs.
 *
 * <p>Each position knows the folded text it came from, and where words begin and end. Immutable. Linear in the text.
 */
public final class KeyText {

    /** Stands between parts of a text that cannot be one name. */
    public static final char BREAK = '\n';

    /** How well a position in the key is suited for a word to begin or end at. */
    public enum Boundary {
        /** Inside a word. */
        NONE,
        /** Where a letter meets a digit: {@code 25kg}. */
        WEAK,
        /** Where something was squeezed out, where the script changes, and beside every Han character. */
        STRONG
    }

    private static final int ARTICLE_AND_WORD = 4;

    private final FoldedText folded;
    private final String key;
    private final int[] from;
    private final int[] to;
    private final Boundary[] boundaries;

    private KeyText(FoldedText folded, String key, int[] from, int[] to, Boundary[] boundaries) {
        this.folded = folded;
        this.key = key;
        this.from = from;
        this.to = to;
        this.boundaries = boundaries;
    }

    public static KeyText of(FoldedText folded) {
        return new Squeezing(folded).squeeze();
    }

    /** The key of a name as it would be found in a text: {@code key("4-ANPP")} is {@code "4anpp"}. */
    public static String key(String written) {
        return of(FoldedText.of(written)).key();
    }

    public FoldedText folded() {
        return folded;
    }

    public String key() {
        return key;
    }

    public int length() {
        return key.length();
    }

    /** What stands before position {@code at}, which may be the end of the key. */
    public Boundary boundary(int at) {
        return boundaries[at];
    }

    /** Where in the folded text {@code key().substring(start, end)} begins. */
    public int foldedStart(int start) {
        return from[start];
    }

    /** Where in the folded text {@code key().substring(start, end)} ends, exclusive; {@code start < end}. */
    public int foldedEnd(int end) {
        return to[end - 1];
    }

    /** The folded text that was squeezed out before position {@code at}; empty at 0 and inside words. */
    public String gapBefore(int at) {
        if (at <= 0 || at >= key.length()) {
            return "";
        }
        int start = to[at - 1];
        return from[at] <= start ? "" : folded.text().substring(start, from[at]);
    }

    /** The stretch of the raw text from which {@code key().substring(start, end)} came; {@code start < end}. */
    public Span rawSpan(int start, int end) {
        return folded.rawSpan(from[start], to[end - 1]);
    }

    /** The raw text from which {@code key().substring(start, end)} came; {@code start < end}. */
    public String rawText(int start, int end) {
        return folded.rawText(from[start], to[end - 1]);
    }

    @Override
    public String toString() {
        return key;
    }

    private static final class Squeezing {
        private final FoldedText folded;
        private final String text;
        private final StringBuilder out;
        private int[] from;
        private int[] to;

        Squeezing(FoldedText folded) {
            this.folded = folded;
            this.text = folded.text();
            this.out = new StringBuilder(text.length());
            this.from = new int[Math.max(16, text.length())];
            this.to = new int[Math.max(16, text.length())];
        }

        KeyText squeeze() {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (arabicArticle(i)) {
                    i++;
                } else if (Script.of(c) != Script.NONE) {
                    letter(c, i);
                } else if (parts(c) && !out.isEmpty() && out.charAt(out.length() - 1) != BREAK) {
                    append(BREAK, i);
                }
            }
            String key = out.toString();
            return new KeyText(
                    folded, key, Arrays.copyOf(from, key.length()), Arrays.copyOf(to, key.length()), boundaries(key));
        }

        /** Whether "the" begins here, written in one with a word of two letters or more. */
        private boolean arabicArticle(int at) {
            return text.charAt(at) == 'ا'
                    && at + ARTICLE_AND_WORD <= text.length()
                    && text.charAt(at + 1) == 'ل'
                    && Script.of(text.charAt(at + 2)) == Script.OTHER
                    && Script.of(text.charAt(at + 3)) == Script.OTHER
                    && (at == 0 || Script.of(text.charAt(at - 1)) != Script.OTHER);
        }

        private void letter(char c, int at) {
            if (c == 'μ' && ofAUnit(at)) {
                append('u', at);
                return;
            }
            if (c >= 0x370 && c < 0x400 && standsAlone(at)) {
                String name = GreekLetters.nameOf(c);
                for (int k = 0; k < name.length(); k++) {
                    append(name.charAt(k), at);
                }
                if (!name.isEmpty()) {
                    return;
                }
            }
            if (c == 'æ' || c == 'œ') {
                append(c == 'æ' ? 'a' : 'o', at);
                append('e', at);
                return;
            }
            append(Letters.bare(c), at);
        }

        /** "25 µg", "10 µl": the sign for a millionth, not a locant. */
        private boolean ofAUnit(int at) {
            boolean unit = at + 1 < text.length() && "glm".indexOf(text.charAt(at + 1)) >= 0;
            boolean ends = at + 2 >= text.length() || Script.of(text.charAt(at + 2)) != Script.LATIN;
            int figure = at - 1;
            while (figure >= 0 && text.charAt(figure) == ' ') {
                figure--;
            }
            return unit && ends && figure >= 0 && Script.of(text.charAt(figure)) == Script.DIGIT;
        }

        private boolean standsAlone(int at) {
            return (at == 0 || Script.of(text.charAt(at - 1)) != Script.GREEK)
                    && (at + 1 == text.length() || Script.of(text.charAt(at + 1)) != Script.GREEK);
        }

        private void append(char c, int at) {
            int length = out.length();
            if (length == from.length) {
                from = Arrays.copyOf(from, length * 2);
                to = Arrays.copyOf(to, length * 2);
            }
            from[length] = at;
            to[length] = at + 1;
            out.append(c);
        }

        private Boundary[] boundaries(String key) {
            Boundary[] boundaries = new Boundary[key.length() + 1];
            boundaries[0] = Boundary.STRONG;
            boundaries[key.length()] = Boundary.STRONG;
            for (int i = 1; i < key.length(); i++) {
                boundaries[i] = boundary(key.charAt(i - 1), key.charAt(i), squeezedBefore(i));
            }
            return boundaries;
        }

        private boolean squeezedBefore(int i) {
            for (int k = to[i - 1]; k < from[i]; k++) {
                // An accent that stands by itself is part of its letter.
                if (Character.getType(text.charAt(k)) != Character.NON_SPACING_MARK) {
                    return true;
                }
            }
            return false;
        }

        private static Boundary boundary(char before, char after, boolean squeezed) {
            if (squeezed || before == BREAK || after == BREAK) {
                return Boundary.STRONG;
            }
            Script left = Script.of(before);
            Script right = Script.of(after);
            if (left.unspaced() || right.unspaced()) {
                return Boundary.STRONG;
            }
            if (left == right) {
                return Boundary.NONE;
            }
            return left == Script.DIGIT || right == Script.DIGIT ? Boundary.WEAK : Boundary.STRONG;
        }

        private static boolean parts(char c) {
            return switch (c) {
                case ';', ':', '|', '%', '&', '=', '!', '?', '<', '>', '。', '、', '#', '@' -> true;
                default -> false;
            };
        }
    }
}
