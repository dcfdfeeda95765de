package io.countercheck.model;

import java.util.Arrays;
import java.util.Locale;

/** How well a fact of law is verified. */
public enum Confidence {
    /** The legal text, gazette, agency page or a faithful copy was read for this point. */
    VERIFIED_FROM_SOURCE,
    /** A transcription, press report or commentary says so. */
    VERIFIED_SECONDARY,
    /** Neither: shown as unverified wherever the fact is used. */
    FROM_KNOWLEDGE;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    public String id() {
        return id;
    }

    /** @throws IllegalArgumentException when the word is none of the three */
    public static Confidence of(String id) {
        return Arrays.stream(values())
                .filter(c -> c.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no confidence word: " + id));
    }
}
