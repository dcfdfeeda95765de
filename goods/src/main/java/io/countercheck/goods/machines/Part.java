package io.countercheck.goods.machines;

import java.util.EnumSet;
import java.util.Set;

/** The parts of a tableting or encapsulating machine, as far as they are told apart. */
public enum Part {
    DIE("die"),
    PUNCH("punch"),
    MOULD("mould"),
    TURRET("turret"),
    /** Frame, housing, column, base plate: what holds the machine together. */
    FRAME("frame"),
    /** Motor, gear, handwheel, cam: what moves the punches. */
    DRIVE("drive"),
    /** Hopper, feeder: what brings the powder. */
    FEEDER("feeder"),
    OTHER("part");

    private static final Set<Part> SHAPING = EnumSet.of(DIE, PUNCH, MOULD);
    private static final Set<Part> CARRYING = EnumSet.of(TURRET, FRAME);

    private final String word;

    Part(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** Whether the trade and the laws that name parts call it by its name: punch, die, mould, turret. */
    boolean critical() {
        return SHAPING.contains(this) || this == TURRET;
    }

    /** Whether these parts together are what compacts: something that shapes, and something that carries it. */
    public static boolean makeAMachine(Set<Part> parts) {
        return parts.stream().anyMatch(SHAPING::contains) && parts.stream().anyMatch(CARRYING::contains);
    }
}
