package io.countercheck.screening;

import io.countercheck.goods.machines.Part;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which parts stand in which rows. Of each part the first rows are kept, so that it stays small however often a file
 * repeats itself; the same whatever the order in which rows are added.
 */
final class PartRows {

    /** Rows that a reason names at most, and that are kept of each part. */
    static final int MOST = 20;

    private final Map<Part, TreeSet<Long>> rows = new EnumMap<>(Part.class);

    void add(Set<Part> parts, long row) {
        parts.forEach(part -> of(part).add(row));
        trim();
    }

    PartRows addAll(PartRows other) {
        other.rows.forEach((part, theirs) -> of(part).addAll(theirs));
        trim();
        return this;
    }

    Set<Part> parts() {
        return rows.isEmpty() ? EnumSet.noneOf(Part.class) : EnumSet.copyOf(rows.keySet());
    }

    /** The rows in order, at most {@link #MOST}, among them one for each part. */
    Collection<Long> rows() {
        TreeSet<Long> named = new TreeSet<>();
        rows.values().forEach(r -> named.add(r.first()));
        TreeSet<Long> all = new TreeSet<>();
        rows.values().forEach(all::addAll);
        for (long row : all) {
            if (named.size() >= MOST) {
                break;
            }
            named.add(row);
        }
        return named;
    }

    private TreeSet<Long> of(Part part) {
        return rows.computeIfAbsent(part, p -> new TreeSet<>());
    }

    private void trim() {
        for (TreeSet<Long> kept : rows.values()) {
            while (kept.size() > MOST) {
                kept.pollLast();
            }
        }
    }
}
