package io.countercheck.screening;

import io.countercheck.goods.machines.MachineCategory;
import io.countercheck.goods.machines.MachineFacts;
import io.countercheck.goods.machines.MachineSort;
import io.countercheck.goods.machines.Part;
import io.countercheck.model.Consignment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The parts of tableting and encapsulating machines in a file, by who receives them and by day. A press sent in pieces
 * is a press: parts for one consignee, address or telephone, or in one order, count together when their days lie at most
 * {@value #DAYS} days apart.
 *
 * <p>Only rows that speak of a part or of an incomplete machine are kept, and of each recipient, day and part only the
 * first rows. Filled in the first pass over a file, one for each thread, merged in any order, then only read. Not
 * thread-safe while it is filled.
 */
final class MachineParts {

    private static final int DAYS = 60;

    private final Map<Key, NavigableMap<LocalDate, PartRows>> kept = new HashMap<>();

    private record Key(Recipient recipient, MachineSort sort) {}

    /**
     * Parts that count together with those of one line.
     *
     * @param sort what their machine makes
     * @param parts all of them
     * @param rows where they stand, in order, the line's own row among them
     * @param how what the rows have in common
     */
    record Together(MachineSort sort, Set<Part> parts, Collection<Long> rows, List<Recipient.How> how) {

        /** Whether the parts are what makes a machine. */
        boolean machine() {
            return Part.makeAMachine(parts);
        }
    }

    /** Takes in one line; one that speaks of no part is left out. */
    void add(Consignment consignment, long row, LocalDate day, MachineFacts facts) {
        Set<Part> parts = partsOf(facts);
        if (parts.isEmpty()) {
            return;
        }
        for (Recipient recipient : Recipient.of(consignment)) {
            for (MachineSort sort : facts.sorts()) {
                kept.computeIfAbsent(new Key(recipient, sort), k -> new TreeMap<>())
                        .computeIfAbsent(day, d -> new PartRows())
                        .add(parts, row);
            }
        }
    }

    /** Takes in what another has gathered from other rows of the same file. */
    void merge(MachineParts other) {
        other.kept.forEach((key, theirs) -> {
            NavigableMap<LocalDate, PartRows> days = kept.computeIfAbsent(key, k -> new TreeMap<>());
            theirs.forEach((day, rows) ->
                    days.computeIfAbsent(day, d -> new PartRows()).addAll(rows));
        });
    }

    /** The parts that count together with those of a line; empty when no other row has parts for its recipient. */
    Optional<Together> with(Consignment consignment, LocalDate day, MachineFacts facts) {
        Set<Part> own = partsOf(facts);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        List<Together> found = new ArrayList<>();
        for (MachineSort sort : facts.sorts()) {
            PartRows all = new PartRows();
            List<Recipient.How> how = new ArrayList<>();
            for (Recipient recipient : Recipient.of(consignment)) {
                PartRows rows = near(new Key(recipient, sort), day);
                if (rows.rows().size() > 1 && !how.contains(recipient.how())) {
                    how.add(recipient.how());
                }
                all.addAll(rows);
            }
            if (!how.isEmpty() && all.parts().size() > 1) {
                found.add(new Together(sort, all.parts(), all.rows(), how));
            }
        }
        return found.stream()
                .filter(Together::machine)
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    private PartRows near(Key key, LocalDate day) {
        PartRows rows = new PartRows();
        NavigableMap<LocalDate, PartRows> days = kept.get(key);
        if (days != null) {
            days.subMap(day.minusDays(DAYS), true, day.plusDays(DAYS), true)
                    .values()
                    .forEach(rows::addAll);
        }
        return rows;
    }

    /** An incomplete machine is what carries and moves the parts that it lacks. */
    private static Set<Part> partsOf(MachineFacts facts) {
        EnumSet<Part> parts = EnumSet.noneOf(Part.class);
        if (facts.category() == MachineCategory.MACHINE) {
            if (facts.states().contains(MachineFacts.State.INCOMPLETE)) {
                parts.add(Part.FRAME);
            }
            return parts;
        }
        parts.addAll(facts.parts());
        return parts;
    }
}
