package io.countercheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Twenty companies of the American list of July 2021, disguised by somebody who had not seen the matcher, among two
 * thousand ordinary orders: quality/corpus/README.md.
 */
class DisguisedOrdersTest {

    @TempDir
    private Path directory;

    @Test
    void nineteenOfTwentyAreFoundWithAtMostTenFalseAlerts() throws IOException {
        Optional<Path> sdn = SharedData.file("data/parties/ofac_sdn_2021-07.csv");
        if (sdn.isEmpty()) {
            return;
        }
        Path corpus = SharedData.root().resolve("quality/corpus");
        String home = directory.resolve("home").toString();
        Path out = directory.resolve("out");
        assertThat(Countercheck.run("lists", "add", sdn.get().toString(), "--home", home)
                        .exit())
                .isZero();
        Countercheck.Ran ran = Countercheck.run(
                "screen",
                corpus.resolve("disguised_orders.csv").toString(),
                "--home",
                home,
                "--out",
                out.toString(),
                "-q");
        assertThat(ran.exit()).as(ran.err()).isZero();

        Map<String, String> disguised = new HashMap<>();
        for (NamedCsvRecord row : read(corpus.resolve("disguised_truth.csv"))) {
            disguised.put(row.getField("row"), row.getField("entity"));
        }
        Set<String> found = new TreeSet<>();
        Set<String> falseAlerts = new TreeSet<>();
        for (NamedCsvRecord finding : read(out.resolve("findings.csv"))) {
            if (finding.getField("kind").equals("party")) {
                String row = finding.getField("row");
                String entity = disguised.get(row);
                if (entity == null) {
                    falseAlerts.add(row);
                } else if (entity.equals(finding.getField("entity_id"))) {
                    found.add(row);
                }
            }
        }
        System.out.println("disguised companies found " + found.size() + " of " + disguised.size()
                + ", false alerts on other rows " + falseAlerts.size());
        assertThat(found).hasSizeGreaterThanOrEqualTo(19);
        assertThat(falseAlerts).hasSizeLessThanOrEqualTo(10);
    }

    private static List<NamedCsvRecord> read(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        }
    }
}
