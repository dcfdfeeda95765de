package io.countercheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one does with a result: read one verdict, check all, decide. */
class ResultCommandsTest {

    @TempDir
    private Path directory;

    private Path orders = Path.of("");
    private Path result = Path.of("");
    private String home = "";

    @BeforeEach
    void screenSomeOrders() throws IOException {
        orders = directory.resolve("orders.csv");
        result = directory.resolve("orders.countercheck");
        home = "--home=" + directory.resolve("home");
        Files.writeString(orders, """
                Order No,Line,Description,CAS,Quantity,Unit,From Country,To Country,Ship Date,Consignee
                A-1,1,"Acetic anhydride, drum",108-24-7,500,kg,CN,MX,2026-05-10,Pinturas del Sol
                A-2,1,Cotton T-shirts,,40,pcs,CN,MX,2026-05-10,Ropa del Sol
                Total,,,,540,,,,,
                """);
        Countercheck.Ran ran = Countercheck.run("screen", orders.toString(), "--out", result.toString(), home);
        assertThat(ran.exit()).as(ran.err()).isZero();
    }

    @Test
    void explainTellsWhatWasFoundWhichLawAndWhatToDo() {
        Countercheck.Ran ran = Countercheck.run("explain", result.toString(), "1");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out())
                .contains("Row 1, order A-1, line 1: HOLD")
                .contains("Acetic anhydride")
                .contains("CN → MX")
                .contains("UN-1988, Table I")
                .contains("What was not screened, what is not held");
    }

    @Test
    void explainOfARowThatWasRejectedPointsToTheRejects() {
        Countercheck.Ran ran = Countercheck.run("explain", result.toString(), "3");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("no verdict of row 3", "rejects.csv", "CC-1401 NOTHING_FOUND");
    }

    @Test
    void explainOfAFolderThatIsNoResultIsRefused() {
        Countercheck.Ran ran =
                Countercheck.run("explain", directory.resolve("other").toString(), "1");

        assertThat(ran.exit()).isEqualTo(4);
        assertThat(ran.err()).contains("CC-1301 RESULT_NOT_FOUND");
    }

    @Test
    void verifyAgreesWithWhatItsInputGives() {
        Countercheck.Ran ran = Countercheck.run("verify", result.toString(), home, "--threads", "2");

        assertThat(ran.exit()).as(ran.out() + ran.err()).isZero();
        assertThat(ran.out()).contains("All 3 rows were screened again: every verdict agrees");
    }

    @Test
    void verifyNamesTheRowOfWhichOneByteWasChanged() throws IOException {
        Path verdicts = result.resolve("verdicts.ndjson");
        byte[] bytes = Files.readAllBytes(verdicts);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\"disposition\":\"CLEAR\"");
        assertThat(at).isPositive();
        bytes[at + 2] = 'K';
        Files.write(verdicts, bytes);

        Countercheck.Ran ran = Countercheck.run("verify", result.toString(), home);

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).contains("verdicts.ndjson, row 2");
    }

    @Test
    void verifySeesOneByteInEachFile() throws IOException {
        for (String name : new String[] {"verdicts.csv", "findings.csv", "duties.csv", "rejects.csv"}) {
            Path file = result.resolve(name);
            byte[] before = Files.readAllBytes(file);
            byte[] changed = before.clone();
            changed[before.length - 3] ^= 1;
            Files.write(file, changed);

            Countercheck.Ran ran = Countercheck.run("verify", result.toString(), home);

            assertThat(ran.exit()).as(name).isEqualTo(1);
            assertThat(ran.out()).as(name).contains(name);
            Files.write(file, before);
        }
        assertThat(Countercheck.run("verify", result.toString(), home).exit()).isZero();
    }

    @Test
    void verifySaysThatTheInputHasChanged() throws IOException {
        Files.writeString(orders, Files.readString(orders).replace("500", "501"));

        Countercheck.Ran ran = Countercheck.run("verify", result.toString(), home);

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).contains("the input's bytes have changed since");
    }

    @Test
    void verifySaysThatOtherPartyListsAreInstalled() throws IOException {
        Path list = directory.resolve("ours.csv");
        Files.writeString(list, "id,name\n1,Blocked Example Trading Ltd\n");
        Countercheck.run("lists", "add", list.toString(), "--as", "ours", home);

        Countercheck.Ran ran = Countercheck.run("verify", result.toString(), home);

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).contains("other party lists are installed", "sample", "ours");
    }

    @Test
    void verifyTakesAnInputThatHasMoved() throws IOException {
        Path elsewhere = directory.resolve("archive.csv");
        Files.move(orders, elsewhere);

        Countercheck.Ran without = Countercheck.run("verify", result.toString(), home);
        assertThat(without.exit()).isEqualTo(3);

        Countercheck.Ran with = Countercheck.run("verify", result.toString(), "--input", elsewhere.toString(), home);
        assertThat(with.exit()).as(with.out() + with.err()).isZero();
    }

    @Test
    void verifyOfStandardInputNeedsTheInput() throws IOException {
        String text = Files.readString(orders);
        Countercheck.runWithInput(text, "screen", "-", "--out", result.toString(), home);

        Countercheck.Ran without = Countercheck.run("verify", result.toString(), home);
        assertThat(without.exit()).isEqualTo(3);
        assertThat(without.err()).contains("standard input", "--input");
        assertThat(Countercheck.run("verify", result.toString(), "--input", orders.toString(), home)
                        .exit())
                .isZero();
    }

    @Test
    void aDecisionIsRecordedBesideTheVerdictAndToldByExplain() throws IOException {
        byte[] verdicts = Files.readAllBytes(result.resolve("verdicts.ndjson"));

        Countercheck.Ran first = Countercheck.run(
                "decide", result.toString(), "1", "--stop", "--why", "no licence seen", "--who", "A. Meyer");
        Countercheck.Ran second = Countercheck.run(
                "decide", result.toString(), "1", "--release", "--why", "licence 7 confirmed", "--who", "B. Ruiz");

        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(second.exit()).as(second.err()).isZero();
        assertThat(Files.readString(result.resolve("decisions.ndjson")).lines())
                .hasSize(2)
                .first()
                .asString()
                .contains("\"row\":1", "\"decision\":\"stop\"", "A. Meyer", "no licence seen", "verdict_digest");
        assertThat(Files.readAllBytes(result.resolve("verdicts.ndjson"))).isEqualTo(verdicts);
        assertThat(Countercheck.run("explain", result.toString(), "1").out())
                .contains("B. Ruiz", "licence 7 confirmed");
        assertThat(Countercheck.run("verify", result.toString(), home).exit()).isZero();
    }

    @Test
    void aDecisionOutlivesTheSameScreeningAgain() throws IOException {
        Countercheck.run("decide", result.toString(), "1", "--stop", "--why", "no licence seen", "--who", "A. Meyer");

        Countercheck.run("screen", orders.toString(), "--out", result.toString(), home);

        assertThat(Countercheck.run("explain", result.toString(), "1").out()).contains("A. Meyer");
    }

    @Test
    void aDecisionNeedsOneChoiceAReasonAndARow() {
        assertThat(Countercheck.run("decide", result.toString(), "1", "--why", "x")
                        .exit())
                .isEqualTo(2);
        assertThat(Countercheck.run("decide", result.toString(), "1", "--stop").exit())
                .isEqualTo(2);
        Countercheck.Ran both = Countercheck.run("decide", result.toString(), "1", "--stop", "--release", "--why", "x");
        assertThat(both.exit()).isEqualTo(2);
        assertThat(both.err()).startsWith("countercheck: --release, --stop are mutually exclusive");
        assertThat(Countercheck.run("decide", result.toString(), "9", "--stop", "--why", "x")
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void aDecisionWithoutAReasonIsRefused() {
        Countercheck.Ran ran = Countercheck.run("decide", result.toString(), "1", "--stop", "--why", "  ");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("--why is blank", "CC-1101 OPTION_INVALID");
        assertThat(result.resolve("decisions.ndjson")).doesNotExist();
    }

    @Test
    void verifyOfABasisWithoutItsDayOrWithACutDigestIsNoFaultOfTheProgram() throws IOException {
        Path basis = result.resolve("basis.json");
        String sound = Files.readString(basis);

        Files.writeString(basis, sound.replaceFirst("\"as-of\": \"[^\"]*\"", "\"as-of\": \"banana\""));
        Countercheck.Ran day = Countercheck.run("verify", result.toString(), home);
        Files.writeString(basis, sound.replaceFirst("(?s)(\"source\".*?\"digest\": \")[0-9a-f]*", "$1a"));
        Countercheck.Ran digest = Countercheck.run("verify", result.toString(), home);

        assertThat(day.exit()).isEqualTo(4);
        assertThat(day.err()).contains("for which day", "CC-1302 RESULT_BROKEN");
        assertThat(digest.exit()).as(digest.err()).isEqualTo(1);
        assertThat(digest.out()).contains("other party lists are installed");
    }

    @Test
    void aBrokenVerdictFileIsSaidToBeBroken() throws IOException {
        Files.writeString(result.resolve("verdicts.ndjson"), "nonsense\n");

        for (Countercheck.Ran ran : List.of(
                Countercheck.run("explain", result.toString(), "1"),
                Countercheck.run("decide", result.toString(), "1", "--stop", "--why", "looks wrong"))) {
            assertThat(ran.exit()).isEqualTo(4);
            assertThat(ran.err()).contains("verdicts.ndjson", "CC-1302 RESULT_BROKEN");
        }
        assertThat(result.resolve("decisions.ndjson")).doesNotExist();
    }

    @Test
    void aFileNameCannotCommandTheTerminal() {
        Countercheck.Ran screened = Countercheck.run("screen", "a\u202Eb\u001B[31m.csv", home);
        Countercheck.Ran asked = Countercheck.run("party", "Acme\u001B]0;x\u0007", home);

        assertThat(screened.err()).contains("a⟦U+202E⟧b⟦U+001B⟧[31m.csv").doesNotContain("\u001B");
        assertThat(asked.out()).contains("Acme⟦U+001B⟧]0;x⟦U+0007⟧").doesNotContain("\u001B");
    }
}
