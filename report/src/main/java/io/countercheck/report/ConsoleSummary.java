package io.countercheck.report;

import io.countercheck.model.Basis;
import io.countercheck.model.ConsignmentVerdict;
import io.countercheck.model.Reject;
import io.countercheck.model.Totals;
import io.countercheck.report.internal.Summary;
import java.nio.file.Path;
import java.util.List;

/**
 * What the terminal shows at the end of a run: the rows to hold and to review, the sum that has to hold, the party lists
 * used, what is not held, and where the result stands. Keeps a bounded number of rows; safe to ask from another thread.
 */
public final class ConsoleSummary {

    private final Summary summary = new Summary();

    public synchronized void add(ConsignmentVerdict screened) {
        VerdictRecord.of(screened).forEach(summary::add);
    }

    public synchronized void reject(List<Reject> unreadable) {
        unreadable.forEach(summary::add);
    }

    /** The text, fitted to the terminal; every line ends in a line feed. */
    public synchronized String text(Basis basis, Totals totals, Path folder, boolean complete, Terminal terminal) {
        return summary.text(basis, totals, folder, complete, terminal);
    }
}
