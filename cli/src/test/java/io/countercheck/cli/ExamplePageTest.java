package io.countercheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.countercheck.model.Disposition;
import io.countercheck.model.Reason;
import io.countercheck.report.ResultReader;
import io.countercheck.report.VerdictRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The table of examples/README.md says what a run says; only its last column is written by hand. After a change write the
 * page anew: {@code mvn -q -pl cli -am test -Dtest=ExamplePageTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dcli.write=true}.
 */
class ExamplePageTest {

    private static final int LONGEST_REASON = 110;

    @TempDir
    private Path directory;

    @Test
    void thePageSaysWhatTheRunSays() throws IOException {
        Path page = SharedData.root().resolve("examples/README.md");
        Path orders = SharedData.root().resolve("examples/orders.csv");
        Path out = directory.resolve("out");
        Countercheck.Ran ran = Countercheck.run(
                "screen",
                orders.toString(),
                "--out",
                out.toString(),
                "--home",
                directory.resolve("home").toString(),
                "--as-of",
                "2026-11-25",
                "-q");
        assertThat(ran.exit()).as(ran.err()).isZero();
        List<NamedCsvRecord> rows = read(orders);
        Map<Long, String> told = told(out);

        List<String> written = new ArrayList<>();
        for (String line : Files.readAllLines(page)) {
            String[] cells = line.split(" \\| ", -1);
            boolean data = cells.length == 6 && cells[0].matches("\\| \\d+");
            long row = data ? Long.parseLong(cells[0].substring(2)) : 0;
            written.add(
                    data
                            ? String.join(
                                    " | ",
                                    cells[0],
                                    goods(rows.get((int) row - 1)),
                                    journey(rows.get((int) row - 1)),
                                    Objects.requireNonNull(told.get(row)),
                                    cells[5])
                            : line);
        }
        if (Boolean.getBoolean("cli.write")) {
            Files.write(page, written);
        }
        assertThat(Files.readAllLines(page))
                .as("write the page anew, see ExamplePageTest")
                .isEqualTo(written);
    }

    @Test
    void everyVerdictAndARejectIsShown() throws IOException {
        String page = Files.readString(SharedData.root().resolve("examples/README.md"));
        assertThat(Arrays.stream(Disposition.values()).map(d -> "| " + d.name() + " |"))
                .allMatch(page::contains);
        assertThat(page).contains("| rejected |");
    }

    private static String goods(NamedCsvRecord row) {
        String text = row.getField("Description");
        return text.isEmpty() ? "(nothing)" : text.replace("|", "\\|");
    }

    private static String journey(NamedCsvRecord row) {
        String from = row.getField("Exporter Country");
        return from.isEmpty() ? "–" : from + "–" + row.getField("Consignee Country") + ", " + row.getField("Ship Date");
    }

    /** For each row {@code verdict | decisive reason}. */
    private static Map<Long, String> told(Path result) throws IOException {
        Map<Long, String> told = new HashMap<>();
        ResultReader.open(result).forEach(stored -> {
            VerdictRecord record = stored.record();
            Reason first = record.verdict().reasons().get(0);
            told.put(
                    record.verdict().row(),
                    record.verdict().disposition() + " | " + cut(first.text()) + " `" + first.code() + "`");
        });
        for (NamedCsvRecord reject : read(result.resolve("rejects.csv"))) {
            told.put(
                    Long.parseLong(reject.getField("row")),
                    "rejected | " + cut(reject.getField("reason")) + " `" + reject.getField("code") + "`");
        }
        return told;
    }

    private static String cut(String text) {
        String plain = text.replace("|", "\\|");
        return plain.length() <= LONGEST_REASON
                ? plain
                : plain.substring(0, plain.lastIndexOf(' ', LONGEST_REASON)) + " …";
    }

    private static List<NamedCsvRecord> read(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        }
    }
}
