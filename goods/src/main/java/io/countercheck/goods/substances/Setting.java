package io.countercheck.goods.substances;

/** In what kind of goods a substance is said to be. */
public enum Setting {
    /** As such, or nothing is said. */
    PLAIN,
    /** In a mixture or preparation that is no medicine. */
    MIXTURE,
    /** In a medicine: tablets, syrup, injection. */
    MEDICINE,
    /** In a medicine of several active substances. */
    COMBINATION
}
