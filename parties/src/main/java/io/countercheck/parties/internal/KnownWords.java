package io.countercheck.parties.internal;

import io.countercheck.parties.internal.Lexicon.Word;
import io.countercheck.parties.internal.ReadName.NameWord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of the lexicon in a name, also where they are not written as they should be: a legal form with a slip
 * in one of its words or cut off by the end of the field, a word broken in two, a word that a scanner misread. Immutable.
 */
final class KnownWords {

    /** @param words how many written words it takes */
    record Found(Word word, int words) {}

    /** Two halves that together are shorter may be two words. */
    private static final int SHORTEST_BROKEN = 6;

    /** A shorter word is not taken for a misread one unless it has a digit. */
    private static final int SHORTEST_MISREAD = 5;

    private final Lexicon lexicon = Lexicon.shipped();

    Lexicon lexicon() {
        return lexicon;
    }

    /** The longest known word or phrase that begins at that word, or null when that is a word of the name's own. */
    @Nullable
    Found at(List<NameWord> words, int from) {
        Found found = exact(words, from);
        Found slipped = lexicon.slippedForms().at(words, from);
        if (slipped != null && (found == null || slipped.words() > found.words())) {
            return slipped;
        }
        if (found != null && found.words() > 1) {
            return found;
        }
        Found cut = lexicon.slippedForms().cutAt(words, from);
        if (cut != null) {
            return cut;
        }
        Found broken = broken(words, from);
        if (broken != null) {
            return broken;
        }
        return found != null ? found : misread(words.get(from).text());
    }

    private @Nullable Found exact(List<NameWord> words, int from) {
        NameWord first = words.get(from);
        for (int length = Math.min(lexicon.longestFrom(first.text()), words.size() - from); length > 0; length--) {
            Word word = lexicon.word(join(words, from, length));
            if (word != null) {
                return word.kind() == WordKind.STOP && isInitials(first) ? null : new Found(word, length);
            }
        }
        return null;
    }

    private @Nullable Found broken(List<NameWord> words, int from) {
        if (from + 1 >= words.size()) {
            return null;
        }
        String first = words.get(from).text();
        String second = words.get(from + 1).text();
        if (first.length() < 2 || second.length() < 2 || first.length() + second.length() < SHORTEST_BROKEN) {
            return null;
        }
        Word word = lexicon.word(first + second);
        return word == null ? null : new Found(word, 2);
    }

    private @Nullable Found misread(String written) {
        for (String meant : Misread.meant(written)) {
            Word word = meant.length() < SHORTEST_MISREAD && !hasDigit(written) ? null : lexicon.word(meant);
            if (word != null) {
                return new Found(word, 1);
            }
        }
        return null;
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** D.E.S. is somebody's initials, not the article. */
    private static boolean isInitials(NameWord word) {
        return word.text().length() > 1
                && word.end() - word.start() >= 2 * word.text().length() - 1;
    }

    private static String join(List<NameWord> words, int from, int count) {
        if (count == 1) {
            return words.get(from).text();
        }
        StringBuilder out = new StringBuilder();
        for (int i = from; i < from + count; i++) {
            out.append(i == from ? "" : " ").append(words.get(i).text());
        }
        return out.toString();
    }
}
