package io.countercheck.duties;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The forms of goods on which exclusions turn, with the words by which an order names them.
 *
 * <p>A form is stated where a field of its own says it and nothing else ("medicinal product", "finished veterinary
 * medicinal products"). Where its words only stand among others it is claimed, and where the others say that the goods are
 * what such things are made from, or that they are none, it is neither.
 */
enum Form {
    MEDICINE(
            "medicine",
            "medicinal product",
            "medicament",
            "pharmaceutical preparation",
            "pharmaceutical dosage form",
            "pharmaceutical dosage",
            "drug product",
            "arzneimittel",
            "fertigarzneimittel",
            "médicament",
            "medicamento",
            "лекарственный препарат",
            "лекарственное средство",
            "лекарств",
            "药品",
            "藥品"),
    COMPOUND_MEDICINE(
            "compound medicine", "compound cold medicine", "compound preparation", "复方药品制剂", "复方制剂", "复方", "複方"),
    MIXTURE("mixture", "blend", "gemisch", "mezcla", "mélange", "смесь", "混合物"),
    FLAVOURING("flavouring", "flavoring", "fragrance", "flavour", "flavor", "aroma", "香精"),
    SILICONE("silicone sealant", "silicone adhesive", "silicone coating", "silicone product");

    /** What may stand beside a form without saying anything else. */
    private static final Pattern BESIDE = Pattern.compile(
            "finished|packaged|packed|human|veterinary|registered|authorised|authorized|approved|for human use|"
                    + "for veterinary use|chemical|liquid|solid|solvent");

    /** Goods of which such things are made, and denials. Their roots, lower case. */
    private static final List<String> OTHER = List.of(
            "raw material",
            "starting material",
            "active pharmaceutical ingredient",
            "active substance",
            "intermediate",
            "precursor",
            "manufactur",
            "production of",
            "excipient",
            "not a ",
            "not for ",
            "no medic",
            "non-medic",
            "non medic",
            "rohstoff",
            "wirkstoff",
            "vorprodukt",
            "herstellung",
            "kein arznei",
            "materia prima",
            "matière première",
            "matiere premiere",
            "fabrica",
            "сырь",
            "субстанци",
            "原料",
            "中间体",
            "非药品");

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final List<String> words;

    Form(String... words) {
        this.words = List.of(words);
    }

    /**
     * Whether a field made for the form says that the goods have it: uncertain where it says more.
     *
     * @param field lower case
     */
    Answer statedIn(String field) {
        if (claimedIn(field) == Answer.NO) {
            return Answer.NO;
        }
        for (String item : field.split("[;,/|()]", -1)) {
            String bare = BESIDE.matcher(item).replaceAll("").strip();
            if (words.stream().anyMatch(word -> bare.equals(word) || bare.equals(word + "s"))) {
                return Answer.YES;
            }
        }
        return Answer.UNCERTAIN;
    }

    /**
     * Whether words among others claim that the goods have it: uncertain at most.
     *
     * @param text lower case
     */
    Answer claimedIn(String text) {
        boolean named = !text.isEmpty() && words.stream().anyMatch(text::contains);
        return named && OTHER.stream().noneMatch(text::contains) ? Answer.UNCERTAIN : Answer.NO;
    }

    /** @throws IllegalArgumentException when the word is unknown */
    static Form of(String id) {
        return Arrays.stream(values())
                .filter(f -> f.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no form: " + id));
    }
}
