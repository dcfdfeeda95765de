package io.countercheck.intake.internal.csv;

import io.countercheck.intake.internal.bytes.Encoding;
import io.countercheck.intake.internal.columns.Headers;
import io.countercheck.intake.internal.table.Limits;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the delimiter: the one under which most headers are recognised, and among equals the one that cuts most of the
 * first records into the same number of cells.
 */
final class Delimiters {

    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int SAMPLE_CHARS = 1 << 16;
    private static final int SAMPLE_RECORDS = 60;

    private Delimiters() {}

    static String name(char delimiter) {
        return switch (delimiter) {
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '\t' -> "tab";
            case '|' -> "bar";
            default -> String.valueOf(delimiter);
        };
    }

    /** A line {@code sep=;} decides, as spreadsheets have it; else the text itself. */
    static char detect(Path file, Encoding encoding, Headers headers) throws IOException {
        String sample = sample(file, encoding);
        if (isDeclaration(sample.lines().findFirst().orElse(""))) {
            return sample.charAt(4);
        }
        char best = CANDIDATES[0];
        long bestScore = -1;
        for (char candidate : CANDIDATES) {
            long score = score(records(sample, candidate), headers);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    static boolean isDeclaration(String line) {
        return line.length() == 5 && line.regionMatches(true, 0, "sep=", 0, 4);
    }

    private static String sample(Path file, Encoding encoding) throws IOException {
        char[] chars = new char[SAMPLE_CHARS];
        int length = 0;
        try (Reader in = encoding.open(file)) {
            int read;
            while (length < chars.length && (read = in.read(chars, length, chars.length - length)) > 0) {
                length += read;
            }
        }
        return new String(chars, 0, length);
    }

    private static List<List<String>> records(String sample, char delimiter) throws IOException {
        List<List<String>> records = new ArrayList<>();
        try (CsvScanner scanner = new CsvScanner(new StringReader(sample), delimiter)) {
            CsvRecord next;
            while (records.size() < SAMPLE_RECORDS && (next = scanner.next()) != null) {
                if (!next.blank()) {
                    records.add(next.cells());
                }
            }
        }
        return records;
    }

    private static long score(List<List<String>> records, Headers headers) {
        if (records.isEmpty()) {
            // Nothing but this delimiter: the text is blank under it.
            return 1;
        }
        int most = 0;
        Map<Integer, Integer> widths = new HashMap<>();
        for (int i = 0; i < records.size(); i++) {
            List<String> cells = records.get(i);
            if (i < Limits.HEADER_SEARCH) {
                most = Math.max(most, headers.recognised(cells));
            }
            if (cells.size() > 1) {
                widths.merge(cells.size(), 1, Integer::sum);
            }
        }
        int alike = widths.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return 1_000L * most + alike;
    }
}
