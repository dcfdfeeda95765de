package io.countercheck.model;

import java.util.Locale;

/** What the parties of a consignment are (POLICY.md, recognition). */
public enum PartyStatus {
    LISTED,
    POSSIBLE,
    NONE,
    /** No list loaded, or only the sample that ships with the program. */
    NOT_SCREENED;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    public String id() {
        return id;
    }
}
