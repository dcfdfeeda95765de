package io.countercheck.goods.names;

import java.util.List;

/** Tells by its shape whether a word that no table holds belongs to the language of chemistry. */
public final class ChemicalWords {

    private static final List<String> RADICAL_ENDINGS = List.of(
            "yl", "oxy", "oyl", "chloro", "bromo", "fluoro", "iodo", "nitro", "amino", "imino", "hydroxy", "thio",
            "cyano", "azo", "oxo", "methano", "ethano", "benzo", "cyclo", "aza", "oxa", "anilino", "amido", "carbo");

    private static final List<String> COMPOUND_STEMS = List.of(
            "hydrazone",
            "oxime",
            "sulfon",
            "sulphon",
            "isocyan",
            "carboxyl",
            "hydrin",
            "carbazone",
            "acetal",
            "ketal",
            "imine",
            "peroxide",
            "lactam",
            "thiol",
            "nitrile",
            "diol",
            "oxide",
            "ketimine",
            "amide",
            "azine",
            "cyanat");

    private static final List<String> MORPHEMES = List.of(
            "meth", "eth", "prop", "but", "pent", "hex", "phen", "benz", "tolu", "anil", "amin", "amid", "imin", "nitr",
            "chlor", "brom", "fluor", "iod", "hydr", "oxy", "oxo", "oxi", "thio", "azo", "aza", "acet", "keton",
            "pyrid", "piper", "pyrr", "furan", "indol", "imidaz", "carb", "cyan", "sulf", "sulph", "phosph", "cycl",
            "naphth", "quinol", "epoxy", "glycid", "dioxo", "diox", "yl", "form", "ester", "lact", "ole", "ane", "ene",
            "one", "ine", "ide", "ate", "boc", "tert");

    private ChemicalWords() {}

    /** Whether the word names a group that is put before a parent name. */
    static boolean radical(String word) {
        if (word.length() < 2) {
            return false;
        }
        for (String ending : RADICAL_ENDINGS) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word, put after a name, makes another compound of it. */
    static boolean makesCompound(String word) {
        for (String stem : COMPOUND_STEMS) {
            if (word.contains(stem)) {
                return true;
            }
        }
        return false;
    }

    /** How many letters of a lower case word are covered by stems and endings of chemical nomenclature. */
    public static int covered(String word) {
        int covered = 0;
        int i = 0;
        while (i < word.length()) {
            int longest = 0;
            for (String morpheme : MORPHEMES) {
                if (morpheme.length() > longest && word.startsWith(morpheme, i)) {
                    longest = morpheme.length();
                }
            }
            covered += longest;
            i += Math.max(1, longest);
        }
        return covered;
    }

    /** Whether most of the word is chemical nomenclature. */
    public static boolean chemical(String word) {
        return word.length() >= 4 && covered(word) * 10 >= word.length() * 6;
    }
}
