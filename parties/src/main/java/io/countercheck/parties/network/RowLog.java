package io.countercheck.parties.network;

import io.countercheck.model.network.Rows;
import io.countercheck.model.network.Rows.Stretch;
import io.countercheck.model.network.Sighting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows in which something was seen, while files are read one after the other: two numbers for each stretch of rows
 * that follow each other.
 */
final class RowLog {

    private static final int FILE_SHIFT = 40;
    private static final long ROW = (1L << FILE_SHIFT) - 1;

    private long[] ends = new long[2];
    private int used;
    private int first = Integer.MAX_VALUE;
    private int last = Integer.MIN_VALUE;

    /** @param day of the row, or null */
    void add(int file, long row, @Nullable LocalDate day) {
        if (day != null) {
            first = Math.min(first, (int) day.toEpochDay());
            last = Math.max(last, (int) day.toEpochDay());
        }
        long place = (long) file << FILE_SHIFT | row;
        if (used > 0 && (ends[used - 1] == place || ends[used - 1] == place - 1)) {
            ends[used - 1] = place;
            return;
        }
        if (used == ends.length) {
            ends = Arrays.copyOf(ends, used * 2);
        }
        ends[used++] = place;
        ends[used++] = place;
    }

    /** The earliest day, or the latest of all days when none is known: what has no day is never the older. */
    int firstDay() {
        return first;
    }

    boolean hasDays() {
        return last != Integer.MIN_VALUE;
    }

    int lastDay() {
        return last;
    }

    Sighting sighting(List<String> files) {
        List<Stretch> stretches = new ArrayList<>(used / 2);
        for (int i = 0; i < used; i += 2) {
            stretches.add(new Stretch(files.get((int) (ends[i] >>> FILE_SHIFT)), ends[i] & ROW, ends[i + 1] & ROW));
        }
        Rows rows = Rows.union(List.of(new Rows(stretches)));
        return hasDays()
                ? new Sighting(rows, LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last))
                : new Sighting(rows, null, null);
    }
}
