package io.countercheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.report.ResultComparison.Difference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultComparisonTest {

    @TempDir
    Path home;

    private Path one;
    private Path other;

    @BeforeEach
    void writeTwice() {
        one = Orders.write(home.resolve("one"));
        other = Orders.write(home.resolve("other"));
    }

    @Test
    void twoRunsOfTheSameOrdersAgree() {
        assertThat(ResultComparison.compare(one, other)).isEmpty();
    }

    @Test
    void aVerdictThatWasChangedIsNamed() throws IOException {
        replace("verdicts.csv", "6,PO-1004,1,HOLD", "6,PO-1004,1,CLEAR");

        assertThat(ResultComparison.compare(one, other))
                .containsExactly(
                        new Difference("verdicts.csv", OptionalLong.of(6), "disposition is \"HOLD\" and \"CLEAR\""));
    }

    @Test
    void aRowThatWasTakenOutIsNamedAndTheOthersStillAgree() throws IOException {
        replace("verdicts.csv", "3,PO-1002,,PROCEED,listed,not-screened,Acetone,EU-C3-acetone,listed\n", "");

        assertThat(ResultComparison.compare(one, other)).singleElement().satisfies(difference -> {
            assertThat(difference.row()).hasValue(3);
            assertThat(difference.what()).startsWith("only in the first: 3,PO-1002");
        });
    }

    @Test
    void aChangedLineOfNdjsonIsNamed() throws IOException {
        replace("verdicts.ndjson", "\"name\":\"Tableting machine\"", "\"name\":\"Tableting Machine\"");

        assertThat(ResultComparison.compare(one, other)).singleElement().satisfies(difference -> {
            assertThat(difference.file()).isEqualTo("verdicts.ndjson");
            assertThat(difference.row()).hasValue(6);
        });
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Files.delete(other.resolve("duties.csv"));
        assertThat(ResultComparison.compare(one, other))
                .containsExactly(new Difference("duties.csv", OptionalLong.empty(), "missing in the second"));
    }

    @Test
    void everySingleChangedByteIsSeen() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (String name : List.of("verdicts.csv", "findings.csv", "verdicts.ndjson", "basis.json", "report.html")) {
            byte[] bytes = Files.readAllBytes(one.resolve(name));
            for (int i = 0; i < 40; i++) {
                byte[] changed = bytes.clone();
                changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(other.resolve(name), changed);
                assertThat(ResultComparison.compare(one, other))
                        .as("seed %d, %s", seed, name)
                        .isNotEmpty()
                        .allSatisfy(difference -> assertThat(difference.file()).isEqualTo(name));
            }
            Files.write(other.resolve(name), bytes);
        }
    }

    private void replace(String name, String from, String to) throws IOException {
        String text = Files.readString(other.resolve(name));
        assertThat(text).contains(from);
        Files.writeString(other.resolve(name), text.replace(from, to));
    }
}
