package io.countercheck.model;

import java.util.Locale;

/** What a finding is about. */
public enum Kind {
    SUBSTANCE,
    CLASS,
    MACHINE,
    MACHINE_PART,
    PARTY,
    OWNER,
    CONTRADICTION,
    RISK,
    FIELD,
    NOT_UNDERSTOOD;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    public String id() {
        return id;
    }
}
