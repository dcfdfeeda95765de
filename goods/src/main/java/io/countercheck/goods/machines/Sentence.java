package io.countercheck.goods.machines;

import io.countercheck.text.FoldedText;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A text as words with senses. Positions outside it have no sense, so that rules need not look at its ends. */
final class Sentence {

    private static final Set<Sense> STOPS = EnumSet.of(Sense.PAUSE, Sense.LABEL, Sense.BREAK);

    private final FoldedText text;
    private final List<Word> words;
    private final Set<Sense> senses = EnumSet.noneOf(Sense.class);

    private Sentence(FoldedText text, List<Word> words) {
        this.text = text;
        this.words = words;
        words.forEach(w -> senses.addAll(w.lexeme().senses()));
    }

    static Sentence of(FoldedText text, Lexicon lexicon) {
        return new Sentence(text, Words.of(Letters.of(text.text()), lexicon));
    }

    FoldedText text() {
        return text;
    }

    List<Word> words() {
        return words;
    }

    int size() {
        return words.size();
    }

    Word word(int i) {
        return words.get(i);
    }

    /** Whether the sense occurs anywhere. */
    boolean has(Sense sense) {
        return senses.contains(sense);
    }

    boolean is(int i, Sense sense) {
        return i >= 0 && i < words.size() && words.get(i).is(sense);
    }

    boolean any(int i, Set<Sense> wanted) {
        return i >= 0 && i < words.size() && words.get(i).any(wanted);
    }

    /** Whether a comma, bracket, colon or the end of an item stands here. */
    boolean stops(int i) {
        return any(i, STOPS);
    }

    boolean inside(int i) {
        return i >= 0 && i < words.size();
    }

    /** The first word from {@code i} on, at most {@code most} further, that is none of those skipped. */
    int skip(int i, Set<Sense> skipped, int most) {
        int at = i;
        while (at - i < most && any(at, skipped)) {
            at++;
        }
        return at;
    }

    /** The first word from {@code i} backwards, at most {@code most} further, that is none of those skipped. */
    int skipBack(int i, Set<Sense> skipped, int most) {
        int at = i;
        while (i - at < most && any(at, skipped)) {
            at--;
        }
        return at;
    }

    /** Whether a word with the sense stands at most {@code near} words before or after the stretch, in the same item. */
    boolean near(int first, int last, Sense sense, int near) {
        for (int i = first - 1; i >= 0 && first - i <= near && !is(i, Sense.BREAK); i--) {
            if (is(i, sense)) {
                return true;
            }
        }
        for (int i = first; i < words.size() && i - last <= near && !is(i, Sense.BREAK); i++) {
            if (is(i, sense)) {
                return true;
            }
        }
        return false;
    }

    /** The stretch as written. */
    String rawText(int first, int last) {
        return text.rawText(word(first).start(), word(last).end());
    }
}
