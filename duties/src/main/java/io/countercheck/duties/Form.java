package io.countercheck.duties;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The forms of goods on which exclusions turn, with the words by which an order names them. */
enum Form {
    MEDICINE(
            "medicine",
            "medicinal product",
            "medicament",
            "pharmaceutical preparation",
            "pharmaceutical dosage",
            "drug product",
            "arzneimittel",
            "médicament",
            "лекарств",
            "药品",
            "藥品"),
    COMPOUND_MEDICINE("compound medicine", "compound cold medicine", "compound preparation", "复方", "複方"),
    MIXTURE("mixture", "blend", "gemisch", "mezcla", "mélange", "смесь", "混合物"),
    FLAVOURING("flavouring", "flavoring", "fragrance", "aroma", "香精"),
    SILICONE("silicone sealant", "silicone adhesive", "silicone coating");

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final List<String> words;

    Form(String... words) {
        this.words = List.of(words);
    }

    /** @param text lower case */
    boolean namedIn(String text) {
        if (text.isEmpty()) {
            return false;
        }
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** @throws IllegalArgumentException when the word is unknown */
    static Form of(String id) {
        return Arrays.stream(values())
                .filter(f -> f.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no form: " + id));
    }
}
