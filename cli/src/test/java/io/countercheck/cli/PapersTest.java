package io.countercheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.model.Disposition;
import io.countercheck.model.DutyOwed;
import io.countercheck.model.DutyState;
import io.countercheck.report.ResultReader;
import io.countercheck.report.VerdictRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Operator, documents and history from the front door: what they do to verdicts, and that verdicts are computed again with them. */
class PapersTest {

    private static final String HEADER =
            "Order No,Description,CAS,Quantity,Unit,From Country,To Country,Ship Date,Consignee\n";

    @TempDir
    private Path directory;

    private Path operator = Path.of("");
    private Path documents = Path.of("");

    @BeforeEach
    void papers() throws IOException {
        operator = Files.writeString(
                directory.resolve("operator.toml"), "name = \"Our Firm Inc\"\n[[establishment]]\ncountry = \"US\"\n");
        documents = Files.createDirectory(directory.resolve("documents"));
        Files.writeString(documents.resolve("notices.csv"), """
                Number,Kind,Country,Party,Substance,From,To,Quantity,Unit,Filed,State,By,On
                TX-1,transaction-id,US,Our Firm Inc,potassium permanganate,US,MX,1500,kg,2026-04-01,seen,A. Clerk,2026-04-02
                """);
    }

    private static String order(String reference, int kilograms, String to, String day) {
        return reference + ",potassium permanganate,7722-64-7," + kilograms + ",kg,US," + to + "," + day
                + ",Example Customer\n";
    }

    private Path screen(String name, String rows, String... more) throws IOException {
        Path file = Files.writeString(directory.resolve(name + ".csv"), HEADER + rows);
        Path out = directory.resolve("results").resolve(name);
        List<String> command = new ArrayList<>(List.of(
                "screen",
                file.toString(),
                "--out",
                out.toString(),
                "--home",
                directory.resolve("home").toString(),
                "--as-of",
                "2026-06-01"));
        command.addAll(List.of(more));
        Files.createDirectories(out.getParent());
        Countercheck.Ran ran = Countercheck.run(command.toArray(String[]::new));
        assertThat(ran.exit()).as(ran.err()).isZero();
        return out;
    }

    private static List<DutyOwed> notices(Path result) {
        List<DutyOwed> duties = new ArrayList<>();
        ResultReader.open(result)
                .forEach(v -> v.record().verdict().duties().stream()
                        .filter(d -> d.id().equals("US-02"))
                        .forEach(duties::add));
        return duties;
    }

    private static List<Disposition> dispositions(Path result) {
        List<Disposition> all = new ArrayList<>();
        ResultReader.open(result).forEach(v -> all.add(v.record().verdict().disposition()));
        return all;
    }

    @Test
    void aNoticeIsDrawnDownOverTheRowsOfAFileAndOverEarlierResults() throws IOException {
        String[] ours = {"--operator", operator.toString(), "--documents", documents.toString()};
        Path may = screen("may", order("A", 800, "MX", "2026-05-10") + order("B", 800, "MX", "2026-05-11"), ours);

        assertThat(notices(may)).extracting(DutyOwed::state).containsExactly(DutyState.MET, DutyState.OPEN);
        assertThat(notices(may)).extracting(DutyOwed::whose).containsOnly(DutyOwed.Whose.OURS);

        String june = order("C", 800, "MX", "2026-06-10");
        assertThat(notices(screen("june", june, ours)))
                .extracting(DutyOwed::state)
                .containsExactly(DutyState.MET);
        assertThat(notices(screen(
                        "again",
                        june + "\n",
                        "--operator",
                        operator.toString(),
                        "--documents",
                        documents.toString(),
                        "--history",
                        may.toString())))
                .extracting(DutyOwed::state)
                .containsExactly(DutyState.OPEN);
    }

    @Test
    void anOrderThatStandsInAnEarlierResultCountsOnce() throws IOException {
        Path first = screen("first", order("A", 30, "US", "2026-05-05"));

        assertThat(dispositions(screen("alone", order("B", 30, "US", "2026-05-20"))))
                .containsExactly(Disposition.PROCEED);
        assertThat(dispositions(screen(
                        "both",
                        order("B", 30, "US", "2026-05-20"),
                        "--history",
                        directory.resolve("results").toString())))
                .containsExactly(Disposition.HOLD);
        assertThat(dispositions(
                        screen("same", order("A", 30, "US", "2026-05-05") + "\n", "--history", first.toString())))
                .containsExactly(Disposition.PROCEED);
    }

    @Test
    void whatAPersonHasStoppedDoesNotCount() throws IOException {
        Path first = screen("first", order("A", 30, "US", "2026-05-05"));
        Countercheck.run("decide", first.toString(), "1", "--stop", "--who", "A. Clerk", "--why", "cancelled");

        assertThat(dispositions(screen("second", order("B", 30, "US", "2026-05-20"), "--history", first.toString())))
                .containsExactly(Disposition.PROCEED);
    }

    @Test
    void verdictsAreComputedAgainWithTheSamePapersAndNotWithOthers() throws IOException {
        Path result = screen(
                "may",
                order("A", 800, "MX", "2026-05-10"),
                "--operator",
                operator.toString(),
                "--documents",
                documents.toString());
        String home = directory.resolve("home").toString();

        Countercheck.Ran same = Countercheck.run("verify", result.toString(), "--home", home);
        assertThat(same.exit()).as(same.out() + same.err()).isZero();

        Files.writeString(
                documents.resolve("more.csv"), "number,kind,country,party,substance\nX,record,US,A,acetone\n");
        Countercheck.Ran other = Countercheck.run("verify", result.toString(), "--home", home);
        assertThat(other.exit()).isEqualTo(Exit.FOUND);
        assertThat(other.out()).contains("documents " + documents + " has changed since");
    }

    @Test
    void explainTellsWhichDocumentClosedWhat() throws IOException {
        Path result = screen(
                "may",
                order("A", 800, "MX", "2026-05-10"),
                "--operator",
                operator.toString(),
                "--documents",
                documents.toString());

        assertThat(Countercheck.run("explain", result.toString(), "1").out())
                .contains("Met by a document on file", "met by transaction-id TX-1, seen by A. Clerk on", "(our task)");
    }

    @Test
    void aProjectFileSaysItAllAndItsPathsAreMeantFromItsFolder() throws IOException {
        Files.writeString(directory.resolve("may.csv"), HEADER + order("A", 800, "MX", "2026-05-10"));
        Path project = Files.writeString(directory.resolve("countercheck.toml"), """
                orders = "may.csv"
                operator = "operator.toml"
                documents = "documents"
                out = "today"
                home = "home"
                fail_on = "review"
                """);

        Countercheck.Ran ran = Countercheck.run("screen", "--project", project.toString(), "--as-of", "2026-06-01");

        assertThat(ran.exit()).as(ran.err()).isEqualTo(Exit.FOUND);
        assertThat(notices(directory.resolve("today")))
                .extracting(DutyOwed::state)
                .containsExactly(DutyState.MET);
    }

    @Test
    void aSlipInTheProjectFileIsTold() throws IOException {
        Path project = Files.writeString(directory.resolve("countercheck.toml"), "order = \"may.csv\"\n");

        assertThat(Countercheck.run("screen", "--project", project.toString()).err())
                .contains("lacks orders", "line 1, order: is not known here");
    }

    @Test
    void withoutAFileAndWithoutAProjectTheFileIsMissing() {
        Countercheck.Ran ran = Countercheck.run("screen");

        assertThat(ran.exit()).isEqualTo(Exit.USAGE);
        assertThat(ran.err()).contains("Missing required parameter: 'FILE'");
    }

    @Test
    void openDutiesStandByDeadlineAndInACalendar() throws IOException {
        Path result = screen(
                "may",
                order("LATE", 1800, "MX", "2026-06-20") + order("SOON", 1700, "MX", "2026-06-01"),
                "--operator",
                operator.toString());

        List<String> csv =
                Countercheck.run("tasks", result.toString(), "--format", "csv").lines();
        assertThat(csv.stream().filter(l -> l.contains("US-02")).map(l -> l.substring(0, 10)))
                .containsExactly("2026-05-17", "2026-06-05");
        String text = Countercheck.run("tasks", result.toString()).out();
        assertThat(text).contains("By 2026-05-17", "SOON: Potassium permanganate, US to MX", "our task");
        assertThat(text.indexOf("SOON")).isLessThan(text.indexOf("LATE"));
        String calendar =
                Countercheck.run("tasks", result.toString(), "--format", "ical").out();
        assertThat(calendar)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("DTSTART;VALUE=DATE:20260517\r\nDTEND;VALUE=DATE:20260518\r\n")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(calendar.lines().allMatch(l -> l.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75))
                .isTrue();

        Countercheck.run("decide", result.toString(), "1", "--stop", "--who", "A. Clerk", "--why", "cancelled");
        assertThat(Countercheck.run("tasks", result.toString()).out())
                .contains("SOON")
                .doesNotContain("LATE");
    }

    @Test
    void everyProblemOfTheDocumentsIsTold() throws IOException {
        Path broken = Files.writeString(
                directory.resolve("broken.csv"),
                "number,kind,country,party,substance,until\n,licence,ZZ,A,acetone,2026\n");
        Path orders = Files.writeString(directory.resolve("o.csv"), HEADER + order("A", 1, "US", "2026-05-05"));
        Countercheck.Ran ran = Countercheck.run(
                "screen", orders.toString(), "--documents", broken.toString(), "--home", directory.toString());

        assertThat(ran.exit()).isEqualTo(Exit.INPUT);
        assertThat(ran.err()).contains("CC-1501", "column until: is not known");
    }

    @Test
    void aVerdictRecordWithoutPapersSaysNothingOfThem() throws IOException {
        Path result = screen("plain", order("A", 800, "MX", "2026-05-10"));

        String line = Files.readString(result.resolve("verdicts.ndjson"));
        assertThat(line).doesNotContain("whose", "met_by");
        assertThat(Files.readString(result.resolve("basis.json"))).doesNotContain("papers");
        ResultReader.open(result).forEach(v -> assertThat(records(v.record())).isNotEmpty());
    }

    private static List<DutyOwed> records(VerdictRecord record) {
        return record.verdict().duties();
    }
}
