package io.countercheck.text;

import com.ibm.icu.text.Normalizer2;
import io.countercheck.model.Span;
import java.util.Arrays;
import java.util.List;

/**
 * A text folded for comparison, each of whose characters knows which stretch of the raw text it came from.
 *
 * <p>Folding is Unicode NFKC_Casefold (UAX 31: compatibility forms and case folded, zero-width and bidi controls
 * dropped), then every dash to {@code -}, every kind of quote or prime to {@code '}, every run of white space and
 * control characters to one space, no space at either end; letters of another script that only look right become those
 * of their word ({@link LookAlikes}). Nothing else: what a word means is for others.
 *
 * <p>Immutable. Time and memory are linear in the raw text.
 */
public final class FoldedText {

    /** No letter of any writing bears more marks (UAX 15, stream-safe text); ordering them costs the square of their number. */
    private static final int MOST_MARKS = 30;

    private final String raw;
    private final String text;
    /** Whether each code point of {@link #raw} is one char, so that offsets need not be counted. */
    private final boolean oneCharEach;

    /** For each char of {@link #text}: where its source begins and ends in the raw text, in code points. */
    private final int[] starts;

    private final int[] ends;

    private FoldedText(String raw, String text, int[] starts, int[] ends) {
        this.raw = raw;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.oneCharEach = raw.codePointCount(0, raw.length()) == raw.length();
    }

    public static FoldedText of(String raw) {
        Folding folding = new Folding(raw.length());
        int codePointIndex = 0;
        int i = 0;
        while (i < raw.length()) {
            int cp = raw.codePointAt(i);
            int clusterEnd = i + Character.charCount(cp);
            int clusterCodePoints = 1;
            while (clusterEnd < raw.length()
                    && clusterCodePoints <= MOST_MARKS
                    && isMark(raw.codePointAt(clusterEnd))) {
                clusterEnd += Character.charCount(raw.codePointAt(clusterEnd));
                clusterCodePoints++;
            }
            char plain = clusterCodePoints == 1 ? PlainFolding.of(cp) : 0;
            if (plain != 0) {
                folding.append(plain, codePointIndex, codePointIndex + 1);
            } else if (cp == 'ß' && clusterCodePoints == 1) {
                folding.append('s', codePointIndex, codePointIndex + 1);
                folding.append('s', codePointIndex, codePointIndex + 1);
            } else {
                String folded = NfkcCasefold.INSTANCE.normalize(raw.substring(i, clusterEnd));
                for (int k = 0; k < folded.length(); k++) {
                    folding.append(folded.charAt(k), codePointIndex, codePointIndex + clusterCodePoints);
                }
            }
            i = clusterEnd;
            codePointIndex += clusterCodePoints;
        }
        return folding.finish(raw);
    }

    private static boolean isMark(int cp) {
        return cp >= 0x300 && Character.getType(cp) == Character.NON_SPACING_MARK;
    }

    /** The folded text. */
    public String text() {
        return text;
    }

    /** The text as written. */
    public String raw() {
        return raw;
    }

    /** The stretch of the raw text from which {@code text().substring(start, end)} came; {@code start < end}. */
    public Span rawSpan(int start, int end) {
        return new Span(starts[start], ends[end - 1]);
    }

    /** The raw text from which {@code text().substring(start, end)} came; {@code start < end}. */
    public String rawText(int start, int end) {
        Span span = rawSpan(start, end);
        if (oneCharEach) {
            return raw.substring(span.start(), span.end());
        }
        int from = raw.offsetByCodePoints(0, span.start());
        int to = raw.offsetByCodePoints(from, span.end() - span.start());
        return raw.substring(from, to);
    }

    /** The words and numbers in it, in order. */
    public List<Token> tokens() {
        return Tokens.of(text);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Loaded only when a text leaves ASCII: the ICU data costs start-up time. */
    private static final class NfkcCasefold {
        static final Normalizer2 INSTANCE = Normalizer2.getNFKCCasefoldInstance();
    }

    private static final class Folding {
        private final StringBuilder out;
        private int[] starts;
        private int[] ends;
        private boolean cyrillic;

        Folding(int expected) {
            out = new StringBuilder(expected);
            starts = new int[Math.max(16, expected)];
            ends = new int[Math.max(16, expected)];
        }

        void append(char c, int from, int to) {
            char folded = fold(c);
            boolean afterSpace = out.isEmpty() || out.charAt(out.length() - 1) == ' ';
            if (folded == ' ' && afterSpace) {
                return;
            }
            int at = out.length();
            if (at == starts.length) {
                starts = Arrays.copyOf(starts, at * 2);
                ends = Arrays.copyOf(ends, at * 2);
            }
            starts[at] = from;
            ends[at] = to;
            cyrillic |= LookAlikes.cyrillic(folded);
            out.append(folded);
        }

        FoldedText finish(String raw) {
            if (cyrillic) {
                LookAlikes.settle(out);
            }
            int length = out.length();
            if (length > 0 && out.charAt(length - 1) == ' ') {
                length--;
            }
            return new FoldedText(
                    raw, out.substring(0, length), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
        }

        private static char fold(char c) {
            if (c >= 'A' && c <= 'Z') {
                return (char) (c + 32);
            }
            if (c <= ' ' || c == 0x7f) {
                return ' ';
            }
            if (c < 0x80) {
                return c == '`' ? '\'' : c;
            }
            return switch (c) {
                // Hyphens, dashes, minus signs and the katakana-like bars that scanners and input methods make of them.
                case '\u2010',
                        '\u2011',
                        '\u2012',
                        '\u2013',
                        '\u2014',
                        '\u2015',
                        '\u2043',
                        '\u2212',
                        '\u2e3a',
                        '\u2e3b' -> '-';
                case '\u02b9',
                        '\u02bb',
                        '\u02bc',
                        '\u2018',
                        '\u2019',
                        '\u201a',
                        '\u201b',
                        '\u2032',
                        '\u2035',
                        '\u00b4' -> '\'';
                case '\u201c', '\u201d', '\u201e', '\u2033' -> '"';
                default -> Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) ? ' ' : c;
            };
        }
    }
}
