package io.countercheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countercheck.model.Basis;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.model.Reject;
import io.countercheck.model.Totals;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleTest {

    private static final Path FOLDER = Path.of("orders.countercheck");

    @TempDir
    Path home;

    private static String summary(Terminal terminal, boolean complete) {
        ConsoleSummary summary = new ConsoleSummary();
        Orders.screened().forEach(summary::add);
        Orders.rejects().forEach(summary::reject);
        return summary.text(Orders.BASIS, Orders.TOTALS, FOLDER, complete, terminal);
    }

    @Test
    void heldRowsComeFirstThenReviewsThenTheSum() {
        assertThat(summary(Terminal.plain(100), true)).isEqualTo("""
                        HOLD     1  PO-1001   Acetic anhydride                An export licence has to be held before the g…
                        HOLD     6  PO-1004   Tableting machine               A notice has to be filed before the machine a…
                        REVIEW   2  PO-1001   EJEMPLO COMERCIAL SA DE CV      A party may be a listed one.
                        REVIEW   5  ⇥PO-1003  </bdi></blockquote><script>al…  A part of the description was not understood.
                        REVIEW   9  PO-1005   Acetone                         The name and the CAS number are of different …
                        REVIEW  10  PO-1005                                   Nothing says what the goods are.
                        REJECTED  row 7: The record has 3 cells where the header has 14. Close the quotation mark in the
                                  record before it.
                        REJECTED  row 7, description: Neither goods nor a party can be read. Give a description, a CAS
                                  number or a party.
                        REJECTED  row 8, description: Neither goods nor a party can be read. Give a description, a CAS
                                  number or a party.

                        10 rows in = 2 hold + 4 review + 1 proceed + 1 clear + 2 rejected
                        The text is read as GB18030.
                        Parties against: sample of 2026-10-01, 12 parties.
                          This is only the sample: install an official list before relying on what is said of parties.
                        Not screened or not held:
                          Parties were compared with the sample only. (5 rows)
                          The national law of Mexico (MX) is not held. (2 rows)
                          The national law of the Republic of Korea (KR) is not held. (2 rows)
                          The country of destination is not known. (1 row)
                        Result: orders.countercheck (begin with report.html)
                        """);
    }

    @Test
    void wideCharactersKeepTheColumnsAligned() {
        ConsoleSummary summary = new ConsoleSummary();
        summary.add(Many.held(1, "工业级化学品工业级化学品工业级化学品"));
        summary.add(Many.held(2, "Sodium chloride"));
        String text = summary.text(Orders.BASIS, new Totals(2, 2, 0, 0, 0, 0), FOLDER, true, Terminal.plain(60));

        // Each wide character takes two columns: seven of them, the ellipsis and a blank fill sixteen.
        assertThat(text.lines().toList().get(0)).isEqualTo("HOLD    1  PO-1  工业级化学品工…   工业级化学品工业级化学品…");
        assertThat(text.lines().toList().get(1)).isEqualTo("HOLD    2  PO-2  Sodium chloride   Sodium chloride");
    }

    @Test
    void coloursOnlyRepeatWhatTheWordsSay() {
        String coloured = summary(new Terminal(100, true), true);
        assertThat(coloured).contains("\u001B[1;31mHOLD  \u001B[0m");
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]{1,6}m", "")).isEqualTo(summary(Terminal.plain(100), true));
    }

    @Test
    void anInterruptedRunSaysSo() {
        assertThat(summary(Terminal.plain(100), false)).contains("NOT COMPLETE");
    }

    @Test
    void aRunWithoutListsSaysThatPartiesWereNotScreened() {
        Basis basis =
                new Basis("0.1.0", "2026-10", "", "orders.csv", "", List.of(), List.of(), new TreeMap<>(), List.of());
        assertThat(new ConsoleSummary().text(basis, Totals.NONE, FOLDER, true, Terminal.plain(80)))
                .contains("Parties: not screened, no list is loaded.");
    }

    @Test
    void manyHeldRowsAreCutAndCounted() {
        ConsoleSummary summary = new ConsoleSummary();
        for (int row = 1; row <= 1_234; row++) {
            summary.add(Many.held(row, "Paracetamol"));
        }
        assertThat(summary.text(Orders.BASIS, new Totals(1_234, 1_234, 0, 0, 0, 0), FOLDER, true, Terminal.plain(80)))
                .contains("HOLD    … and 1,214 more rows in verdicts.csv");
    }

    @Test
    void rowsLeftOutAreCountedBehindThoseOfTheirVerdict() {
        ConsoleSummary summary = new ConsoleSummary();
        for (int row = 1; row <= 25; row++) {
            summary.add(Many.held(row, "Paracetamol"));
        }
        Orders.screened().forEach(summary::add);
        List<String> lines = summary.text(
                        Orders.BASIS, new Totals(33, 27, 4, 1, 1, 0), FOLDER, true, Terminal.plain(80))
                .lines()
                .toList();

        assertThat(lines.get(19)).startsWith("HOLD   ");
        assertThat(lines.get(20)).isEqualTo("HOLD    … and 7 more rows in verdicts.csv");
        assertThat(lines.get(21)).startsWith("REVIEW ");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 70, 80, 99, 100, 132})
    void noLineIsWiderThanTheTerminal(int width) {
        assertThat(summary(Terminal.plain(width), true).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width));
        assertThat(summary(Terminal.plain(width), true).lines().filter(line -> line.endsWith("…")))
                .as("cut lines use the width")
                .anyMatch(line -> line.length() == width);
    }

    @Test
    void whatIsWrongWithARejectedRowAndItsMendStandApart() {
        ConsoleSummary summary = new ConsoleSummary();
        summary.reject(List.of(new Reject(5, "", "", "Total", "totals-row", "the row holds totals", "nothing to do")));

        assertThat(summary.text(Orders.BASIS, new Totals(1, 0, 0, 0, 0, 1), FOLDER, true, Terminal.plain(80)))
                .startsWith("REJECTED  row 5: The row holds totals. Nothing to do.\n");
    }

    @Test
    void csvAndNdjsonOnStandardOutputAreThoseOfTheFolder() throws IOException {
        Path folder = Orders.write(home.resolve("orders.countercheck"));
        assertThat(printed(TableFormat.CSV)).isEqualTo(Files.readString(folder.resolve("verdicts.csv")));
        assertThat(printed(TableFormat.NDJSON)).isEqualTo(Files.readString(folder.resolve("verdicts.ndjson")));
    }

    @Test
    void theTableHasOneLineForEachRow() {
        assertThat(printed(TableFormat.TABLE).lines().toList())
                .hasSize(9)
                .startsWith("verdict     row  order           what                    why")
                .contains("PROCEED       3  PO-1002         Acetone                 listed");
    }

    private static String printed(TableFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (VerdictPrinter printer = format.to(out, Terminal.plain(80))) {
            Orders.screened().forEach(printer::print);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aReaderThatWentAwayIsAFaultWithAMend() {
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        for (TableFormat format : TableFormat.values()) {
            assertThatThrownBy(() -> {
                        try (VerdictPrinter printer = format.to(gone, Terminal.plain(80))) {
                            printer.print(Many.clear(1, "Paracetamol"));
                        }
                    })
                    .as(format.id())
                    .isInstanceOfSatisfying(
                            Fault.class, fault -> assertThat(fault.code()).isEqualTo(ErrorCode.OUTPUT_NOT_WRITABLE))
                    .hasMessageContaining("Broken pipe");
        }
    }

    @Test
    void anUnknownFormatIsSaidToBeNone() {
        assertThat(TableFormat.of("ndjson")).isEqualTo(TableFormat.NDJSON);
        assertThatThrownBy(() -> TableFormat.of("xml"))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo(ErrorCode.OPTION_INVALID));
    }
}
