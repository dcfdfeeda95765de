package io.countercheck.parties.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * What a word may have been before a scanner read it: 0 for o, 1 for i or l, 5 for s, 8 for b beside letters; rn for m and
 * vv for w. At most five words; none for a word that has nothing of the kind.
 */
final class Misread {

    private static final int FEWEST_LETTERS = 2;

    private Misread() {}

    static List<String> meant(String word) {
        List<String> meant = new ArrayList<>(0);
        boolean digits = digitsAmongLetters(word);
        boolean strokes = word.contains("rn") || word.contains("vv");
        if (!digits && !strokes) {
            return meant;
        }
        if (digits) {
            add(meant, letters(word, 'i'), word);
            add(meant, letters(word, 'l'), word);
        }
        if (strokes) {
            List<String> bases = new ArrayList<>(meant);
            bases.add(word);
            for (String base : bases) {
                add(meant, base.replace("rn", "m").replace("vv", "w"), word);
            }
        }
        return meant;
    }

    private static void add(List<String> meant, String word, String written) {
        if (!word.equals(written) && !meant.contains(word)) {
            meant.add(word);
        }
    }

    private static boolean digitsAmongLetters(String word) {
        int letters = 0;
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 'a') {
                letters++;
            } else {
                digits++;
            }
        }
        return digits > 0 && letters >= FEWEST_LETTERS && letters >= digits;
    }

    private static String letters(String word, char forOne) {
        return word.replace('0', 'o').replace('1', forOne).replace('5', 's').replace('8', 'b');
    }
}
