package io.countercheck.model;

import java.util.Locale;

/** What being on a party list does to a trade in goods. */
public enum PartyEffect {
    /** No dealing at all without a licence. */
    BLOCK,
    /** The goods need a licence for this party. */
    LICENCE_NEEDED,
    /** Securities only: trade in goods is not touched. */
    SECURITIES_ONLY,
    /** A warning that a person has to weigh. */
    RED_FLAG,
    /** The list is loaded but what it does is not held. */
    UNKNOWN,
    /** A person decided that the party is not the listed one: told, and without effect. */
    DECIDED_NOT_SAME;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
