package io.countercheck.goods.machines;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that printing or scanning has broken: letters set wide ("T A B L E T"), a figure for a letter that looks like it
 * ("PRE5S"). They are put together only where that makes a word of the lexicon.
 */
final class BrokenWords {

    /** From so many single letters on a row is a word set wide, not a row of initials. */
    static final int WIDE = 5;

    /** No word is longer: a longer row of letters is none. */
    private static final int LONGEST = 40;

    private static final int MOST_PIECES = 7;
    private static final int SHORTEST = 5;
    private static final String FIGURES = "015";
    private static final List<String> LETTERS = List.of("ols", "ois");
    private static final Set<Sense> KEY = Senses.union(
            Senses.DOSE,
            Senses.WHOLE_MACHINE,
            Senses.of(Sense.TABLETING, Sense.ENCAPSULATION, Sense.PRESS, Sense.MACHINE, Sense.FILLER, Sense.PUNCH));

    private BrokenWords() {}

    /**
     * A word put together.
     *
     * @param word the word, misspelt where figures stood in it
     * @param pieces how many pieces of the text it took
     */
    record Mended(Word word, int pieces) {}

    /** How many single letters stand in a row from {@code from} on; fewer than {@link #WIDE} and more than a word has are counted as none. */
    static int wide(List<Word> raw, int from) {
        int at = from;
        while (at < raw.size()
                && at - from <= LONGEST
                && raw.get(at).is(Sense.UNKNOWN)
                && raw.get(at).text().length() == 1) {
            at++;
        }
        return at - from < WIDE || at - from > LONGEST ? 0 : at - from;
    }

    /** A word with figures for letters in it; null when there is none. */
    static @Nullable Mended scanned(List<Word> raw, int from, Lexicon lexicon) {
        StringBuilder text = new StringBuilder(raw.get(from).text());
        boolean figure = false;
        int at = from + 1;
        while (at < raw.size() && at - from < MOST_PIECES && raw.get(at).glued()) {
            Word piece = raw.get(at);
            boolean like = piece.is(Sense.NUMBER) && FIGURES.contains(piece.text());
            if (!like && !piece.is(Sense.UNKNOWN)) {
                break;
            }
            figure |= like;
            text.append(piece.text());
            at++;
        }
        if (!figure || text.length() < SHORTEST) {
            return null;
        }
        for (String letters : LETTERS) {
            String mended = text.toString();
            for (int i = 0; i < FIGURES.length(); i++) {
                mended = mended.replace(FIGURES.charAt(i), letters.charAt(i));
            }
            Lexeme lexeme = lexicon.word(mended);
            if (lexeme != null && lexeme.any(KEY)) {
                Word first = raw.get(from);
                int end = raw.get(at - 1).end();
                return new Mended(new Word(mended, first.start(), end, first.glued(), lexeme.asMisspelt()), at - from);
            }
        }
        return null;
    }

    /** The beginnings of a word as a scanner may have read it. */
    static List<String> asScanned(String word) {
        return List.of(word.replace('o', '0'), word.replace('l', '1'), word.replace('i', '1'), word.replace('s', '5'));
    }
}
