package io.countercheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job as its user meets it: options in, files, standard output and exit code out. */
class ScreenCommandTest {

    private static final String ORDERS = """
            Order No,Line,Description,CAS,Quantity,Unit,From Country,To Country,Ship Date,Consignee
            A-1,1,"Acetic anhydride, drum",108-24-7,500,kg,CN,MX,2026-05-10,Pinturas del Sol
            A-2,1,Cotton T-shirts,,40,pcs,CN,MX,2026-05-10,Ropa del Sol
            A-3,1,as per invoice,,1,pcs,CN,MX,2026-05-10,Ropa del Sol
            A-4,1,Acetone tanker,67-64-1,20000,kg,DE,NL,2026-05-10,Verf Noord
            Total,,,,20541,,,,,
            """;

    @TempDir
    private Path directory;

    private Countercheck.Ran screen(String... more) throws IOException {
        return screenText(ORDERS, more);
    }

    private Countercheck.Ran screenText(String orders, String... more) throws IOException {
        Path file = directory.resolve("orders.csv");
        Files.writeString(file, orders);
        return Countercheck.run(Stream.concat(
                        Stream.of(
                                "screen",
                                file.toString(),
                                "--home",
                                directory.resolve("home").toString(),
                                "--out",
                                out().toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private Path out() {
        return directory.resolve("result");
    }

    private String written(String name) throws IOException {
        return Files.readString(out().resolve(name));
    }

    @Test
    void aSummaryIsPrintedAndTheWholeFolderWritten() throws IOException {
        Countercheck.Ran ran = screen();

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains("5 rows in = 1 hold + 1 review + 1 proceed + 1 clear + 1 rejected")
                .contains("Acetic anhydride")
                .contains("only the sample")
                .contains("row 5")
                .contains(out().toString())
                .doesNotContain("\u001b");
        try (Stream<Path> files = Files.list(out())) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "report.html",
                            "verdicts.csv",
                            "findings.csv",
                            "duties.csv",
                            "verdicts.ndjson",
                            "rejects.csv",
                            "basis.json");
        }
        assertThat(written("verdicts.csv").lines().map(l -> l.split(",")[3]))
                .containsExactly("disposition", "HOLD", "CLEAR", "REVIEW", "PROCEED");
    }

    @Test
    void standardOutputHoldsTheBytesOfTheVerdictFiles() throws IOException {
        assertThat(screen("--format", "csv").out()).isEqualTo(written("verdicts.csv"));
        assertThat(screen("--format", "ndjson").out()).isEqualTo(written("verdicts.ndjson"));
    }

    @Test
    void aReaderThatHasSeenEnoughDoesNotStopTheScreening() throws IOException {
        screen("--format", "csv");
        String whole = written("verdicts.csv");
        for (String format : List.of("csv", "ndjson", "table")) {
            Countercheck.Ran ran = Countercheck.runBefore(
                    10,
                    "screen",
                    directory.resolve("orders.csv").toString(),
                    home(),
                    "--out",
                    out().toString(),
                    "--format",
                    format);

            assertThat(ran.exit()).as(ran.err()).isZero();
            assertThat(ran.err()).isEmpty();
            assertThat(written("verdicts.csv")).isEqualTo(whole);
            assertThat(written("basis.json")).contains("\"complete\": true");
        }
    }

    @Test
    void aSheetOfAFileWithoutSheetsIsSaidNotToCount() throws IOException {
        Countercheck.Ran ran = screen("--sheet", "June");

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).contains("--sheet is not used", "CSV").hasLineCount(1);
    }

    @Test
    void aDayOutsideTheTimesOfTradeIsRefused() throws IOException {
        for (String day : List.of("1899-12-31", "2201-01-01", "+12345-01-01")) {
            Countercheck.Ran ran = screen("--as-of", day);
            assertThat(ran.exit()).as(day).isEqualTo(2);
            assertThat(ran.err()).contains("--as-of", "CC-1101 OPTION_INVALID");
        }
        assertThat(screen("--as-of", "1900-01-01").exit()).isZero();
    }

    @Test
    void theTableHasALineForEveryRowThatCouldBeRead() throws IOException {
        Countercheck.Ran ran = screen("--format", "table");

        assertThat(ran.exit()).isZero();
        assertThat(ran.lines().get(0)).contains("verdict", "row", "order");
        assertThat(ran.lines()).anyMatch(l -> l.contains("HOLD") && l.contains("A-1"));
        assertThat(ran.lines()).anyMatch(l -> l.contains("CLEAR") && l.contains("A-2"));
    }

    @Test
    void aFormatThatDoesNotExistIsAUsageErrorAndWritesNothing() throws IOException {
        Countercheck.Ran ran = screen("--format", "pdf");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("pdf", "csv", "ndjson", "CC-1101");
        assertThat(out()).doesNotExist();
    }

    @Test
    void failOnTurnsWhatWasFoundIntoAnExitCode() throws IOException {
        String clear = "Description,From Country,To Country,Ship Date\nCotton T-shirts,DE,FR,2026-05-10\n";
        for (String what : List.of("hold", "review", "reject", "hold,reject", "REVIEW")) {
            assertThat(screen("--fail-on", what).exit()).as(what).isEqualTo(1);
            assertThat(screenText(clear, "--fail-on", what).exit()).as(what).isZero();
        }
        Countercheck.Ran misspelt = screen("--fail-on", "holds");
        assertThat(misspelt.exit()).isEqualTo(2);
        assertThat(misspelt.err()).containsIgnoringCase("[hold, review, reject]");
    }

    @Test
    void aColumnIsReadAsWhatTheUserSays() throws IOException {
        String orders = "Kennzahl,Freitext\nA-1,Acetic anhydride\nA-2,Cotton T-shirts\n";

        Countercheck.Ran without = screenText(orders);
        assertThat(without.exit()).isEqualTo(3);
        assertThat(without.err()).contains("CC-1005 INPUT_NO_COLUMNS", "--map");

        Countercheck.Ran with = screenText(orders, "--map", "Freitext=description");
        assertThat(with.exit()).as(with.err()).isZero();
        assertThat(written("verdicts.csv")).contains("Acetic anhydride");
        assertThat(written("basis.json")).contains("map Freitext");
    }

    @Test
    void aMappingThatNamesNoColumnOrNoFieldIsRefused() throws IOException {
        assertThat(screen("--map", "Nowhere=description").exit()).isEqualTo(3);
        Countercheck.Ran ran = screen("--map", "Line=nothing");
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).contains("no field \"nothing\"", "CC-1006 INPUT_MAPPING");
    }

    @Test
    void theMappingIsShownAndNothingScreened() throws IOException {
        Countercheck.Ran ran = screen("--show-mapping");

        assertThat(ran.exit()).isZero();
        assertThat(ran.lines()).anyMatch(l -> l.contains("Ship Date") && l.contains("dispatch_date"));
        assertThat(ran.lines()).anyMatch(l -> l.contains("Consignee") && l.contains("consignee"));
        assertThat(out()).doesNotExist();
    }

    @Test
    void aSheetIsChosenByName() throws IOException {
        Path file = directory.resolve("book.xlsx");
        try (OutputStream stream = Files.newOutputStream(file);
                Workbook book = new Workbook(stream, "test", "1.0")) {
            sheet(book, "May", "Cotton T-shirts");
            sheet(book, "June", "Acetic anhydride");
        }
        Countercheck.Ran may = Countercheck.run("screen", file.toString(), "--out", out().toString(), home(), "-q");
        assertThat(may.exit()).as(may.err()).isZero();
        assertThat(written("verdicts.csv")).contains("none").doesNotContain("Acetic");

        Countercheck.Ran june =
                Countercheck.run("screen", file.toString(), "--sheet", "June", "--out", out().toString(), home(), "-q");
        assertThat(june.exit()).as(june.err()).isZero();
        assertThat(written("verdicts.csv")).contains("Acetic anhydride");
        assertThat(Countercheck.run("verify", out().toString(), home()).exit()).isZero();

        Countercheck.Ran july =
                Countercheck.run("screen", file.toString(), "--sheet", "July", "--out", out().toString(), home());
        assertThat(july.exit()).isEqualTo(2);
        assertThat(july.err()).contains("July", "May", "June");
    }

    @Test
    void encodingAndDelimiterAreReadAsTheUserSays() throws IOException {
        Path file = directory.resolve("orders.txt");
        Files.write(file, "Description;To Country\n醋酸酐;MX\n".getBytes(Charset.forName("GB18030")));

        Countercheck.Ran ran = Countercheck.run(
                "screen", file.toString(), "--encoding", "GB18030", "--delimiter", ";", "--out", "" + out(), home());

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(written("verdicts.csv")).contains("Acetic anhydride");
        assertThat(written("basis.json")).contains("GB18030");
        assertThat(Countercheck.run("verify", out().toString(), home()).exit()).isZero();
        assertThat(screen("--encoding", "UTF-99").err()).contains("no encoding is called \"UTF-99\"", "CC-1101");
        assertThat(screen("--delimiter", "ab").exit()).isEqualTo(2);
    }

    private String home() {
        return "--home=" + directory.resolve("home");
    }

    private static void sheet(Workbook book, String name, String description) {
        Worksheet sheet = book.newWorksheet(name);
        sheet.value(0, 0, "Description");
        sheet.value(1, 0, description);
    }

    @Test
    void standardInputIsReadLikeAFile() throws IOException {
        Countercheck.Ran ran =
                Countercheck.runWithInput(ORDERS, "screen", "-", "--out", out().toString(), home(), "--format", "csv");

        assertThat(ran.exit()).as(ran.err()).isZero();
        String fromInput = ran.out();
        assertThat(screen("--format", "csv").out()).isEqualTo(fromInput);
    }

    @Test
    void quietSaysNothing() throws IOException {
        Countercheck.Ran ran = screen("--quiet");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isEmpty();
        assertThat(out().resolve("basis.json")).exists();
    }

    @Test
    void theDayThatCountsForARowWithoutOneIsGiven() throws IOException {
        String orders = "Description,From Country,To Country\nN-Phenyl-4-piperidinamine,CN,US\n";

        screenText(orders, "--as-of", "2020-05-14");
        assertThat(written("verdicts.csv")).doesNotContain("US-L1-8335");
        screenText(orders, "--as-of", "2020-05-15");
        assertThat(written("verdicts.csv")).contains("US-L1-8335");

        Countercheck.Ran wrong = screenText(orders, "--as-of", "15.05.2020");
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).contains("\"15.05.2020\" is no day: write it as 2026-05-10");
    }

    @Test
    void whatCannotBeReadIsSaidWithACodeAndAMend() throws IOException {
        Countercheck.Ran missing =
                Countercheck.run("screen", directory.resolve("none.csv").toString());
        assertThat(missing.exit()).isEqualTo(3);
        assertThat(missing.err()).contains("CC-1001 INPUT_NOT_FOUND", "to mend it", "docs/errors.md");

        Countercheck.Ran empty = screenText("");
        assertThat(empty.exit()).isEqualTo(3);
        assertThat(empty.err()).contains("CC-1002 INPUT_EMPTY");

        Countercheck.Ran threads = screen("--threads", "0");
        assertThat(threads.exit()).isEqualTo(2);
        assertThat(threads.err()).contains("--threads 0");
    }

    @Test
    void aFolderThatHoldsSomethingElseIsNotReplaced() throws IOException {
        Files.createDirectories(out());
        Files.writeString(out().resolve("letter.txt"), "dear customer");

        Countercheck.Ran ran = screen();

        assertThat(ran.exit()).isEqualTo(5);
        assertThat(ran.err()).contains("CC-3001 OUTPUT_NOT_WRITABLE");
        assertThat(out().resolve("letter.txt")).hasContent("dear customer");
    }

    @Test
    void theResultStandsInTheWorkingDirectoryUnderTheNameOfTheInput() {
        assertThat(ScreenCommand.defaultFolder("in/orders.csv")).isEqualTo(Path.of("orders.countercheck"));
        assertThat(ScreenCommand.defaultFolder("manifest.june.xlsx")).isEqualTo(Path.of("manifest.june.countercheck"));
        assertThat(ScreenCommand.defaultFolder("orders")).isEqualTo(Path.of("orders.countercheck"));
        assertThat(ScreenCommand.defaultFolder("-")).isEqualTo(Path.of("stdin.countercheck"));
    }

    @Test
    void colourIsForTerminalsThatWantIt() throws IOException {
        Path file = directory.resolve("orders.csv");
        Files.writeString(file, ORDERS);
        String[] arguments = {"screen", file.toString(), "--out", out().toString(), home()};

        assertThat(Countercheck.runOnTerminal(Map.of(), arguments).out()).contains("\u001b[");
        assertThat(Countercheck.runOnTerminal(Map.of("NO_COLOR", "1"), arguments)
                        .out())
                .doesNotContain("\u001b");
        assertThat(Countercheck.runOnTerminal(Map.of("TERM", "dumb"), arguments).out())
                .doesNotContain("\u001b");
        assertThat(Countercheck.run(arguments).out()).doesNotContain("\u001b");
    }

    @Test
    void sentencesKeepWithinTheTerminal() throws IOException {
        Path file = directory.resolve("orders.csv");
        Files.writeString(file, ORDERS);

        Countercheck.Ran ran =
                Countercheck.runIn(Map.of("COLUMNS", "70"), "screen", file.toString(), "--out", "" + out(), home());

        assertThat(ran.lines()).filteredOn(l -> !l.startsWith("Result:")).allMatch(l -> l.length() <= 70);
    }
}
