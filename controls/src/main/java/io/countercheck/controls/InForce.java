package io.countercheck.controls;

/** Whether a listing speaks on a day, and on a route where one is asked about. */
public enum InForce {
    NO,
    /**
     * It counts as possible: the day lies inside a date known only to the month or year, or it depends on an end of the
     * route that is not known.
     */
    POSSIBLY,
    /** The start is not known: it counts as in force, and whoever reports it says so. */
    START_UNKNOWN,
    YES
}
