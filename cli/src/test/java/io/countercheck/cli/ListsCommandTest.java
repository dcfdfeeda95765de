package io.countercheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Party lists from the command line: one's own and, where they are at hand, the official ones. */
class ListsCommandTest {

    @TempDir
    private Path directory;

    private String home() {
        return "--home=" + directory.resolve("home");
    }

    private Path own() throws IOException {
        Path list = directory.resolve("ours.csv");
        Files.writeString(list, """
                id,name,aliases,type,country,programme
                1,Blocked Example Trading Ltd,Example Trade Co,organisation,CN,OFAC SDN
                2,Jane Example Doe,,person,MX,ours
                """);
        return list;
    }

    @Test
    void withoutAListTheSampleIsShownAsASample() {
        Countercheck.Ran ran = Countercheck.run("lists", "show", home());

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("No list is installed", "sample only");
    }

    @Test
    void anOwnListIsCountedInstalledAndShown() throws IOException {
        Countercheck.Ran added = Countercheck.run("lists", "add", own().toString(), "--as", "ours", home());

        assertThat(added.exit()).as(added.err()).isZero();
        assertThat(added.out()).contains("2 rows: 2 read, 0 blank, 0 skipped", "2 parties");
        Countercheck.Ran shown = Countercheck.run("lists", "show", home());
        assertThat(shown.out())
                .contains("ours", "2 parties", "sha-256", "ours.csv")
                .doesNotContain("No list");
    }

    @Test
    void theSameBytesAgainChangeNothing() throws IOException {
        Countercheck.run("lists", "add", own().toString(), "--as", "ours", home());
        Countercheck.Ran again = Countercheck.run("lists", "add", own().toString(), "--as", "ours", home());

        assertThat(again.exit()).isZero();
        assertThat(again.out()).contains("these very bytes were installed before");
    }

    @Test
    void theHomeIsFoundInTheEnvironment() throws IOException {
        Map<String, String> environment =
                Map.of("COUNTERCHECK_HOME", directory.resolve("elsewhere").toString());

        Countercheck.runIn(environment, "lists", "add", own().toString(), "--as", "ours");

        assertThat(Countercheck.runIn(environment, "lists", "show").out()).contains("ours");
        assertThat(Countercheck.run("lists", "show", home()).out()).contains("No list is installed");
    }

    @Test
    void aFileThatIsNoListIsRefused() throws IOException {
        Path file = directory.resolve("prices.csv");
        Files.writeString(file, "article,price\n1,2\n");

        Countercheck.Ran ran = Countercheck.run("lists", "add", file.toString(), home());

        assertThat(ran.exit()).isEqualTo(4);
        assertThat(ran.err()).contains("CC-1201 LIST_NOT_RECOGNISED", "to mend it");
        assertThat(Countercheck.run("lists", "show", home()).out()).contains("No list is installed");
    }

    @Test
    void anAddressWhereNobodyAnswersIsSaid() {
        Countercheck.Ran ran = Countercheck.run("lists", "add", "http://localhost:1/sdn.csv", home());

        assertThat(ran.exit()).isEqualTo(4);
        assertThat(ran.err()).contains("CC-1203 LIST_FETCH_FAILED");
    }

    @Test
    void aListedConsigneeHoldsTheOrder() throws IOException {
        Countercheck.run("lists", "add", own().toString(), "--as", "ours", home());

        assertThat(verdict("Blocked Example Trading Limited")).contains(",HOLD,none,listed,");
        assertThat(verdict("Verf Noord")).contains(",CLEAR,none,none,");
    }

    /** The verdict on a shirt for somebody. */
    private String verdict(String consignee) throws IOException {
        Path orders = directory.resolve("orders.csv");
        Files.writeString(
                orders,
                "Order No,Description,From Country,To Country,Ship Date,Consignee\nA-1,Cotton T-shirts,US,CN,2021-08-02,\""
                        + consignee + "\"\n");
        Path out = directory.resolve("out");
        Countercheck.Ran ran =
                Countercheck.run("screen", orders.toString(), "--out", out.toString(), home(), "--format", "csv");
        assertThat(ran.exit()).as(ran.err()).isZero();
        return ran.lines().get(1);
    }

    @Test
    void theOfficialListsLoadCompletely() throws IOException {
        Optional<Path> sdn = SharedData.file("data/parties/ofac_sdn_2021-07.csv");
        Optional<Path> alt = SharedData.file("data/parties/ofac_alt_2021-07.csv");
        Optional<Path> add = SharedData.file("data/parties/ofac_add_2021-07.csv");
        Optional<Path> csl = SharedData.file("data/parties/us_csl_2022-05.csv");
        assumeTrue(sdn.isPresent() && alt.isPresent() && add.isPresent() && csl.isPresent());
        long names = ofacRows(sdn.get());
        long aliases = ofacRows(alt.get());
        long addresses = ofacRows(add.get());
        long consolidated = rows(csl.get()) - 1;
        assertThat(names).isEqualTo(8_976);
        assertThat(aliases).isEqualTo(11_910);
        assertThat(addresses).isEqualTo(13_837);
        assertThat(consolidated).isEqualTo(14_160);

        Countercheck.Ran ofac = Countercheck.run("lists", "add", sdn.get().toString(), home());
        Countercheck.Ran all = Countercheck.run("lists", "add", csl.get().toString(), home());

        assertThat(ofac.exit()).as(ofac.err()).isZero();
        assertThat(ofac.out())
                .contains(counted(names), counted(aliases), counted(addresses), "8,976 parties")
                .doesNotContain("skipped of");
        assertThat(all.exit()).as(all.err()).isZero();
        assertThat(all.out()).contains(counted(consolidated), "14,160 parties");
        assertThat(Countercheck.run("lists", "show", home()).out())
                .contains("ofac-sdn", "2021-07", "us-csl", "2022-05");

        Countercheck.Ran named = Countercheck.run("party", "Aerocaribbean Airlines", "--country", "CU", home());
        assertThat(named.exit()).isZero();
        assertThat(named.out()).contains("ofac-sdn:36");
        assertThat(verdict("AEROCARIBBEAN AIRLINES")).contains(",HOLD,none,listed,");
    }

    private static String counted(long rows) {
        return String.format(Locale.ROOT, "%,d rows", rows);
    }

    /** The rows of a legacy file of OFAC, which ends in a line with a control character. */
    private static long ofacRows(Path file) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(file, StandardCharsets.ISO_8859_1)) {
            return csv.stream()
                    .filter(r -> !r.getField(0).strip().equals("\u001a"))
                    .count();
        }
    }

    private static long rows(Path file) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
            return csv.stream().count();
        }
    }
}
