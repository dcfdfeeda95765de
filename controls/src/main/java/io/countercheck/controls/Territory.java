package io.countercheck.controls;

import io.countercheck.model.Confidence;

/**
 * Where a regime speaks, or a country whose national law is not held.
 *
 * @param regime name of the regime, or {@code none}
 * @param country ISO 3166 alpha-2, or {@code *} for a treaty
 * @param row what kind of row it is
 * @param period membership
 * @param lawFrom first day of the law there
 * @param intraTradeDomestic whether a movement between two members is domestic, as inside the European Union
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
        boolean intraTradeDomestic,
        boolean complete,
        Confidence confidence,
        String note) {

    enum Row {
        BINDS,
        TREATY,
        NOT_HELD
    }

    boolean member(java.time.LocalDate day) {
        return period.at(day) != InForce.NO && lawFrom.at(day) != InForce.NO;
    }
}
