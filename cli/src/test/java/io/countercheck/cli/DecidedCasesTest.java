package io.countercheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.countercheck.model.DutyOwed;
import io.countercheck.model.DutyState;
import io.countercheck.report.ResultReader;
import io.countercheck.report.VerdictRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cases decided by hand in ../shared/facts/examples.csv, through the front door: from a file of orders to verdicts. */
class DecidedCasesTest {

    /** The documents of which cases speak, in their own words. */
    private static final String DOCUMENTS = """
            number,kind,country,duty,party,substance,from,to,quantity,unit,filed,state,by,on,order
            DE-REG-3,registration,DE,,Our Firm Ltd,acetone,,,,,,seen,A. Clerk,2026-01-02,E03
            ST-1,statement,,X-EU-04,Our Firm Ltd,acetone,,,50,kg,,seen,A. Clerk,2026-01-02,E04
            TX-1,transaction-id,,US-11,Our Firm Ltd,US-M-tableting-machine,CN,US,1,piece,2026-04-20,seen,A. Clerk,2026-04-21,E16
            """;

    /** The earlier delivery of which a case speaks, in its own words. */
    private static final String EARLIER = """
            Order No,Description,CAS,Quantity,Unit,From Country,To Country,Ship Date,Consignee
            earlier,potassium permanganate,7722-64-7,30,kg,US,US,2026-05-05,Customer of E25
            """;

    /** The content or form that a case states in its free text and an order has in a field of its own. */
    private static final Map<String, String> CONCENTRATION = Map.of("E32", "8", "E33", "30", "E46", "15");

    private static final Map<String, String> FORM =
            Map.of("E27", "medicinal product", "E28", "medicinal product", "E29", "compound medicine");

    @TempDir
    private Path directory;

    @Test
    void comeOutAsDecided() {
        Optional<Path> examples = SharedData.file("facts/examples.csv");
        assumeTrue(examples.isPresent());
        List<NamedCsvRecord> cases = read(examples.get());

        SoftAssertions softly = new SoftAssertions();
        List<VerdictRecord> verdicts = screen(cases);
        for (int i = 0; i < cases.size(); i++) {
            NamedCsvRecord decided = cases.get(i);
            String id = decided.getField("case");
            VerdictRecord verdict = verdicts.get(i);
            String what = id + " " + decided.getField("goods") + " " + decided.getField("from") + "-"
                    + decided.getField("to") + " " + decided.getField("date") + " "
                    + verdict.verdict().reasons();
            softly.assertThat(verdict.verdict().goods().id()).as(what).isEqualTo(decided.getField("expect_status"));
            softly.assertThat(verdict.verdict().disposition().name())
                    .as(what)
                    .isEqualTo(decided.getField("expect_disposition"));
            softly.assertThat(owed(verdict))
                    .as(what)
                    .containsAll(Arrays.stream(decided.getField("duties").split(";"))
                            .filter(d -> !d.isEmpty())
                            .toList());
        }
        softly.assertAll();
    }

    private static Set<String> owed(VerdictRecord verdict) {
        return verdict.verdict().duties().stream()
                .filter(d -> d.state() != DutyState.LIFTED && d.state() != DutyState.MET)
                .map(DutyOwed::id)
                .collect(Collectors.toSet());
    }

    private List<VerdictRecord> screen(List<NamedCsvRecord> cases) {
        StringBuilder orders = new StringBuilder(
                "Order No,Description,CAS,Quantity,Unit,Concentration (%),Form,From Country,To Country,Ship Date,Consignee\n");
        for (NamedCsvRecord c : cases) {
            String id = c.getField("case");
            String documents = c.getField("documents");
            String consignee = documents.contains("OFAC SDN")
                    ? documents.contains("owned") ? "Lucerne Salt Works" : "Blocked Example Trading Ltd"
                    : documents.contains("CMIC") ? "Securities Example Holding Ltd" : "Customer of " + id;
            orders.append(String.join(
                            ",",
                            id,
                            '"' + c.getField("goods") + '"',
                            c.getField("cas"),
                            c.getField("qty"),
                            c.getField("unit"),
                            CONCENTRATION.getOrDefault(id, ""),
                            FORM.getOrDefault(id, ""),
                            c.getField("from"),
                            c.getField("to"),
                            c.getField("date"),
                            consignee))
                    .append('\n');
        }
        Path file = directory.resolve("cases.csv");
        Path list = directory.resolve("ours.csv");
        try {
            Files.writeString(file, orders);
            Files.writeString(
                    list,
                    "id,name,type,programme\n1,Blocked Example Trading Ltd,organisation,OFAC SDN\n"
                            + "2,Securities Example Holding Ltd,organisation,OFAC CMIC\n");
            Files.writeString(
                    directory.resolve("owners.csv"),
                    "owner,owned,percent\nBlocked Example Trading Ltd,Lucerne Salt Works,50\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Path operator = directory.resolve("operator.toml");
        Path documents = directory.resolve("documents.csv");
        Path history = directory.resolve("earlier.csv");
        StringBuilder roles =
                new StringBuilder("name = \"Our Firm Ltd\"\n[[establishment]]\ncountry = \"DE\"\n[roles]\n");
        cases.forEach(c -> roles.append(c.getField("case"))
                .append(" = \"")
                .append(c.getField("operator_role"))
                .append("\"\n"));
        try {
            Files.writeString(operator, roles);
            Files.writeString(documents, DOCUMENTS);
            Files.writeString(history, EARLIER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String home = directory.resolve("home").toString();
        Countercheck.Ran added = Countercheck.run("lists", "add", list.toString(), "--as", "ours", "--home", home);
        assertThat(added.exit()).as(added.err()).isZero();
        Path out = directory.resolve("out");
        Countercheck.Ran ran = Countercheck.run(
                "screen",
                file.toString(),
                "--ownership",
                directory.resolve("owners.csv").toString(),
                "--out",
                out.toString(),
                "--home",
                home,
                "--as-of",
                "2026-11-25",
                "--operator",
                operator.toString(),
                "--documents",
                documents.toString(),
                "--history",
                history.toString());
        assertThat(ran.exit()).as(ran.err()).isZero();
        List<VerdictRecord> verdicts = new ArrayList<>();
        ResultReader.open(out).forEach(v -> verdicts.add(v.record()));
        assertThat(verdicts).hasSameSizeAs(cases);
        return verdicts;
    }

    private static List<NamedCsvRecord> read(Path file) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(String.format(Locale.ROOT, "cannot read %s", file), e);
        }
    }
}
