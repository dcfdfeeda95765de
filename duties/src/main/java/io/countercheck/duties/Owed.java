package io.countercheck.duties;

import io.countercheck.controls.Trade;
import io.countercheck.model.DutyOwed;
import io.countercheck.model.DutyState;
import io.countercheck.model.Movement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A duty as it stands for one line, while it is being weighed.
 *
 * @param deadline the deadline that counts for the listing that brings it
 * @param trade what the movement is for its regime, or null when that is not known or does not matter
 * @param causes why it is lifted or on what it depends
 * @param notes the same in words
 * @param unsaid what its form asks and the order does not tell
 * @param because ids of the listings or party that bring it
 * @param asksQuantity whether a quantity rule was looked at
 * @param metBy numbers of the documents that meet it
 */
record Owed(
        Duty duty,
        DutyState state,
        @Nullable Deadline deadline,
        @Nullable Trade trade,
        Set<Cause> causes,
        Set<String> notes,
        Set<Particular> unsaid,
        Set<String> because,
        boolean asksQuantity,
        Set<String> metBy) {

    /** Open first, lifted last; then what blocks; then by id. */
    static final Comparator<Owed> MOST_PRESSING_FIRST = Comparator.<Owed>comparingInt(o -> urgency(o.state))
            .thenComparing(o -> !o.duty.blocks())
            .thenComparing(o -> o.duty.id());

    boolean stopsTheGoods() {
        return duty.blocks() && state == DutyState.OPEN;
    }

    /** The same duty, met by a document. */
    Owed met(String document, Set<String> how) {
        return new Owed(
                duty, DutyState.MET, deadline, trade, Set.of(), how, unsaid, because, asksQuantity, Set.of(document));
    }

    /** The same duty standing otherwise. */
    Owed standing(DutyState other, Set<Cause> why, Set<String> inWords) {
        return new Owed(duty, other, deadline, trade, why, inWords, unsaid, because, asksQuantity, metBy);
    }

    /** The same duty brought by two listings: it stands as the more pressing of the two says. */
    Owed or(Owed other) {
        int comparison = Integer.compare(urgency(state), urgency(other.state));
        if (comparison != 0) {
            return comparison < 0 ? this : other;
        }
        return new Owed(
                duty,
                state,
                deadline,
                trade,
                union(causes, other.causes),
                union(notes, other.notes),
                union(unsaid, other.unsaid),
                union(because, other.because),
                asksQuantity || other.asksQuantity,
                union(metBy, other.metBy));
    }

    DutyOwed toModel(Movement movement, LocalDate day, DutyOwed.Whose whose) {
        LocalDate anchorDay = deadline == null ? null : deadline.anchor().dayOf(movement, trade, day);
        boolean due = state != DutyState.LIFTED && state != DutyState.MET;
        return new DutyOwed(
                duty.id(),
                duty.what(),
                Owners.of(duty, trade),
                duty.form(),
                duty.blocks(),
                state,
                due && deadline != null && anchorDay != null ? notPast(deadline, anchorDay, day) : null,
                deadline == null ? "" : anchorInWords(deadline, anchorDay != null),
                duty.authority(),
                duty.citation(),
                duty.confidence(),
                List.copyOf(because),
                String.join("; ", due ? union(notes, unsaidInWords()) : notes),
                whose,
                List.copyOf(metBy));
    }

    private Set<String> unsaidInWords() {
        if (unsaid.isEmpty()) {
            return Set.of();
        }
        String asking = duty.form().isEmpty() ? "the record" : duty.form();
        return Set.of("the order does not say what " + asking + " asks for: "
                + duty.asks().stream()
                        .filter(unsaid::contains)
                        .map(Particular::words)
                        .collect(Collectors.joining(", ")));
    }

    private String anchorInWords(Deadline counted, boolean anchorKnown) {
        boolean retention =
                duty.satisfiedBy().equals("record") && counted.offset().getYears() > 0;
        return (retention ? "kept until " : "") + counted.words() + (anchorKnown ? "" : "; that day is not on file");
    }

    /** A yearly duty whose day has passed this year falls due the next. */
    private static LocalDate notPast(Deadline deadline, LocalDate anchorDay, LocalDate day) {
        LocalDate date = deadline.from(anchorDay);
        return deadline.anchor() == Anchor.CALENDAR_YEAR_END && date.isBefore(day)
                ? deadline.from(anchorDay.plusYears(1))
                : date;
    }

    private static int urgency(DutyState state) {
        return switch (state) {
            case OPEN -> 0;
            case DEPENDS -> 1;
            case STANDING -> 2;
            case MET -> 3;
            case LIFTED -> 4;
        };
    }

    private static <T> Set<T> union(Set<T> a, Set<T> b) {
        Set<T> result = new LinkedHashSet<>(a);
        result.addAll(b);
        return result;
    }
}
