package io.countercheck.bench.month;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.countercheck.cli.WrittenPage;
import io.countercheck.model.Disposition;
import io.countercheck.report.ResultReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The distributor's month of docs/guide/distributor.md: what the page says is what a run says, few rows wait, and those
 * that were planted are among them. After a change write the page anew: {@code mvn -q -pl quality/bench -am test
 * -Dtest=DistributorMonthTest -Dsurefire.failIfNoSpecifiedTests=false -Dcli.write=true}.
 */
class DistributorMonthTest {

    private static final double MOST_WAITING = 0.02;

    @TempDir
    private Path directory;

    @Test
    void fewRowsWaitAndEveryPlantedOneDoes() throws IOException, InterruptedException {
        Path page = Path.of(System.getProperty("countercheck.root", "../..")).resolve("docs/guide/distributor.md");
        DistributorMonth.main(
                new String[] {"--month", directory.resolve("month").toString(), "--seed", "7"});

        String written = WrittenPage.run(page, directory);

        assertThat(Files.readString(page))
                .as("write the page anew, see DistributorMonthTest")
                .isEqualTo(written);
        Map<Long, Disposition> told = dispositions(directory.resolve("month/result"));
        assertThat(told).hasSize(5_000);
        Map<Long, Disposition> waiting = new TreeMap<>(told);
        waiting.values().retainAll(java.util.Set.of(Disposition.HOLD, Disposition.REVIEW));
        assertThat(waiting.size()).isLessThanOrEqualTo((int) (MOST_WAITING * told.size()));
        Map<Long, String> planted = planted(directory.resolve("month"));
        assertThat(new TreeSet<>(planted.values())).hasSize(3);
        assertThat(waiting.keySet()).containsAll(planted.keySet());
    }

    @Test
    void theSameSeedWritesTheSameBytes() throws IOException {
        for (String name : java.util.List.of("one", "two")) {
            DistributorMonth.main(new String[] {
                "--month", directory.resolve(name).toString(), "--rows", "500", "--rows-before", "100", "--seed", "3"
            });
        }

        assertThat(bytes(directory.resolve("one"))).isEqualTo(bytes(directory.resolve("two")));
    }

    private static Map<String, String> bytes(Path folder) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return all;
    }

    private static Map<Long, Disposition> dispositions(Path result) {
        Map<Long, Disposition> all = new TreeMap<>();
        ResultReader.open(result)
                .forEach(v ->
                        all.put(v.record().verdict().row(), v.record().verdict().disposition()));
        return all;
    }

    private static Map<Long, String> planted(Path month) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(month.resolve("planted.csv"))) {
            return csv.stream()
                    .collect(Collectors.toMap(r -> Long.parseLong(r.getField("row")), r -> r.getField("diversion")));
        }
    }
}
