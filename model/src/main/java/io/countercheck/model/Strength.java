package io.countercheck.model;

import java.util.Locale;

/** How sure a finding is. Declared from weak to strong, so that {@code compareTo} ranks. */
public enum Strength {
    POSSIBLE,
    LIKELY,
    CERTAIN;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The weaker of the two: a chain of reasoning is as strong as its weakest link. */
    public Strength atMost(Strength other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
