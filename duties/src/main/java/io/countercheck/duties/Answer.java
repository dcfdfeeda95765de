package io.countercheck.duties;

/** What is known about a condition: Kleene's three values. */
enum Answer {
    NO,
    /** Said only in free text, or it turns on a list that is not held. */
    UNCERTAIN,
    YES;

    static Answer of(boolean yes) {
        return yes ? YES : NO;
    }

    Answer and(Answer other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Answer or(Answer other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
