package io.countercheck.goods.machines;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Families of senses that several rules of the grammar speak of. */
final class Senses {

    static final Set<Sense> DOSE = of(Sense.TABLET, Sense.PILL, Sense.CAPSULE);

    static final Set<Sense> WHOLE_MACHINE =
            of(Sense.TABLET_MACHINE, Sense.CAPSULE_MACHINE, Sense.SHEET_PRESSER, Sense.PILL_FORMER);

    /** Words that may stand inside or beside a machine phrase without changing what it is. */
    static final Set<Sense> QUALITY = of(
            Sense.MODIFIER,
            Sense.ROTARY,
            Sense.SINGLE_PUNCH,
            Sense.ONE_PUNCH,
            Sense.MANUAL,
            Sense.SEMI_AUTOMATIC,
            Sense.AUTOMATIC,
            Sense.ELECTRIC,
            Sense.USED,
            Sense.INCOMPLETE,
            Sense.BROKEN,
            Sense.APART,
            Sense.STATIONS,
            Sense.NUMBER,
            Sense.DESIGNATION_STRONG,
            Sense.DESIGNATION_TABLET,
            Sense.DESIGNATION_CAPSULE,
            Sense.MEDICINE,
            Sense.PRODUCT,
            Sense.NEUTRAL,
            Sense.GIFT,
            Sense.AUCTION,
            Sense.MODEL);

    static final Set<Sense> DESIGNATION =
            of(Sense.DESIGNATION_STRONG, Sense.DESIGNATION_TABLET, Sense.DESIGNATION_CAPSULE);

    static final Set<Sense> NAMED_PART = of(Sense.DIE, Sense.PUNCH, Sense.MOULD, Sense.TURRET, Sense.TOOLING);

    static final Set<Sense> ANY_PART =
            of(Sense.DIE, Sense.PUNCH, Sense.MOULD, Sense.TURRET, Sense.TOOLING, Sense.TOOL_STANDARD, Sense.SPARE);

    private Senses() {}

    static Set<Sense> of(Sense first, Sense... others) {
        return Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    @SafeVarargs
    static Set<Sense> union(Set<Sense>... families) {
        EnumSet<Sense> all = EnumSet.noneOf(Sense.class);
        for (Set<Sense> family : families) {
            all.addAll(family);
        }
        return Collections.unmodifiableSet(all);
    }
}
