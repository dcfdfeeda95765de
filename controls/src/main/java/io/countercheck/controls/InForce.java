package io.countercheck.controls;

/** Whether a listing speaks on a day (POLICY.md: partial and unknown dates). */
public enum InForce {
    NO,
    /** The day lies inside a date known only to the month or year: it counts as possible. */
    POSSIBLY,
    /** The start is not known: it counts as in force, and whoever reports it says so. */
    START_UNKNOWN,
    YES
}
