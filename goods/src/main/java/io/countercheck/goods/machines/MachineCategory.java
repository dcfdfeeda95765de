package io.countercheck.goods.machines;

/** What goods that speak of a tableting or encapsulating machine are. Only the first three become mentions. */
public enum MachineCategory {
    /** The machine itself, whole, in pieces, incomplete or out of order. */
    MACHINE("a machine"),
    /** Punch, die, mould, die set, turret, or the trade's "tooling", which means punches and dies. */
    CRITICAL_PART("a part that laws name"),
    /** Any other part: hopper, feeder, cam, motor, "spare parts". */
    SPARE_PART("a spare part"),
    /** Used up with the machine: oil, filter, excipient, or whatever else is only "for" it. */
    CONSUMABLE("something used with a machine"),
    /** Work on or with the machine: repair, training. */
    SERVICE("a service"),
    /** Something that only shows the machine: a handbook, a poster, a toy. */
    PORTRAYAL("a book, picture or toy");

    private final String words;

    MachineCategory(String words) {
        this.words = words;
    }

    /** The category in words, with its article. */
    public String words() {
        return words;
    }
}
