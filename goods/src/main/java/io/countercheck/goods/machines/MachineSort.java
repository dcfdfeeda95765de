package io.countercheck.goods.machines;

/** What a machine makes; the law lists both sorts apart. */
public enum MachineSort {
    /** Compacts or moulds powdered, granular or semi-solid material into tablets (21 CFR 1300.02(b)). */
    TABLETING("tableting"),
    /** Fills shells or capsules (21 CFR 1300.02(b)). */
    ENCAPSULATING("encapsulating");

    private final String word;

    MachineSort(String word) {
        this.word = word;
    }

    /** The word of the law, for example {@code tableting}. */
    public String word() {
        return word;
    }
}
