package io.countercheck.goods.machines;

/** What goods that speak of a tableting or encapsulating machine are. Only the first three become mentions. */
public enum MachineCategory {
    /** The machine itself, whole, in pieces, incomplete or out of order. */
    MACHINE,
    /** Punch, die, mould, die set, turret, or the trade's "tooling", which means punches and dies. */
    CRITICAL_PART,
    /** Any other part: hopper, feeder, cam, motor, "spare parts". */
    SPARE_PART,
    /** Used up with the machine: oil, filter, excipient, or whatever else is only "for" it. */
    CONSUMABLE,
    /** Work on or with the machine: repair, training. */
    SERVICE,
    /** Something that only shows the machine: a handbook, a poster, a toy. */
    PORTRAYAL
}
