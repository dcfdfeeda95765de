package io.countercheck.controls;

import java.util.Locale;

/** What force a listing has. Only law and treaty are law; the others never make a duty. */
public enum Binding {
    LAW,
    TREATY,
    PROPOSED,
    SURVEILLANCE,
    VOLUNTARY;

    /** @throws IllegalArgumentException when the word is unknown */
    public static Binding of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    public boolean isLaw() {
        return this == LAW || this == TREATY;
    }
}
