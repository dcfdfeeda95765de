package io.countercheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an order file to companies, targets and a dossier. */
class TraceCommandTest {

    private static final String HEADER =
            "Order No,Order Date,Description,Exporter,Exporter Country,Consignee,Consignee Country,Consignee Phone,Consignee Email\n";

    @TempDir
    private Path directory;

    private Path orders = Path.of("");
    private Path earlier = Path.of("");
    private String home = "";

    @BeforeEach
    void writeOrders() throws IOException {
        home = directory.resolve("home").toString();
        earlier = Files.createDirectory(directory.resolve("archive")).resolve("2025.csv");
        Files.writeString(
                earlier,
                HEADER + "A-1,2025-11-03,Citric acid,Nordlicht Chemiehandel GmbH,DE,Blue Heron Trading Co. Ltd,CN,"
                        + "+86 755 8812 4567,sales@heron-trade.com\n");
        orders = directory.resolve("orders.csv");
        Files.writeString(
                orders,
                HEADER + "B-1,2026-05-03,Citric acid,Nordlicht Chemiehandel GmbH,DE,Silver Crane Supplies Ltd,CN,"
                        + "0086-755-88124567,office@crane-supplies.com\n"
                        + "B-2,2026-05-04,Silica gel,Nordlicht Chemiehandel GmbH,DE,Kanaalstraat Coatings B.V.,NL,,\n");
    }

    private Countercheck.Ran run(String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--home";
        all[arguments.length + 1] = home;
        return Countercheck.run(all);
    }

    private String out(String name) {
        return directory.resolve(name).toString();
    }

    @Test
    void aNameTakenUpAnewIsFoundThroughTheHistory() throws IOException {
        Countercheck.Ran ran = run(
                "trace",
                orders.toString(),
                "--history",
                directory.resolve("archive").toString(),
                "--out",
                out("trace"));

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out())
                .contains("3 rows in 2 files", "1 company with several names", "New names on old contacts")
                .contains("\"Silver Crane Supplies Ltd\" since 2026-05-03");
        assertThat(directory.resolve("trace"))
                .isDirectoryContaining("glob:**/network.graphml")
                .isDirectoryContaining("glob:**/network.json")
                .isDirectoryContaining("glob:**/network.html")
                .isDirectoryContaining("glob:**/companies.csv")
                .isDirectoryContaining("glob:**/links.csv");
        assertThat(Files.readString(directory.resolve("trace/links.csv")))
                .contains("phone,'+8675588124567,2,0.9200,true");
    }

    @Test
    void aroundANameOnlyWhatIsConnectedIsLeft() throws IOException {
        Countercheck.Ran ran = run(
                "trace",
                orders.toString(),
                earlier.toString(),
                "--around",
                "blue heron trading",
                "--out",
                out("around"));

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(Files.readString(directory.resolve("around/companies.csv")))
                .contains("Blue Heron", "Silver Crane")
                .doesNotContain("Kanaalstraat", "Nordlicht");
    }

    @Test
    void aroundANameThatIsNotThereSaysSo() {
        Countercheck.Ran ran = run("trace", orders.toString(), "--around", "Quiet Pond", "--out", out("none"));

        assertThat(ran.exit()).isEqualTo(Exit.FOUND);
        assertThat(ran.err()).contains("no company of the name \"Quiet Pond\"");
        assertThat(directory.resolve("none")).doesNotExist();
    }

    @Test
    void aTargetIsSeenAfterTheActionByAnOldContactUnderANewName() throws IOException {
        assertThat(enterHeron("2026-01-15").exit()).isZero();

        Countercheck.Ran traced = run("trace", orders.toString(), "--out", out("trace"));
        assertThat(traced.out())
                .contains("Seen after action")
                .contains("as \"Silver Crane Supplies Ltd\" on 2026-05-03");

        Countercheck.Ran screened = run("screen", orders.toString(), "--as-of", "2026-06-01", "--out", out("result"));
        assertThat(screened.exit()).as(screened.err()).isZero();
        List<String> verdicts = Files.readAllLines(directory.resolve("result/verdicts.csv"));
        assertThat(verdicts.get(1)).contains("REVIEW", "risk:target-seen");
        assertThat(verdicts.get(2)).doesNotContain("target-seen");
        assertThat(Files.readString(directory.resolve("result/findings.csv"))).contains("under a new name", "case 12");
        assertThat(Files.readString(directory.resolve("result/basis.json"))).contains("\"targets\":");
        assertThat(run("verify", out("result")).exit()).isZero();

        run("target", "check", "Blue Heron Trading", "--not-seen", "--date", "2026-05-20");
        assertThat(run("verify", out("result")).exit())
                .as("a check decides nothing")
                .isZero();
        run("target", "add", "Other", "--role", "maker", "--source", "s", "--action", "a", "--date", "2026-01-01");
        Countercheck.Ran changed = run("verify", out("result"));
        assertThat(changed.exit()).isEqualTo(Exit.FOUND);
        assertThat(changed.out()).contains("the register of targets has changed");
    }

    @Test
    void beforeTheActionNothingIsSaid() throws IOException {
        enterHeron("2026-05-03");

        run("screen", orders.toString(), "--as-of", "2026-06-01", "--out", out("result"));

        assertThat(Files.readString(directory.resolve("result/verdicts.csv"))).doesNotContain("target-seen");
    }

    @Test
    void theRegisterSaysWhoIsToBeLookedForAgain() {
        enterHeron("2026-01-15");

        assertThat(run("target", "due", "--as-of", "2026-02-13").out()).contains("Nobody");
        assertThat(run("target", "due", "--as-of", "2026-02-14").out()).contains("2026-02-14", "30 days after");
        run("target", "check", "Blue Heron Trading", "--seen", "--note", "site is up", "--date", "2026-02-15");
        assertThat(run("target", "due", "--as-of", "2026-02-20").out()).contains("Nobody");
        assertThat(run("target", "show", "BLUE HERON TRADING LTD").out())
                .contains("looked for on 2026-02-15: seen; site is up");
        assertThat(run("target", "check", "Nobody", "--seen").exit()).isEqualTo(Exit.FOUND);
        assertThat(enterHeron("2026-01-15").err()).contains("holds \"Blue Heron Trading\" already");
    }

    @Test
    void aDossierTellsWhatResultsFilesAndTheRegisterHold() throws IOException {
        enterHeron("2026-01-15");
        run("screen", orders.toString(), "--as-of", "2026-06-01", "--out", out("result"));
        Countercheck.run("decide", out("result"), "1", "--stop", "--why", "ask who they are", "--who", "a clerk");

        Countercheck.Ran ran =
                run("dossier", "Blue Heron Trading", out("result"), earlier.toString(), "--out", out("heron"));

        assertThat(ran.exit()).as(ran.err()).isZero();
        String json = Files.readString(directory.resolve("heron/dossier.json"));
        assertThat(json)
                .contains("Silver Crane Supplies Ltd", "ask who they are", "case 12", "\"disposition\" : \"REVIEW\"")
                .contains("is seen after the action", "2025.csv", "none is installed");
        assertThat(Files.readString(directory.resolve("heron/dossier.html"))).contains("Silver Crane", "What was not");
    }

    @Test
    void aDossierOfNobodySaysSo() {
        Countercheck.Ran ran = run("dossier", "Quiet Pond Trading", orders.toString(), "--out", out("nobody"));

        assertThat(ran.exit()).isEqualTo(Exit.FOUND);
        assertThat(ran.err()).contains("nothing that was looked at knows \"Quiet Pond Trading\"");
    }

    private Countercheck.Ran enterHeron(String day) {
        return run(
                "target",
                "add",
                "Blue Heron Trading",
                "--role",
                "supplier",
                "--source",
                "case 12",
                "--action",
                "indicted",
                "--date",
                day,
                "--country",
                "CN",
                "--phone",
                "+86 755 8812 4567");
    }
}
