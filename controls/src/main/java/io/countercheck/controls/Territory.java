package io.countercheck.controls;

import io.countercheck.model.Confidence;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a regime speaks, or a country whose national law is not held.
 *
 * @param regime name of the regime; the word none where no law is held
 * @param country ISO 3166 alpha-2, or {@code *} for a treaty
 * @param row what kind of row it is
 * @param period membership
 * @param lawFrom first day of the law that is held there
 * @param union whether it is part of a union whose inner trade is domestic, as in the European Union
 * @param complete whether the data hold all of its law, so that no hit is a clearance
 * @param confidence how well that is verified
 * @param note what else a reader must know
 */
record Territory(
        String regime,
        String country,
        Row row,
        Period period,
        Period lawFrom,
        boolean union,
        boolean complete,
        Confidence confidence,
        String note) {

    enum Row {
        BINDS,
        TREATY,
        NOT_HELD
    }

    /** Whether the law that is held is in force here on this day; a day inside a partial date counts. */
    boolean held(LocalDate day) {
        return period.at(day) != InForce.NO && lawFrom.at(day) != InForce.NO;
    }

    /**
     * Whether the regime speaks here on this day. A country is bound by its own older listings as well, though the rest
     * of its law of that time is not held; membership of a union has its own dates.
     *
     * @param earliest first day of the regime's earliest listing, or null when it has none with a date
     */
    boolean speaks(LocalDate day, @Nullable LocalDate earliest) {
        return held(day) || (!union && period.to() == null && earliest != null && !day.isBefore(earliest));
    }
}
