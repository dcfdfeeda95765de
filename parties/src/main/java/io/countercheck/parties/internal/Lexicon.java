package io.countercheck.parties.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The words that are not a name's own: legal forms ({@code legal-forms.csv}, a selection over many countries),
 * industry words, places and what forms add ({@code words.csv}), each with the one form under which its spellings and
 * abbreviations are compared. Immutable.
 */
final class Lexicon {

    /** @param canonical the form compared; @param kind what the word does */
    record Word(String canonical, WordKind kind) {}

    private final Map<String, Word> phrases = new HashMap<>(4096);
    /** How many words the longest phrase has that begins with this word. */
    private final Map<String, Integer> longest = new HashMap<>(4096);

    private Lexicon() {}

    static Lexicon shipped() {
        Lexicon lexicon = new Lexicon();
        List<String> forms = Resources.lines("legal-forms.csv");
        for (String line : forms.subList(1, forms.size())) {
            int comma = line.indexOf(',');
            lexicon.add(new Word(line.substring(0, comma), WordKind.LEGAL), line.substring(comma + 1));
        }
        List<String> words = Resources.lines("words.csv");
        for (String line : words.subList(1, words.size())) {
            int first = line.indexOf(',');
            int second = line.indexOf(',', first + 1);
            Word word = new Word(line.substring(first + 1, second), WordKind.of(line.substring(0, first)));
            lexicon.add(word, line.substring(second + 1));
        }
        return lexicon;
    }

    private void add(Word word, String forms) {
        for (String form : forms.split("\\|", -1)) {
            phrases.putIfAbsent(form, word);
            int space = form.indexOf(' ');
            int count = 1 + (int) form.chars().filter(c -> c == ' ').count();
            longest.merge(space < 0 ? form : form.substring(0, space), count, Math::max);
        }
    }

    /** The word or phrase, its words divided by single spaces, or null when it is not in here. */
    @Nullable
    Word word(String phrase) {
        return phrases.get(phrase);
    }

    /** Every form of one word that has at least so many letters. */
    Map<String, Word> singleForms(int letters) {
        Map<String, Word> result = new TreeMap<>();
        phrases.forEach((form, word) -> {
            if (form.length() >= letters && form.indexOf(' ') < 0) {
                result.put(form, word);
            }
        });
        return result;
    }

    /** How many words at most a phrase has that begins with this one; 0 when none does. */
    int longestFrom(String first) {
        return longest.getOrDefault(first, 0);
    }
}
