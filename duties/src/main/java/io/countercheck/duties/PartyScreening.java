package io.countercheck.duties;

/** Against what the parties of a consignment were screened. */
public enum PartyScreening {
    /** No list is loaded. */
    NONE,
    /** Only the sample that ships with the program. */
    SAMPLE,
    /** At least one official list. */
    FULL
}
