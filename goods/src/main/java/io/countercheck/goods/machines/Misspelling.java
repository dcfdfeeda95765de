package io.countercheck.goods.machines;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One slip in a long key word: a letter lost, doubled or wrong, or two neighbours exchanged. */
final class Misspelling {

    private static final int SHORTEST = 5;
    private static final List<String> KEY_WORDS = List.of(
            "tablet",
            "tablets",
            "tableting",
            "capsule",
            "capsules",
            "machine",
            "encapsulator",
            "encapsulating",
            "tablettenpresse",
            "comprimidora",
            "comprimidos",
            "encapsuladora");
    /** Words of their own that lie one slip away. */
    private static final Set<String> OTHER_WORDS =
            Set.of("table", "tables", "tabled", "cablet", "capsula", "machined", "machines", "tabulet", "stablet");

    /** Slips in the short word "press" that are no words of their own. */
    private static final Set<String> PRESS = Set.of("pres", "prss", "pess", "prses", "presss", "preess", "prress");

    private Misspelling() {}

    static List<String> beginnings() {
        return List.of("tabe", "tabl", "talb", "tbal", "tabi", "taab", "cpas", "casp", "caps", "capu", "ecap", "enca");
    }

    /** The key word that was meant, or null. */
    static @Nullable String meant(String word) {
        if (PRESS.contains(word)) {
            return "press";
        }
        if (word.length() < SHORTEST || OTHER_WORDS.contains(word)) {
            return null;
        }
        for (String key : KEY_WORDS) {
            if (Math.abs(key.length() - word.length()) <= 1 && key.charAt(0) == word.charAt(0) && oneSlip(word, key)) {
                return key;
            }
        }
        return null;
    }

    private static boolean oneSlip(String a, String b) {
        int prefix = 0;
        int shorter = Math.min(a.length(), b.length());
        while (prefix < shorter && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        int suffix = 0;
        while (suffix < shorter - prefix && a.charAt(a.length() - 1 - suffix) == b.charAt(b.length() - 1 - suffix)) {
            suffix++;
        }
        int leftA = a.length() - prefix - suffix;
        int leftB = b.length() - prefix - suffix;
        boolean exchanged = leftA == 2
                && leftB == 2
                && a.charAt(prefix) == b.charAt(prefix + 1)
                && a.charAt(prefix + 1) == b.charAt(prefix);
        return leftA <= 1 && leftB <= 1 || exchanged;
    }
}
