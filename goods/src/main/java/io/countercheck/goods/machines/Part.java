package io.countercheck.goods.machines;

/** The parts that a law names. */
enum Part {
    DIE("die"),
    PUNCH("punch"),
    MOULD("mould"),
    TURRET("turret"),
    OTHER("part");

    private final String word;

    Part(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
