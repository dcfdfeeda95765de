package io.countercheck.model;

import java.util.Locale;

/** How a duty stands for one goods line. */
public enum DutyState {
    /** Owed, and nothing on file meets it. */
    OPEN,
    /** Whether it is owed turns on a fact or a list that is not held: a person decides. */
    DEPENDS,
    /** Owed all the time, no act before the goods move: vigilance, records, reports after the fact. */
    STANDING,
    /** Not owed here: an exclusion or a quantity rule lifts it. */
    LIFTED,
    /** Met by a document on file. */
    MET;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
