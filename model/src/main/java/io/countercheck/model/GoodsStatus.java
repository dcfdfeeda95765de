package io.countercheck.model;

import java.util.Locale;

/** What the goods are (POLICY.md, recognition). */
public enum GoodsStatus {
    /** The identity is exact and a binding listing is in force on that route and day. */
    LISTED,
    /** Likely but not exact, or exact against a listing that is not certainly in force. */
    POSSIBLE,
    /** Understood or plain, nothing listed. */
    NONE,
    /** No description and no identifier that says anything: never counted as clear. */
    UNREADABLE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
