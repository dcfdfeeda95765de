package io.countercheck.goods.names;

import java.util.List;

/** Tells by its shape whether a word that no table holds belongs to the language of chemistry. */
public final class ChemicalWords {

    private static final List<String> RADICAL_ENDINGS = List.of(
            "yl",
            "oxy",
            "oyl",
            "chloro",
            "bromo",
            "fluoro",
            "iodo",
            "nitro",
            "amino",
            "imino",
            "hydroxy",
            "thio",
            "cyano",
            "azo",
            "oxo",
            "ylidene",
            "ylene",
            "methano",
            "ethano",
            "benzo",
            "cyclo",
            "aza",
            "oxa",
            "anilino",
            "amido",
            "carbo",
            "mercapto",
            "nitroso",
            "sulfonyl",
            "sulfinyl",
            "oxybis",
            "iminobis",
            "thiobis",
            "boc",
            "cbz",
            "fmoc",
            "morpholino",
            "piperidino",
            "hydro",
            "oxydi");

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
            "cyanat",
            "cianat",
            "fluorid",
            "hydride",
            "boronic");

    private static final List<String> MORPHEMES = List.of(
            "meth",
            "eth",
            "prop",
            "but",
            "pent",
            "hex",
            "phen",
            "benz",
            "tolu",
            "anil",
            "amin",
            "amid",
            "imin",
            "nitr",
            "chlor",
            "brom",
            "fluor",
            "iod",
            "hydr",
            "oxy",
            "oxo",
            "oxi",
            "thio",
            "azo",
            "aza",
            "acet",
            "keton",
            "pyrid",
            "piper",
            "pyrr",
            "furan",
            "indol",
            "imidaz",
            "carb",
            "cyan",
            "sulf",
            "sulph",
            "phosph",
            "cycl",
            "naphth",
            "quinol",
            "epoxy",
            "glycid",
            "dioxo",
            "diox",
            "yl",
            "form",
            "ester",
            "lact",
            "ole",
            "ane",
            "ene",
            "one",
            "ine",
            "ide",
            "ate",
            "boc",
            "tert",
            "vinyl",
            "allyl",
            "glycol",
            "glykol",
            "mercapt",
            "bor",
            "poly",
            "sulfin",
            "magnes",
            "sodium",
            "potassium",
            "calcium",
            "ammonium",
            "nickel",
            "zinc",
            "barium",
            "lithium",
            "alumin",
            "copper",
            "morphol",
            "oct",
            "hept",
            "aldehyd",
            "azol",
            "azin",
            "indaz",
            "pyraz",
            "pyrim",
            "thiaz",
            "oxaz",
            "tetra",
            "isocyan",
            "amine",
            "diamin",
            "enyl",
            "iden",
            "sulfam",
            "tris",
            "thien",
            "thiophen",
            "indan",
            "adamant",
            "stear",
            "laur",
            "amyl",
            "aeth",
            "spiro",
            "triaza");

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

    /**
     * Whether a word of a key is the name of some compound or group by its form, and so cannot be the misspelt name of
     * another.
     */
    static boolean anotherCompound(String key, int start, int end) {
        return Segments.whole(key, start, end);
    }

    /** How many letters of a lower case word are covered by stems and endings of chemical nomenclature. */
    public static int covered(String word) {
        if (Segments.whole(word, 0, word.length())) {
            return word.length();
        }
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
