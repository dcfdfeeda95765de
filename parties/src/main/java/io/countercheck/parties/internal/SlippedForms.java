package io.countercheck.parties.internal;

import io.countercheck.parties.internal.Lexicon.Word;
import io.countercheck.parties.internal.ReadName.NameWord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Legal forms of three words and more in which one word has a slip: "public joit stock company". Two right neighbours
 * leave no doubt about the third, and unread such a form would look like three words of the name's own. Immutable.
 */
final class SlippedForms {

    private static final int FEWEST_WORDS = 3;
    /** A word that is shorter is not taken for a misspelt one. */
    private static final int SHORTEST = 4;

    /** A legal form is known by its first word alone when that has so many letters and three more letters follow. */
    private static final int SHORTEST_BEFORE_CUT = 4;

    private static final int SHORTEST_CUT = 3;

    /** @param words of the legal form, each as written without a slip */
    record Phrase(String[] words, Word form) {}

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final Map<String, List<Phrase>> cuttable = new HashMap<>();
    private final Map<String, List<Phrase>> bySecond = new HashMap<>();

    void add(String phrase, Word form) {
        String[] words = phrase.split(" ", -1);
        if (words.length > 1 && words[0].length() >= SHORTEST_BEFORE_CUT) {
            cuttable.computeIfAbsent(words[0], k -> new ArrayList<>()).add(new Phrase(words, form));
        }
        if (words.length < FEWEST_WORDS || phrase.length() < 4 * words.length) {
            return;
        }
        Phrase entry = new Phrase(words, form);
        byFirst.computeIfAbsent(words[0], k -> new ArrayList<>()).add(entry);
        bySecond.computeIfAbsent(words[1], k -> new ArrayList<>()).add(entry);
    }

    /** The longest legal form that stands from there on with one word slipped, or null. */
    KnownWords.@Nullable Found at(List<NameWord> words, int from) {
        if (words.size() - from < FEWEST_WORDS) {
            return null;
        }
        KnownWords.@Nullable Found best = null;
        for (Phrase phrase : byFirst.getOrDefault(words.get(from).text(), List.of())) {
            best = longer(best, phrase, words, from);
        }
        for (Phrase phrase : bySecond.getOrDefault(words.get(from + 1).text(), List.of())) {
            best = longer(best, phrase, words, from);
        }
        return best;
    }

    /** A legal form of which the end of the name cuts off a part: "public joint stock c", "sociedad anoni"; or null. */
    KnownWords.@Nullable Found cutAt(List<NameWord> words, int from) {
        int left = words.size() - from;
        for (Phrase phrase : cuttable.getOrDefault(words.get(from).text(), List.of())) {
            if (left >= 2 && left <= phrase.words().length && isCut(words, from, phrase.words())) {
                return new KnownWords.Found(phrase.form(), left);
            }
        }
        return null;
    }

    private static boolean isCut(List<NameWord> words, int from, String[] phrase) {
        int last = words.size() - from - 1;
        for (int i = 0; i < last; i++) {
            if (!words.get(from + i).text().equals(phrase[i])) {
                return false;
            }
        }
        String end = words.get(from + last).text();
        boolean whole = end.equals(phrase[last]) && last + 1 < phrase.length;
        boolean begun = end.length() < phrase[last].length() && phrase[last].startsWith(end);
        return last >= 2 ? whole || begun : begun && end.length() >= SHORTEST_CUT;
    }

    private static KnownWords.@Nullable Found longer(
            KnownWords.@Nullable Found best, Phrase phrase, List<NameWord> words, int from) {
        int length = phrase.words().length;
        if (words.size() - from < length || best != null && best.words() >= length) {
            return best;
        }
        int slips = 0;
        for (int i = 0; i < length; i++) {
            String written = words.get(from + i).text();
            if (!written.equals(phrase.words()[i])) {
                slips++;
                if (slips > 1 || !isSlip(written, phrase.words()[i])) {
                    return best;
                }
            }
        }
        return new KnownWords.Found(phrase.form(), length);
    }

    private static boolean isSlip(String written, String meant) {
        int most = meant.length() < 7 ? 1 : 2;
        boolean comparable = meant.length() >= SHORTEST && written.length() <= Vocabulary.LONGEST;
        byte[] a = written.getBytes(StandardCharsets.US_ASCII);
        byte[] b = meant.getBytes(StandardCharsets.US_ASCII);
        return comparable && new EditDistance().between(a, b, 0, b.length, most) <= most;
    }
}
