package io.countercheck.goods.names;

import java.util.ArrayList;
import java.util.List;

/**
 * The cases in which a Russian name stands in a sentence: кислота, кислоты, кислоту. Adjectives in front and the noun
 * behind them are inflected together; what follows the noun is in the genitive already and stays.
 */
final class RussianCases {

    /** Genitive, dative, accusative, instrumental, prepositional. */
    private static final int CASES = 5;

    private static final String[] FEMININE_ADJECTIVE = {"ой", "ой", "ую", "ой", "ой"};
    private static final String[] MASCULINE_ADJECTIVE = {"ого", "ому", "ый", "ым", "ом"};
    private static final String[] FEMININE_NOUN = {"ы", "е", "у", "ой", "е"};
    private static final String[] MASCULINE_NOUN = {"а", "у", "", "ом", "е"};
    private static final String CONSONANTS = "бвгдзклмнпрстфхцчш";

    private RussianCases() {}

    /** The name, lower case and in the nominative, in its other cases; none for a name that is not of that form. */
    static List<String> of(String name) {
        String[] words = name.split(" ");
        int noun = 0;
        while (noun < words.length - 1 && adjective(words[noun])) {
            noun++;
        }
        String[] endings = endings(words[noun]);
        if (endings.length == 0) {
            return List.of();
        }
        List<String> all = new ArrayList<>();
        for (int c = 0; c < CASES; c++) {
            List<String> inflected = new ArrayList<>(List.of(words));
            for (int i = 0; i < noun; i++) {
                String stem = words[i].substring(0, words[i].length() - 2);
                inflected.set(i, stem + (words[i].endsWith("ая") ? FEMININE_ADJECTIVE : MASCULINE_ADJECTIVE)[c]);
            }
            String stem = words[noun].endsWith("а") ? words[noun].substring(0, words[noun].length() - 1) : words[noun];
            inflected.set(noun, stem + endings[c]);
            all.add(String.join(" ", inflected));
        }
        return all;
    }

    private static boolean adjective(String word) {
        return word.length() > 4 && (word.endsWith("ая") || word.endsWith("ый"));
    }

    private static String[] endings(String noun) {
        if (noun.length() < 4) {
            return new String[0];
        }
        if (noun.endsWith("кислота")) {
            return FEMININE_NOUN;
        }
        return CONSONANTS.indexOf(noun.charAt(noun.length() - 1)) >= 0 ? MASCULINE_NOUN : new String[0];
    }
}
