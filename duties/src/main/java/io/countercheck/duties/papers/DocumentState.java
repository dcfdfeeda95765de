package io.countercheck.duties.papers;

import java.util.Locale;

/** How far a document is known to be genuine, in rising order. */
public enum DocumentState {
    /** Somebody says that it exists. It closes nothing. */
    CLAIMED,
    /** A person has seen it. */
    SEEN,
    /** Its issuer has confirmed it to a person. */
    CONFIRMED;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
