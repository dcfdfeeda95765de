package io.countercheck.controls;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time in which a listing, duty or membership is in force.
 *
 * @param from first day, or null when the source does not say
 * @param to last day, inclusive, or null when it is still in force
 */
public record Period(@Nullable PartialDate from, @Nullable PartialDate to) {

    /** @param from text as {@link PartialDate#parse} reads it, or empty; {@code to} likewise */
    public static Period parse(String from, String to) {
        return new Period(from.isEmpty() ? null : PartialDate.parse(from), to.isEmpty() ? null : PartialDate.parse(to));
    }

    public InForce at(LocalDate day) {
        if (from != null && day.isBefore(from.first()) || to != null && day.isAfter(to.last())) {
            return InForce.NO;
        }
        if (from != null && day.isBefore(from.last()) || to != null && !to.dayKnown() && !day.isBefore(to.first())) {
            return InForce.POSSIBLY;
        }
        return from == null ? InForce.START_UNKNOWN : InForce.YES;
    }
}
