package io.countercheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.model.Totals;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memory does not grow with the rows: a process with a small heap writes two hundred thousand. */
class MemoryTest {

    private static final int ROWS = 200_000;

    @TempDir
    Path home;

    @Test
    void twoHundredThousandRowsFitIntoSmallMemory() throws Exception {
        Child.run(Writing.class, home.resolve("orders.countercheck"), "-Xmx40m", "-XX:+UseSerialGC");

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
