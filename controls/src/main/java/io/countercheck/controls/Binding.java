package io.countercheck.controls;

import java.util.Arrays;
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
        return Arrays.stream(values())
                .filter(b -> b.id().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no binding word: " + word));
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isLaw() {
        return this == LAW || this == TREATY;
    }
}
