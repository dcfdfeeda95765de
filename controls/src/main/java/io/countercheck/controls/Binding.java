package io.countercheck.controls;

import java.util.Locale;

/** What force a listing has. Only law and treaty are law; the others never make a duty. */
public enum Binding {
    LAW,
    TREATY,
    PROPOSED,
    SURVEILLANCE,
    VOLUNTARY;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isLaw() {
        return this == LAW || this == TREATY;
    }
}
