package io.countercheck.duties;

import java.util.Locale;

/** What a form or record asks about a machine and an order may leave unsaid. Parties and places are not among them. */
public enum Particular {
    PURPOSE("purpose or need"),
    DAY("date of the movement"),
    MAKE("make"),
    MODEL("model"),
    SERIAL("serial number, if any"),
    DRIVE("manual or electric");

    private final String words;

    Particular(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** @throws IllegalArgumentException when {@code id} is none */
    static Particular of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
