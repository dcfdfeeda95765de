package io.countercheck.cli;

import io.countercheck.screening.Progress;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/** A line on a terminal: how far, how fast, how long still. Drawn at most ten times a second, wiped at the end. */
final class ProgressBar implements Progress, AutoCloseable {

    private static final int CELLS = 24;
    private static final long BETWEEN_NANOS = 100_000_000L;

    private final PrintWriter err;
    private final LongSupplier nanos;
    private String pass = "";
    private long passStarted;
    private long lastDrawn;
    private boolean drawn;

    ProgressBar(PrintWriter err, LongSupplier nanos) {
        this.err = err;
        this.nanos = nanos;
        this.lastDrawn = nanos.getAsLong();
    }

    @Override
    public void at(String newPass, long rows, long total) {
        long now = nanos.getAsLong();
        if (!newPass.equals(pass)) {
            pass = newPass;
            passStarted = now;
        }
        if (now - lastDrawn < BETWEEN_NANOS) {
            return;
        }
        lastDrawn = now;
        drawn = true;
        err.print("\r\u001b[K" + line(pass, rows, total, (now - passStarted) / 1e9));
        err.flush();
    }

    static String line(String pass, long rows, long total, double seconds) {
        double share = total <= 0 ? 0 : Math.min(1, (double) rows / total);
        int full = (int) Math.round(share * CELLS);
        double rate = seconds <= 0 ? 0 : rows / seconds;
        String left =
                rate <= 0 || total < rows ? "" : String.format(Locale.ROOT, ", %.0f s left", (total - rows) / rate);
        return String.format(
                Locale.ROOT,
                "%-9s [%s%s] %3.0f %%  %,d of %,d rows, %,.0f rows/s%s",
                pass,
                "=".repeat(full),
                " ".repeat(CELLS - full),
                share * 100,
                rows,
                total,
                rate,
                left);
    }

    @Override
    public void close() {
        if (drawn) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
