package io.countercheck.goods.machines;

import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of {@code lexicon.tsv}, ready to be looked up. Immutable once read. */
final class Lexicon {

    /** How many words one entry may have, and how many letters a star may stand for. */
    static final int LONGEST_ENTRY = 5;

    private static final List<String> PLURALS = List.of("s", "es", "n", "en");
    private static final int LONGEST_ENDING = 4;
    private static final int SHORTEST_STEM = 4;

    private final Map<String, Lexeme> words = new HashMap<>();
    private final Map<String, Lexeme> stems = new HashMap<>();
    private final Map<String, Lexeme> unspaced = new HashMap<>();
    /** How many words or characters the longest entry has that begins with this word or character. */
    private final Map<String, Integer> longest = new HashMap<>();

    private Lexicon() {}

    /** @throws Fault with {@code INTERNAL} when the shipped lexicon cannot be read */
    static Lexicon shipped() {
        return Shipped.LEXICON;
    }

    private static final class Shipped {
        static final Lexicon LEXICON = read();
    }

    private static Lexicon read() {
        Lexicon lexicon = new Lexicon();
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream("lexicon.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    lexicon.enter(line);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Fault(ErrorCode.INTERNAL, "lexicon.tsv cannot be read: " + e.getMessage(), "install again", e);
        }
        return lexicon;
    }

    private void enter(String line) {
        int first = line.indexOf('\t');
        int second = line.indexOf('\t', first + 1);
        if (first < 0 || second < 0) {
            throw new IllegalArgumentException("not three columns: " + line);
        }
        Sense sense = Sense.valueOf(line.substring(0, first));
        Lexeme lexeme = new Lexeme(Set.of(sense), Set.of(line.substring(first + 1, second)), false);
        int from = second + 1;
        while (from <= line.length()) {
            int bar = line.indexOf('|', from);
            int to = bar < 0 ? line.length() : bar;
            String entry = line.substring(from, to);
            enter(entry, lexeme);
            String spelledOut = spelledOut(entry);
            if (!spelledOut.equals(entry) && lexeme.languages().contains("de")) {
                enter(spelledOut, lexeme);
            }
            from = to + 1;
        }
    }

    private void enter(String entry, Lexeme lexeme) {
        String letters = Letters.of(entry);
        boolean stem = letters.endsWith("*");
        String key = key(stem ? letters.substring(0, letters.length() - 1) : letters);
        if (stem) {
            put(stems, key, lexeme);
        } else if (Letters.unspaced(key.charAt(0))) {
            String together = key.replace(" ", "");
            put(unspaced, together, lexeme);
            longest.merge(together.substring(0, 1), together.length(), Math::max);
        } else {
            put(words, key, lexeme);
            int space = key.indexOf(' ');
            if (space > 0) {
                longest.merge(key.substring(0, space), Math.min(words(key), LONGEST_ENTRY), Math::max);
            }
        }
    }

    /** German on a keyboard without dots: {@code kapselfuellgeraet}. */
    private static String spelledOut(String entry) {
        return entry.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
    }

    private static void put(Map<String, Lexeme> map, String key, Lexeme lexeme) {
        Lexeme known = map.putIfAbsent(key, lexeme);
        if (known != null) {
            map.put(key, known.and(lexeme));
        }
    }

    private static int words(String key) {
        int count = 1;
        for (int i = 0; i < key.length(); i++) {
            count += key.charAt(i) == ' ' ? 1 : 0;
        }
        return count;
    }

    /** An entry as the words of a text are put together: signs between words are spaces. */
    private static String key(String entry) {
        StringBuilder key = new StringBuilder(entry.length());
        for (int i = 0; i < entry.length(); i++) {
            char c = entry.charAt(i);
            if (c == 'ß') {
                key.append("ss");
            } else if (Character.isLetterOrDigit(c) || c == 'ー' || c == '&' || c == '+') {
                key.append(c);
            } else if (c == '/' && i == entry.length() - 1) {
                // "p/" is short for "para": the slash is what tells it from a letter.
                key.append(c);
            } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        return key.toString().strip();
    }

    /** How many words the longest entry has that begins with this word; 1 when there is none. */
    int longestFrom(String firstWord) {
        return longest.getOrDefault(firstWord, 1);
    }

    /** How many characters the longest entry has that begins with this one; 0 when there is none. */
    int longestUnspaced(char first) {
        return longest.getOrDefault(String.valueOf(first), 0);
    }

    @Nullable
    Lexeme unspaced(String characters) {
        return unspaced.get(characters);
    }

    /** The word or words, with a plural ending or, for inflected languages, the ending of an entry with a star. */
    @Nullable
    Lexeme word(String letters) {
        Lexeme exact = words.get(letters);
        if (exact != null) {
            return exact;
        }
        for (String plural : PLURALS) {
            int length = letters.length() - plural.length();
            if (length >= SHORTEST_STEM && letters.endsWith(plural)) {
                Lexeme singular = words.get(letters.substring(0, length));
                if (singular != null
                        && (plural.endsWith("s") || singular.languages().contains("de"))) {
                    return singular;
                }
            }
        }
        int shortest = Math.max(SHORTEST_STEM, letters.length() - LONGEST_ENDING);
        for (int length = letters.length(); length >= shortest; length--) {
            Lexeme stem = stems.get(letters.substring(0, length));
            if (stem != null) {
                return stem;
            }
        }
        return null;
    }

    /** Every entry that has one of the senses, in no order. */
    List<String> entriesWith(Set<Sense> senses) {
        List<String> entries = new ArrayList<>();
        for (Map<String, Lexeme> map : List.of(words, stems, unspaced)) {
            for (Map.Entry<String, Lexeme> entry : map.entrySet()) {
                if (entry.getValue().any(senses)) {
                    entries.add(entry.getKey());
                }
            }
        }
        return entries;
    }
}
