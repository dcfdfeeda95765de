package io.countercheck.cli;

import io.countercheck.model.ConsignmentVerdict;
import io.countercheck.model.Fault;
import io.countercheck.report.VerdictPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Verdicts on their way to standard output. A reader that has seen enough and goes away ({@code | head}) ends the
 * printing and nothing else: the result folder is still written to its end.
 */
final class VerdictsPrinted implements AutoCloseable {

    private @Nullable VerdictPrinter printer;

    /** @param printer null when nothing is to be printed */
    VerdictsPrinted(@Nullable VerdictPrinter printer) {
        this.printer = printer;
    }

    /** @throws Fault OUTPUT_NOT_WRITABLE when the output refuses for another reason, such as a full disk */
    void print(ConsignmentVerdict verdict) {
        VerdictPrinter open = printer;
        if (open != null) {
            whileRead(() -> open.print(verdict));
        }
    }

    @Override
    public void close() {
        VerdictPrinter open = printer;
        if (open != null) {
            whileRead(open::close);
        }
    }

    private void whileRead(Runnable step) {
        try {
            step.run();
        } catch (Fault fault) {
            if (!BrokenPipe.behind(fault)) {
                throw fault;
            }
            printer = null;
        }
    }
}
