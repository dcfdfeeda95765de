package io.countercheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countercheck.model.Confidence;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.model.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundTripTest {

    @TempDir
    Path home;

    @Test
    void everyVerdictIsReadBackAsItWasWritten() {
        ResultReader result = ResultReader.open(Orders.write(home.resolve("orders.countercheck")));

        List<VerdictRecord> read = new ArrayList<>();
        result.forEach(stored -> read.add(stored.record()));

        List<VerdictRecord> written = Orders.screened().stream()
                .flatMap(screened -> VerdictRecord.of(screened).stream())
                .map(RoundTripTest::withFourDecimals)
                .toList();
        assertThat(read).isEqualTo(written);
    }

    /** The contract gives a probability four decimals. */
    private static VerdictRecord withFourDecimals(VerdictRecord record) {
        List<Finding> shared = record.shared().stream()
                .map(finding -> finding instanceof Finding.OfParty f
                        ? new Finding.OfParty(
                                f.kind(),
                                f.name(),
                                f.entityId(),
                                f.list(),
                                f.programme(),
                                f.effect(),
                                0.7312,
                                f.strength(),
                                f.evidence(),
                                f.citation(),
                                Confidence.VERIFIED_SECONDARY)
                        : finding)
                .toList();
        return new VerdictRecord(
                record.verdict(), shared, record.movement(), record.quantity(), record.texts(), record.parties());
    }

    @Test
    void basisAndTotalsAreReadBack() {
        ResultReader result = ResultReader.open(Orders.write(home.resolve("orders.countercheck")));

        assertThat(result.basis()).isEqualTo(Orders.BASIS);
        assertThat(result.totals()).isEqualTo(Orders.TOTALS);
        assertThat(result.complete()).isTrue();
    }

    @Test
    void aRowIsFoundByItsNumber() {
        ResultReader result = ResultReader.open(Orders.write(home.resolve("orders.countercheck")));

        assertThat(result.verdict(1)).hasValueSatisfying(stored -> {
            assertThat(stored.record().verdict().name()).isEqualTo("Acetic anhydride");
            assertThat(stored.record().description()).startsWith("工业级");
        });
        assertThat(result.verdict(10)).isPresent();
        assertThat(result.verdict(7)).as("rejected").isEmpty();
        assertThat(result.verdict(99)).as("not in the file").isEmpty();
    }

    @Test
    void aFolderWithoutResultIsSaidToBeNone() {
        assertThatThrownBy(() -> ResultReader.open(home))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo(ErrorCode.RESULT_NOT_FOUND));
    }

    @Test
    void aBrokenLineIsNamed() throws IOException {
        Path folder = Orders.write(home.resolve("orders.countercheck"));
        Path ndjson = folder.resolve("verdicts.ndjson");
        Files.writeString(
                ndjson, Files.readString(ndjson).replace("\"disposition\":\"PROCEED\"", "\"disposition\":\"GO\""));

        assertThatThrownBy(() -> ResultReader.open(folder).verdict(3))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo(ErrorCode.RESULT_BROKEN))
                .hasMessageContaining("line 3");
    }

    @Test
    void linesThatAreNoVerdictsBeforeARowAreNotPassedOver() throws IOException {
        Path folder = Orders.write(home.resolve("orders.countercheck"));
        Path file = folder.resolve("verdicts.ndjson");
        List<String> lines = Files.readAllLines(file);
        List<String> garbled = new ArrayList<>(lines);
        garbled.set(0, "\u0000\u0000\u0000");
        for (String text : List.of(
                String.join("\n", garbled) + "\n",
                "",
                String.join("\n", lines.subList(0, 3)) + "\n",
                String.join("\n", lines.subList(0, 3)) + "\n" + lines.get(3).substring(0, 40),
                "nonsense\n")) {
            Files.writeString(file, text);
            assertThatThrownBy(() -> ResultReader.open(folder).verdict(10))
                    .as(text)
                    .isInstanceOfSatisfying(
                            Fault.class, fault -> assertThat(fault.code()).isEqualTo(ErrorCode.RESULT_BROKEN));
        }
    }

    @Test
    void aVerdictDamagedAnywhereIsReadOrIsAFault() throws IOException {
        Path folder = Orders.write(home.resolve("orders.countercheck"));
        Path file = folder.resolve("verdicts.ndjson");
        String whole = Files.readString(file);
        String line = whole.substring(0, whole.indexOf('\n'));
        for (int i = 0; i < line.length(); i++) {
            for (char sign : new char[] {'{', '"', '0', 'x', ','}) {
                Files.writeString(
                        file, line.substring(0, i) + sign + line.substring(i + 1) + whole.substring(line.length()));
                try {
                    ResultReader.open(folder).verdict(1);
                } catch (Fault fault) {
                    assertThat(fault.code()).as("%s at %d", sign, i).isEqualTo(ErrorCode.RESULT_BROKEN);
                }
            }
        }
    }

    @Test
    void halfASurrogatePairBecomesAReplacementCharacter() throws IOException {
        Path folder = home.resolve("orders.countercheck");
        try (ResultWriter result = ResultFolder.create(folder, Orders.BASIS)) {
            result.write(Many.clear(1, "paracetamol \uD83D tablets"));
            result.finish(result(1), true);
        }

        assertThat(Files.readString(folder.resolve("verdicts.ndjson"), StandardCharsets.UTF_8))
                .contains("paracetamol \uFFFD tablets");
    }

    private static io.countercheck.model.Totals result(long clear) {
        return new io.countercheck.model.Totals(clear, 0, 0, 0, clear, 0);
    }
}
