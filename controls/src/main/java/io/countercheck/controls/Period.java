package io.countercheck.controls;

import java.time.LocalDate;
import java.util.Optional;
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

    /** Whether the day lies in this time. */
    public InForce at(LocalDate day) {
        if ((from != null && day.isBefore(from.first())) || (to != null && day.isAfter(to.last()))) {
            return InForce.NO;
        }
        if ((from != null && day.isBefore(from.last()))
                || (to != null && !to.dayKnown() && !day.isBefore(to.first()))) {
            return InForce.POSSIBLY;
        }
        return from == null ? InForce.START_UNKNOWN : InForce.YES;
    }

    /** Whether {@code next} begins on the day after this one ends. */
    boolean meets(Period next) {
        return to != null && next.from != null && to.last().plusDays(1).equals(next.from.first());
    }

    /**
     * The part of this period that lies within {@code other}, its ends as precisely known as where they come from; empty
     * when there is none.
     */
    Optional<Period> within(Period other) {
        PartialDate start = later(from, other.from);
        PartialDate end = earlier(to, other.to);
        return start != null && end != null && start.first().isAfter(end.last())
                ? Optional.empty()
                : Optional.of(new Period(start, end));
    }

    private static @Nullable PartialDate later(@Nullable PartialDate a, @Nullable PartialDate b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.first().isAfter(b.first()) ? a : b;
    }

    private static @Nullable PartialDate earlier(@Nullable PartialDate a, @Nullable PartialDate b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.last().isBefore(b.last()) ? a : b;
    }
}
