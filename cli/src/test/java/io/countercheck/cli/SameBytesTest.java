package io.countercheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input and basis give the same bytes: for any number of threads, in any language of the machine, again and again. */
class SameBytesTest {

    private static final List<String> FILES =
            List.of("verdicts.csv", "findings.csv", "duties.csv", "verdicts.ndjson", "rejects.csv");

    @TempDir
    private Path directory;

    private static Path example(String name) {
        return SharedData.root().resolve("examples").resolve(name);
    }

    private List<String> arguments(Path orders, Path out, int threads) {
        return List.of(
                "screen",
                orders.toString(),
                "--out",
                out.toString(),
                "--home",
                directory.resolve("home").toString(),
                "--as-of",
                "2026-11-25",
                "--threads",
                Integer.toString(threads),
                "--quiet");
    }

    private Path screened(Path orders, String name, int threads) {
        Path out = directory.resolve(name);
        Countercheck.Ran ran = Countercheck.run(arguments(orders, out, threads).toArray(String[]::new));
        assertThat(ran.exit()).as(ran.err()).isZero();
        return out;
    }

    @Test
    void threadsTimeAndLanguageChangeNothing() throws IOException, InterruptedException {
        Path first = screened(example("orders.csv"), "first", 1);
        assertThat(Files.readString(first.resolve("verdicts.csv")).lines().count())
                .isGreaterThan(190);

        same(first, screened(example("orders.csv"), "again", 1));
        same(first, screened(example("orders.csv"), "two", 2));
        same(first, inTurkish(example("orders.csv"), "turkish"));
    }

    private static void same(Path one, Path other) {
        for (String file : FILES) {
            assertThat(other.resolve(file)).as(other + " " + file).hasSameBinaryContentAs(one.resolve(file));
        }
    }

    /** In a Java machine of its own that speaks Turkish, where the lower case of I is not i. */
    private Path inTurkish(Path orders, String name) throws IOException, InterruptedException {
        Path out = directory.resolve(name);
        JavaMachine.run(
                Path.of("").toAbsolutePath(),
                List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Istanbul"),
                Main.class,
                arguments(orders, out, 2));
        return out;
    }

    @Test
    void theWorkbookGivesTheVerdictsOfTheCsv() throws IOException {
        Path csv = screened(example("orders.csv"), "csv", 2);
        Path xlsx = screened(example("orders.xlsx"), "xlsx", 2);

        for (String file : List.of("verdicts.csv", "duties.csv", "findings.csv", "rejects.csv")) {
            assertThat(xlsx.resolve(file)).as(file).hasSameBinaryContentAs(csv.resolve(file));
        }
        assertThat(withoutSource(xlsx)).isEqualTo(withoutSource(csv));
    }

    /** The NDJSON without the member that says in which sheet a row stands. */
    private static List<String> withoutSource(Path result) throws IOException {
        return Files.readString(result.resolve("verdicts.ndjson"))
                .lines()
                .map(l -> l.replaceFirst("\"source\":\"[^\"]*\",", ""))
                .toList();
    }

    @Test
    void rowsInAreTheSumOfWhereTheyWent() throws IOException {
        Path result = screened(example("orders.csv"), "sums", 2);

        long verdicts;
        long rejected;
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(result.resolve("verdicts.csv"))) {
            verdicts = csv.stream().map(r -> r.getField("row")).distinct().count();
        }
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(result.resolve("rejects.csv"))) {
            rejected = csv.stream().map(r -> r.getField("row")).distinct().count();
        }
        long rows;
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(example("orders.csv"))) {
            rows = csv.stream().count();
        }
        assertThat(verdicts + rejected).isEqualTo(rows);
    }
}
