package io.countercheck.report.internal;

import io.countercheck.model.DutyOwed;
import io.countercheck.model.DutyState;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Duties that stand alike, under the words that say how.
 *
 * @param duties in the order of the verdict, at least one
 */
record DutyGroup(String heading, List<DutyOwed> duties) {

    DutyGroup {
        duties = List.copyOf(duties);
    }

    /** The duties of a row, those that stop the goods first; a group without duties is left out. */
    static List<DutyGroup> of(List<DutyOwed> duties) {
        return Stream.of(
                        group("Open: the goods wait for these", duties, DutyOwed::stopsTheGoods),
                        group(
                                "Open, without stopping the goods",
                                duties,
                                duty -> duty.state() == DutyState.OPEN && !duty.stopsTheGoods()),
                        group("Depends on a fact or list that is not held", duties, in(DutyState.DEPENDS)),
                        group("Standing tasks", duties, in(DutyState.STANDING)),
                        group("Met by a document on file", duties, in(DutyState.MET)),
                        group("Lifted here", duties, in(DutyState.LIFTED)))
                .filter(group -> !group.duties().isEmpty())
                .toList();
    }

    private static DutyGroup group(String heading, List<DutyOwed> duties, Predicate<DutyOwed> which) {
        return new DutyGroup(heading, duties.stream().filter(which).toList());
    }

    private static Predicate<DutyOwed> in(DutyState state) {
        return duty -> duty.state() == state;
    }
}
