package io.countercheck.report.internal;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.countercheck.report.ResultComparison;
import io.countercheck.report.ResultComparison.Difference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Walks two files that should hold the same rows, in input order, and names the rows that differ. Linear, with one row of
 * each in memory; a row that only one file has is said as such and the walk goes on behind it.
 */
public final class ComparedRows {

    private static final int LONGEST = 80;
    private static final String ROW_MEMBER = "{\"row\":";

    private final String file;
    private final List<Difference> differences = new ArrayList<>();

    private ComparedRows(String file) {
        this.file = file;
    }

    /** Compares CSV records; both iterators begin with the header. */
    public static List<Difference> ofCsv(String file, Iterator<CsvRecord> one, Iterator<CsvRecord> other) {
        ComparedRows compared = new ComparedRows(file);
        List<String> header = one.hasNext() ? one.next().getFields() : List.of();
        List<String> otherHeader = other.hasNext() ? other.next().getFields() : List.of();
        if (!header.equals(otherHeader)) {
            compared.add(OptionalLong.empty(), "the columns differ");
            return compared.differences;
        }
        List<String> a = next(one);
        List<String> b = next(other);
        while ((a != null || b != null) && compared.hasRoom()) {
            int order = order(a == null ? null : row(a.get(0)), b == null ? null : row(b.get(0)));
            if (order < 0 && a != null) {
                compared.add(row(a.get(0)), "only in the first: " + shortened(String.join(",", a)));
                a = next(one);
            } else if (order > 0 && b != null) {
                compared.add(row(b.get(0)), "only in the second: " + shortened(String.join(",", b)));
                b = next(other);
            } else if (a != null && b != null) {
                compared.cells(header, a, b);
                a = next(one);
                b = next(other);
            }
        }
        return compared.differences;
    }

    private static @Nullable List<String> next(Iterator<CsvRecord> records) {
        return records.hasNext() ? records.next().getFields() : null;
    }

    private void cells(List<String> header, List<String> a, List<String> b) {
        if (a.equals(b)) {
            return;
        }
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
            String first = i < a.size() ? a.get(i) : "";
            String second = i < b.size() ? b.get(i) : "";
            if (!first.equals(second)) {
                String column = i < header.size() ? header.get(i) : "column " + (i + 1);
                changed.add(column + " is \"" + shortened(first) + "\" and \"" + shortened(second) + "\"");
            }
        }
        add(row(a.get(0)), changed.isEmpty() ? "the number of cells differs" : String.join("; ", changed));
    }

    /** Compares lines of JSON that begin with their row. */
    public static List<Difference> ofNdjson(String file, Path one, Path other) throws IOException {
        ComparedRows compared = new ComparedRows(file);
        try (Lines first = new Lines(one);
                Lines second = new Lines(other)) {
            byte[] a = first.next();
            byte[] b = second.next();
            while ((a != null || b != null) && compared.hasRoom()) {
                int order = order(a == null ? null : row(a), b == null ? null : row(b));
                if (order < 0 && a != null) {
                    compared.add(row(a), "only in the first");
                    a = first.next();
                } else if (order > 0 && b != null) {
                    compared.add(row(b), "only in the second");
                    b = second.next();
                } else if (a != null && b != null) {
                    int at = Arrays.mismatch(a, b);
                    if (at >= 0) {
                        compared.add(row(a), "the line differs from byte " + at + " on");
                    }
                    a = first.next();
                    b = second.next();
                }
            }
        }
        return compared.differences;
    }

    /** Which of two rows comes first; a file that has ended comes last, a row without a number stands beside any. */
    private static int order(@Nullable OptionalLong a, @Nullable OptionalLong b) {
        if (a == null || b == null) {
            return a == null ? 1 : -1;
        }
        return a.isPresent() && b.isPresent() ? Long.compare(a.getAsLong(), b.getAsLong()) : 0;
    }

    private static OptionalLong row(byte[] line) {
        String beginning = new String(line, 0, Math.min(line.length, 32), StandardCharsets.US_ASCII);
        int comma = beginning.indexOf(',');
        return beginning.startsWith(ROW_MEMBER) && comma > 0
                ? row(beginning.substring(ROW_MEMBER.length(), comma))
                : OptionalLong.empty();
    }

    private static OptionalLong row(String cell) {
        try {
            return OptionalLong.of(Long.parseLong(cell));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    private boolean hasRoom() {
        return differences.size() <= ResultComparison.MOST_PER_FILE;
    }

    private void add(OptionalLong row, String what) {
        differences.add(
                differences.size() < ResultComparison.MOST_PER_FILE
                        ? new Difference(file, row, what)
                        : new Difference(file, OptionalLong.empty(), "more rows differ"));
    }

    private static String shortened(String text) {
        String shown = HiddenCharacters.shown(text);
        return shown.codePointCount(0, shown.length()) <= LONGEST
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
