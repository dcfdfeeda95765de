package io.countercheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The line on a terminal that says how far a run has come. */
class ProgressBarTest {

    @Test
    void howFarHowFastHowLongStill() {
        assertThat(ProgressBar.line("screening", 500, 2000, 2))
                .isEqualTo("screening [======                  ]  25 %  500 of 2,000 rows, 250 rows/s, 6 s left");
        assertThat(ProgressBar.line("reading", 0, 2000, 0))
                .isEqualTo("reading   [                        ]   0 %  0 of 2,000 rows, 0 rows/s");
    }

    @Test
    void drawnAtMostTenTimesASecondAndWipedAtTheEnd() {
        AtomicLong nanos = new AtomicLong();
        StringWriter err = new StringWriter();
        try (ProgressBar bar = new ProgressBar(new PrintWriter(err), nanos::get)) {
            for (int row = 1; row <= 1000; row++) {
                nanos.addAndGet(1_000_000);
                bar.at("screening", row, 1000);
            }
        }
        String drawn = err.toString();
        assertThat(drawn.split("screening", -1)).hasSize(11);
        assertThat(drawn).endsWith("\r\u001b[K");
    }

    @Test
    void aShortRunDrawsNothing() {
        StringWriter err = new StringWriter();
        try (ProgressBar bar = new ProgressBar(new PrintWriter(err), () -> 0L)) {
            bar.at("screening", 10, 10);
        }
        assertThat(err.toString()).isEmpty();
    }
}
