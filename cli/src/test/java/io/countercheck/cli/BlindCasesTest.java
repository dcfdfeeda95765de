package io.countercheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.countercheck.model.DutyState;
import io.countercheck.report.ResultReader;
import io.countercheck.report.VerdictRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Cases decided from the citations by somebody who did not see the program (quality/corpus/decided_cases.md), through the
 * front door. Those in which both differ stand, each argued, in quality/corpus/disagreements.csv: this test holds that list
 * to what is so, in both directions.
 */
class BlindCasesTest {

    private static final Path CORPUS = SharedData.root().resolve("quality/corpus");

    @TempDir
    private Path directory;

    @Test
    void differOnlyWhereItIsArgued() throws IOException {
        List<NamedCsvRecord> cases = read("decided_cases.csv").stream()
                .filter(c -> c.getField("needs").isEmpty())
                .toList();
        List<VerdictRecord> verdicts = screen(cases);

        Set<String> differing = new TreeSet<>();
        for (int i = 0; i < cases.size(); i++) {
            if (!agrees(cases.get(i), verdicts.get(i))) {
                differing.add(cases.get(i).getField("case"));
            }
        }

        System.out.printf("%d of %d blind cases agree%n", cases.size() - differing.size(), cases.size());
        assertThat(differing)
                .isEqualTo(read("disagreements.csv").stream()
                        .map(d -> d.getField("case"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static boolean agrees(NamedCsvRecord decided, VerdictRecord given) {
        Set<String> owed = given.verdict().duties().stream()
                .filter(d -> d.state() != DutyState.LIFTED)
                .map(d -> d.id())
                .collect(Collectors.toSet());
        return given.verdict().goods().id().equals(decided.getField("expect_status"))
                && given.verdict().disposition().name().equals(decided.getField("expect_disposition"))
                && Arrays.stream(decided.getField("duties").split(";"))
                        .filter(d -> !d.isEmpty())
                        .allMatch(owed::contains);
    }

    private List<VerdictRecord> screen(List<NamedCsvRecord> cases) throws IOException {
        Path orders = directory.resolve("cases.csv");
        try (CsvWriter csv = CsvWriter.builder().build(orders)) {
            csv.writeRecord(
                    "Order No",
                    "Description",
                    "CAS",
                    "Quantity",
                    "Unit",
                    "Concentration (%)",
                    "Form",
                    "From Country",
                    "Via Country",
                    "To Country",
                    "Ship Date",
                    "HS Code",
                    "Consignee");
            for (NamedCsvRecord c : cases) {
                csv.writeRecord(
                        c.getField("case"),
                        c.getField("goods"),
                        c.getField("cas"),
                        c.getField("qty"),
                        c.getField("unit"),
                        c.getField("concentration"),
                        c.getField("form"),
                        c.getField("from"),
                        beside(c, "transit"),
                        c.getField("to"),
                        c.getField("date"),
                        beside(c, "hs"),
                        "Customer of " + c.getField("case"));
            }
        }
        Path out = directory.resolve("out");
        Countercheck.Ran ran = Countercheck.run(
                "screen",
                orders.toString(),
                "--out",
                out.toString(),
                "--home",
                directory.resolve("home").toString(),
                "--as-of",
                "2026-11-25");
        assertThat(ran.exit()).as(ran.err()).isZero();
        List<VerdictRecord> verdicts = new ArrayList<>();
        ResultReader.open(out).forEach(v -> verdicts.add(v.record()));
        assertThat(verdicts).hasSameSizeAs(cases);
        return verdicts;
    }

    /** A fact that the case gives beside its row, as {@code key: value}; empty when it does not. */
    private static String beside(NamedCsvRecord decided, String key) {
        return Arrays.stream(decided.getField("documents").split(";"))
                .map(String::strip)
                .filter(item -> item.startsWith(key + ":"))
                .map(item -> item.substring(key.length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    private static List<NamedCsvRecord> read(String name) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(CORPUS.resolve(name))) {
            return csv.stream().toList();
        }
    }
}
