package io.countercheck.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.countercheck.model.DutyState;
import io.countercheck.report.ResultReader;
import io.countercheck.report.VerdictRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The cases of quality/corpus/decided_cases.csv that documents, earlier orders, lists or owners decide. What a case says of
 * these in words stands as files in quality/corpus/papers; the operator is at home where the case acts. Where both differ is
 * argued in disagreements.csv beside them, and held to what is so in both directions.
 */
class DecidedPapersTest {

    private static final Path CORPUS = SharedData.root().resolve("quality/corpus");
    private static final Path PAPERS = CORPUS.resolve("papers");
    private static final String HOME_OF_THE_OPERATOR = "operator country";

    @TempDir
    private Path directory;

    private String home = "";

    @BeforeEach
    void installTheLists() throws IOException {
        home = directory.resolve("home").toString();
        Map<String, List<NamedCsvRecord>> lists = read(PAPERS.resolve("parties.csv")).stream()
                .collect(Collectors.groupingBy(p -> p.getField("list"), TreeMap::new, Collectors.toList()));
        for (Map.Entry<String, List<NamedCsvRecord>> list : lists.entrySet()) {
            Path file = directory.resolve(list.getKey() + ".csv");
            write(file, List.of("id", "name", "type", "programme"), list.getValue());
            Countercheck.Ran ran =
                    Countercheck.run("lists", "add", file.toString(), "--as", list.getKey(), "--home", home);
            assertThat(ran.exit()).as(ran.err()).isZero();
        }
    }

    @Test
    void differOnlyWhereItIsArgued() throws IOException {
        Map<String, NamedCsvRecord> cases = read(CORPUS.resolve("decided_cases.csv")).stream()
                .collect(Collectors.toMap(c -> c.getField("case"), Function.identity()));
        Map<String, List<NamedCsvRecord>> orders = read(PAPERS.resolve("orders.csv")).stream()
                .collect(Collectors.groupingBy(
                        o -> o.getField(HOME_OF_THE_OPERATOR), TreeMap::new, Collectors.toList()));

        Set<String> differing = new TreeSet<>();
        int seen = 0;
        for (Map.Entry<String, List<NamedCsvRecord>> group : orders.entrySet()) {
            for (VerdictRecord verdict : screen(group.getKey(), group.getValue(), cases)) {
                NamedCsvRecord decided =
                        requireNonNull(cases.get(verdict.verdict().reference()));
                seen++;
                if (!agrees(decided, verdict)) {
                    differing.add(decided.getField("case"));
                }
            }
        }

        System.out.printf("%d of %d blind cases with papers agree%n", seen - differing.size(), seen);
        assertThat(seen).isEqualTo((int) cases.values().stream()
                .filter(c -> !c.getField("needs").isEmpty())
                .count());
        assertThat(differing)
                .isEqualTo(read(PAPERS.resolve("disagreements.csv")).stream()
                        .map(d -> d.getField("case"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static boolean agrees(NamedCsvRecord decided, VerdictRecord given) {
        Set<String> owed = given.verdict().duties().stream()
                .filter(d -> d.state() != DutyState.LIFTED && d.state() != DutyState.MET)
                .map(d -> d.id())
                .collect(Collectors.toSet());
        return given.verdict().goods().id().equals(decided.getField("expect_status"))
                && given.verdict().disposition().name().equals(decided.getField("expect_disposition"))
                && Arrays.stream(decided.getField("duties").split(";"))
                        .filter(d -> !d.isEmpty())
                        .allMatch(owed::contains);
    }

    private List<VerdictRecord> screen(String country, List<NamedCsvRecord> orders, Map<String, NamedCsvRecord> cases)
            throws IOException {
        Path file = directory.resolve("orders-" + country + ".csv");
        List<String> columns = new ArrayList<>(orders.get(0).getHeader());
        columns.remove(HOME_OF_THE_OPERATOR);
        write(file, columns, orders);
        StringBuilder operator = new StringBuilder(
                "name = \"Our Firm Ltd\"\n[[establishment]]\ncountry = \"" + country + "\"\n[roles]\n");
        for (NamedCsvRecord order : orders) {
            String id = order.getField("Order No");
            operator.append(id + " = \"" + requireNonNull(cases.get(id)).getField("operator_role") + "\"\n");
        }
        Path who = Files.writeString(directory.resolve("operator-" + country + ".toml"), operator);
        Path out = directory.resolve("out-" + country);
        Countercheck.Ran ran = Countercheck.run(
                "screen",
                file.toString(),
                "--out",
                out.toString(),
                "--home",
                home,
                "--as-of",
                "2026-11-25",
                "--operator",
                who.toString(),
                "--documents",
                PAPERS.resolve("documents.csv").toString(),
                "--history",
                PAPERS.resolve("earlier.csv").toString(),
                "--ownership",
                PAPERS.resolve("owners.csv").toString());
        assertThat(ran.exit()).as(ran.err()).isZero();
        List<VerdictRecord> verdicts = new ArrayList<>();
        ResultReader.open(out).forEach(v -> verdicts.add(v.record()));
        return verdicts;
    }

    private static void write(Path file, List<String> columns, List<NamedCsvRecord> records) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(columns);
            for (NamedCsvRecord r : records) {
                csv.writeRecord(columns.stream().map(r::getField).toList());
            }
        }
    }

    private static List<NamedCsvRecord> read(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        }
    }
}
