package io.countercheck.controls;

import java.util.Locale;

/** What a movement is, seen from one regime's territory. */
public enum Trade {
    DOMESTIC,
    IMPORT,
    EXPORT,
    TRANSIT;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
