package io.countercheck.model;

/** Whether the goods may go (POLICY.md). Declared from free to stopped, so that {@code compareTo} ranks. */
public enum Disposition {
    /** Nothing found in what was screened; what was not screened is said. */
    CLEAR,
    /** Listed, but only duties that do not stop the goods, or below the quantity that brings them. */
    PROCEED,
    /** The goods wait for a person. */
    REVIEW,
    /** The goods may not move. */
    HOLD
}
