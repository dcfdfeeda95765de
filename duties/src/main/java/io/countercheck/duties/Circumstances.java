package io.countercheck.duties;

import io.countercheck.model.DutyState;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What speaks for a duty being lifted or depending on something, collected while one duty is weighed for one hit. */
final class Circumstances {

    private final Set<Cause> lifts = EnumSet.noneOf(Cause.class);
    private final Set<Cause> depends = EnumSet.noneOf(Cause.class);
    private final Set<String> liftNotes = new LinkedHashSet<>();
    private final Set<String> dependNotes = new LinkedHashSet<>();
    private final Set<String> unfit = new LinkedHashSet<>();

    void lifts(Cause cause, String note) {
        lifts.add(cause);
        liftNotes.add(note);
    }

    void depends(Cause cause, String note) {
        depends.add(cause);
        dependNotes.add(note);
    }

    /** What is wrong with documents that are meant for the duty. */
    void unfit(List<String> documents) {
        unfit.addAll(documents);
    }

    /** How the duty stands. Only a duty that stops goods can be open; a doubtful identity makes any trade duty doubtful. */
    DutyState state(boolean blocks, boolean always) {
        if (!lifts.isEmpty()) {
            return DutyState.LIFTED;
        }
        if (always) {
            return DutyState.STANDING;
        }
        if (blocks ? !depends.isEmpty() : depends.contains(Cause.IDENTITY)) {
            return DutyState.DEPENDS;
        }
        return blocks ? DutyState.OPEN : DutyState.STANDING;
    }

    private static Set<String> union(Set<String> first, Set<String> second) {
        Set<String> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return all;
    }

    Set<Cause> causes(DutyState state) {
        return state == DutyState.LIFTED ? lifts : depends;
    }

    Set<String> notes(DutyState state) {
        return switch (state) {
            case LIFTED -> liftNotes;
            case DEPENDS -> union(dependNotes, unfit);
            case OPEN -> unfit;
            case STANDING, MET -> Set.of();
        };
    }
}
