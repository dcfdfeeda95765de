package io.countercheck.bench;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts hits by kind and prints them as shares with Wilson's 95 % interval (E. B. Wilson, JASA 1927, 22, 209). */
final class RecognitionTally {

    private static final double Z = 1.959964;

    private final String title;
    private final Map<String, int[]> counts = new TreeMap<>();
    private int hits;
    private int all;

    RecognitionTally(String title) {
        this.title = title;
    }

    /** Counts one case under its kind and in the total. */
    void add(String kind, boolean hit) {
        split(kind, hit);
        hits += hit ? 1 : 0;
        all++;
    }

    /** Counts a case that is in the total already under a further heading. */
    void split(String heading, boolean hit) {
        int[] count = counts.computeIfAbsent(heading, k -> new int[2]);
        count[0] += hit ? 1 : 0;
        count[1]++;
    }

    /** The total first, then each kind in alphabetical order. */
    void print(PrintStream out) {
        printTotal(out);
        if (counts.size() > 1) {
            counts.forEach((kind, n) -> out.printf(Locale.ROOT, "  %-28s %s%n", kind, share(n[0], n[1])));
        }
    }

    void printTotal(PrintStream out) {
        out.println(title + ": " + share(hits, all));
    }

    /** For example {@code 95 of 100 = 95.00 % (88.82 to 97.85)}; the interval is left out where nothing was counted. */
    static String share(int hits, int all) {
        if (all == 0) {
            return "0 of 0";
        }
        double p = (double) hits / all;
        double z2 = Z * Z / all;
        double middle = (p + z2 / 2) / (1 + z2);
        double half = Z / (1 + z2) * Math.sqrt(p * (1 - p) / all + z2 / all / 4);
        return String.format(
                Locale.ROOT,
                "%d of %d = %.2f %% (%.2f to %.2f)",
                hits,
                all,
                100 * p,
                100 * Math.max(0, middle - half),
                100 * Math.min(1, middle + half));
    }
}
