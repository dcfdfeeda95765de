package io.countercheck.cli;

import io.countercheck.intake.OrderFile;
import io.countercheck.model.Basis;
import io.countercheck.model.ConsignmentVerdict;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.model.Reject;
import io.countercheck.model.Totals;
import io.countercheck.report.ConsoleSummary;
import io.countercheck.report.ResultFolder;
import io.countercheck.report.ResultWriter;
import io.countercheck.report.TableFormat;
import io.countercheck.report.Terminal;
import io.countercheck.screening.FileRun;
import io.countercheck.screening.Progress;
import io.countercheck.screening.VerdictSink;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** One screening of one file into one result folder; what {@code screen} does and {@code verify} does again. */
final class FileScreening {

    /** Under which the basis names the digest of the register of targets, when there is one. */
    static final String TARGETS = "targets";

    private final Workshop workshop;
    private final PartyContext parties;
    private final Console console;
    private final LocalDate asOf;
    private final int threads;
    private final boolean quiet;
    private final Papers papers;

    FileScreening(
            Workshop workshop,
            PartyContext parties,
            Console console,
            LocalDate asOf,
            int threads,
            boolean quiet,
            Papers papers) {
        this.workshop = workshop;
        this.parties = parties;
        this.console = console;
        this.asOf = asOf;
        this.threads = threads;
        this.quiet = quiet;
        this.papers = papers;
    }

    record Result(Totals totals, boolean complete, Path folder) {}

    /**
     * @param input the input's name as the user gave it
     * @param options how it is read
     * @param table what to print of every verdict, or null for the summary
     */
    Result run(OrderFile orders, String input, InputOptions options, Path folder, @Nullable TableFormat table) {
        Basis basis = basis(orders, input, options);
        Terminal terminal = new Terminal(console.width(), console.colours());
        ConsoleSummary summary = new ConsoleSummary();
        try (Stopping stopping = new Stopping();
                ResultWriter writer = ResultFolder.create(folder, basis)) {
            FileRun.Outcome outcome;
            try (Drawn progress = new Drawn(
                            console.terminal() && !quiet ? new ProgressBar(console.err(), System::nanoTime) : null);
                    VerdictsPrinted printed =
                            new VerdictsPrinted(table == null ? null : table.to(console.table(), terminal))) {
                outcome = new FileRun(
                                workshop.law(),
                                workshop.screening(parties, asOf, papers.onFile()),
                                papers.history(),
                                threads,
                                progress.progress(),
                                stopping.asked::get)
                        .over(orders, sink(writer, summary, printed));
            }
            if (!outcome.complete() && outcome.totals().rows() == 0) {
                // Closing the writer now leaves an earlier result as it was.
                throw new Fault(
                        ErrorCode.INTERRUPTED,
                        "stopped before the first verdict; nothing was written to " + folder,
                        "run it again");
            }
            Path written = writer.finish(outcome.totals(), outcome.complete());
            if (table == null && !quiet) {
                console.out().print(summary.text(basis, outcome.totals(), written, outcome.complete(), terminal));
            } else if (!outcome.complete()) {
                console.err()
                        .println("countercheck: stopped before the last row; " + written
                                + " holds complete verdicts of the first "
                                + outcome.totals().rows() + " rows");
            }
            console.flush();
            return new Result(outcome.totals(), outcome.complete(), written);
        }
    }

    private Basis basis(OrderFile orders, String input, InputOptions reading) {
        SortedMap<String, String> options = reading.set();
        options.put("as-of", asOf.toString());
        parties.putInto(options);
        String targets = workshop.register().digest();
        if (!targets.isEmpty()) {
            options.put(TARGETS, targets);
        }
        return new Basis(
                Version.engine(),
                workshop.law().edition(),
                workshop.lawDigest(),
                input,
                orders.profile().sha256(),
                orders.profile().reading(),
                workshop.usedLists(),
                options,
                papers.used());
    }

    private static VerdictSink sink(ResultWriter writer, ConsoleSummary summary, VerdictsPrinted printed) {
        return new VerdictSink() {
            @Override
            public void verdict(ConsignmentVerdict verdict) {
                writer.write(verdict);
                summary.add(verdict);
                printed.print(verdict);
            }

            @Override
            public void rejected(List<Reject> problems) {
                writer.reject(problems);
                summary.reject(problems);
            }
        };
    }

    private record Drawn(@Nullable ProgressBar bar) implements AutoCloseable {
        Progress progress() {
            return bar == null ? Progress.SILENT : bar;
        }

        @Override
        public void close() {
            if (bar != null) {
                bar.close();
            }
        }
    }

    /** Ctrl-C asks the run to stop after the rows in work, and waits until they are written. */
    private static final class Stopping implements AutoCloseable {
        private static final long PATIENCE_SECONDS = 20;

        private final AtomicBoolean asked = new AtomicBoolean();
        private final CountDownLatch written = new CountDownLatch(1);
        private final Thread hook = new Thread(this::stop, "stop");

        Stopping() {
            Runtime.getRuntime().addShutdownHook(hook);
        }

        private void stop() {
            asked.set(true);
            try {
                if (!written.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    Runtime.getRuntime().halt(Exit.INTERRUPTED);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() {
            written.countDown();
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException alreadyStopping) {
                asked.set(true);
            }
        }
    }
}
