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

    /** "Company" and the like: no kind of legal person. */
    private static final String SAYS_NOTHING = "company";

    private final Map<String, Word> phrases = new HashMap<>(4096);
    /** How many words the longest phrase has that begins with this word. */
    private final Map<String, Integer> longest = new HashMap<>(4096);

    private final SlippedForms slippedForms = new SlippedForms();
    /** A bit for each class of legal forms, in the order of the file. */
    private final Map<String, Integer> legalBits = new HashMap<>();

    private Lexicon() {}

    static Lexicon shipped() {
        Lexicon lexicon = new Lexicon();
        List<String> forms = Resources.lines("legal-forms.csv");
        for (String line : forms.subList(1, forms.size())) {
            int comma = line.indexOf(',');
            String form = line.substring(0, comma);
            lexicon.legalBits.put(form, form.equals(SAYS_NOTHING) ? 0 : 1 << (lexicon.legalBits.size() % 32));
            lexicon.add(new Word(form, WordKind.LEGAL), line.substring(comma + 1));
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
            if (word.kind() == WordKind.LEGAL) {
                slippedForms.add(form, word);
            }
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

    SlippedForms slippedForms() {
        return slippedForms;
    }

    /** The bit of a class of legal forms; none for "company", which says nothing. */
    int legalBit(String canonical) {
        return legalBits.getOrDefault(canonical, 0);
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
