package io.countercheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.model.Totals;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memory does not grow with the rows: a process with a small heap writes two hundred thousand. */
class MemoryTest {

    private static final int ROWS = 200_000;

    @TempDir
    Path home;

    @Test
    void twoHundredThousandRowsFitIntoSmallMemory() throws Exception {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx40m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writing.class.getName(),
                        home.resolve("orders.countercheck").toString()))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        assertThat(ResultReader.open(home.resolve("orders.countercheck"))
                        .totals()
                        .rows())
                .isEqualTo(ROWS);
    }

    /** What the small process does: every hundredth row is held and long, and no two rows share a text. */
    static final class Writing {

        private Writing() {}

        public static void main(String[] args) {
            Totals totals = Totals.NONE;
            ConsoleSummary summary = new ConsoleSummary();
            try (ResultWriter result = ResultFolder.create(Path.of(args[0]), Orders.BASIS)) {
                for (int row = 1; row <= ROWS; row++) {
                    var screened = row % 100 == 0
                            ? Many.held(row, "row " + row + " " + "x".repeat(2_000))
                            : Many.clear(row, "Paracetamol tablets, batch " + row);
                    result.write(screened);
                    summary.add(screened);
                    totals = totals.plus(screened.rows().get(0).disposition());
                }
                result.finish(totals, true);
            }
        }
    }
}
