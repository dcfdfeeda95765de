package io.countercheck.report;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.report.internal.ComparedRows;
import io.countercheck.report.internal.ResultFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Says whether two results are the same, byte for byte, and where they are not.
 *
 * <p>decisions.ndjson is not compared: people write it, not the screening.
 */
public final class ResultComparison {

    /** At most so many differences are named per file; one more entry then says that there are others. */
    public static final int MOST_PER_FILE = 100;

    private ResultComparison() {}

    /**
     * One difference.
     *
     * @param file the file's name
     * @param row the row it concerns, or empty when it concerns the file
     * @param what what differs
     */
    public record Difference(String file, OptionalLong row, String what) {}

    /**
     * Compares the files that a screening writes.
     *
     * @return nothing when both are the same, else the differences, by file and row
     * @throws Fault RESULT_NOT_FOUND when one of them is not a result, RESULT_BROKEN when a file cannot be read at all
     */
    public static List<Difference> compare(Path one, Path other) {
        requireResult(one);
        requireResult(other);
        List<Difference> all = new ArrayList<>();
        for (String name : ResultFiles.WRITTEN) {
            compare(name, one.resolve(name), other.resolve(name), all);
        }
        return List.copyOf(all);
    }

    private static void requireResult(Path folder) {
        if (!Files.isRegularFile(folder.resolve(ResultFiles.VERDICTS))) {
            throw new Fault(
                    ErrorCode.RESULT_NOT_FOUND,
                    "no result stands in " + folder,
                    "Name the folder that a screening wrote, for example orders.countercheck.");
        }
    }

    private static void compare(String name, Path one, Path other, List<Difference> all) {
        boolean first = Files.isRegularFile(one);
        boolean second = Files.isRegularFile(other);
        if (!first || !second) {
            if (first != second) {
                all.add(new Difference(
                        name, OptionalLong.empty(), "missing in " + (first ? "the second" : "the first")));
            }
            return;
        }
        try {
            long offset = Files.mismatch(one, other);
            if (offset >= 0) {
                List<Difference> rows = rows(name, one, other);
                all.addAll(rows.isEmpty() ? List.of(bytes(name, offset)) : rows);
            }
        } catch (IOException e) {
            throw new Fault(
                    ErrorCode.RESULT_BROKEN,
                    name + " cannot be compared: " + e.getMessage(),
                    "Check that both folders can be read.",
                    e);
        }
    }

    private static Difference bytes(String name, long offset) {
        return new Difference(name, OptionalLong.empty(), "bytes differ from offset " + offset + " on");
    }

    private static List<Difference> rows(String name, Path one, Path other) throws IOException {
        if (name.equals(ResultFiles.NDJSON)) {
            return ComparedRows.ofNdjson(name, one, other);
        }
        if (!name.endsWith(".csv")) {
            return List.of();
        }
        try (CsvReader<CsvRecord> a = csv(one);
                CsvReader<CsvRecord> b = csv(other)) {
            return ComparedRows.ofCsv(name, a.iterator(), b.iterator());
        } catch (CsvParseException | UncheckedIOException e) {
            return List.of(new Difference(name, OptionalLong.empty(), "no longer a CSV file: " + e.getMessage()));
        }
    }

    private static CsvReader<CsvRecord> csv(Path file) throws IOException {
        return CsvReader.builder().skipEmptyLines(false).ofCsvRecord(file);
    }
}
