package io.countercheck.duties;

import java.util.Locale;

/** Whether a duty asks how much there is. The words are those of the {@code quantity} column. */
public enum QuantityRule {
    /** Owed whatever the quantity. */
    REGARDLESS,
    /** Owed from the listing's quantity on ("at or above", 21 CFR 1310.04). */
    FROM,
    /** Owed above the listing's quantity ("up to" is free, Regulation 273/2004 Annex II). */
    ABOVE;

    /** @throws IllegalArgumentException when the word is unknown */
    static QuantityRule of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
