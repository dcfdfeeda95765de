package io.countercheck.model.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Rows of the files read, as stretches: sorted by file and row, none touching the next. */
public record Rows(List<Stretch> stretches) {

    public static final Rows NONE = new Rows(List.of());

    /** @param file the file's name as given; @param first number of the first row; @param last of the last, inclusive */
    public record Stretch(String file, long first, long last) {
        @Override
        public String toString() {
            return file + ":" + first + (last > first ? "-" + last : "");
        }
    }

    public Rows {
        stretches = List.copyOf(stretches);
    }

    /** All rows of all of them, each once. */
    public static Rows union(Collection<Rows> parts) {
        List<Stretch> all = new ArrayList<>();
        parts.forEach(part -> all.addAll(part.stretches));
        all.sort(Comparator.comparing(Stretch::file).thenComparingLong(Stretch::first));
        List<Stretch> merged = new ArrayList<>();
        for (Stretch next : all) {
            Stretch before = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (before != null && before.file().equals(next.file()) && next.first() <= before.last() + 1) {
                merged.set(
                        merged.size() - 1,
                        new Stretch(before.file(), before.first(), Math.max(before.last(), next.last())));
            } else {
                merged.add(next);
            }
        }
        return new Rows(merged);
    }

    /** How many rows. */
    public long count() {
        return stretches.stream().mapToLong(s -> s.last() - s.first() + 1).sum();
    }

    public boolean contains(String file, long row) {
        return stretches.stream().anyMatch(s -> s.file().equals(file) && s.first() <= row && row <= s.last());
    }

    /** At most so many stretches, with how many rows there are in all when some are left out. */
    public String shortened(int most) {
        List<String> shown =
                stretches.stream().limit(most).map(Stretch::toString).toList();
        String text = String.join(", ", shown);
        return stretches.size() > most ? text + " … (" + count() + " rows)" : text;
    }
}
