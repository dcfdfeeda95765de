package io.countercheck.screening;

import io.countercheck.controls.Law;
import io.countercheck.duties.History;
import io.countercheck.intake.Entry;
import io.countercheck.intake.OrderFile;
import io.countercheck.model.ConsignmentVerdict;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.model.Reject;
import io.countercheck.model.Totals;
import io.countercheck.model.Verdict;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Screens a whole file: adds up in a first pass, judges in a second, in batches on any number of threads.
 *
 * <p>Verdicts leave in the order of the input and do not depend on the number of threads. Memory: a few batches, the
 * sums, and the parts of machines.
 */
public final class FileRun {

    private static final int BATCH = 128;
    /** Batches read ahead for each thread. */
    private static final int AHEAD = 4;

    private final Law law;
    private final Screening screening;
    private final int threads;
    private final Progress progress;
    private final BooleanSupplier stop;
    private final History history;

    /**
     * @param threads at least 1
     * @param stop asked between batches; once it says yes the run ends after the rows already screened, or without a
     *     verdict when it was still adding up
     */
    public FileRun(Law law, Screening screening, int threads, Progress progress, BooleanSupplier stop) {
        this(law, screening, History.NONE, threads, progress, stop);
    }

    /**
     * @param history earlier orders, which count for the sums and for what is left of documents
     * @param threads at least 1
     * @param stop as above
     */
    public FileRun(
            Law law, Screening screening, History history, int threads, Progress progress, BooleanSupplier stop) {
        this.history = history;
        this.law = law;
        this.screening = screening;
        this.threads = threads;
        this.progress = progress;
        this.stop = stop;
    }

    /**
     * What came of a run.
     *
     * @param totals rows in and where they went
     * @param complete false when it was stopped before the last row
     */
    public record Outcome(Totals totals, boolean complete) {}

    /** A batch's share of the work, done on some thread; what it returns is used in the order of the input. */
    private interface Work<T> {
        T on(List<Entry> batch);
    }

    private interface InOrder<T> {
        void take(T result, long rows);
    }

    /** Runs both passes and gives every verdict and reject to the sink. */
    public Outcome over(OrderFile file, VerdictSink sink) {
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "screening");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Gathering whole = new Gathering(law, history, screening.onFile());
            boolean added =
                    pass(file, pool, "reading", batch -> gather(batch, whole), (part, rows) -> whole.merge(part));
            if (!added) {
                // A verdict on sums that are not whole could let goods go that have to wait.
                return new Outcome(Totals.NONE, false);
            }
            Gathering.Gathered gathered = whole.gathered();
            Tally tally = new Tally(sink);
            boolean complete = pass(
                    file,
                    pool,
                    "screening",
                    batch -> screen(batch, gathered),
                    (screened, rows) -> tally.take(screened));
            return new Outcome(tally.totals, complete);
        } finally {
            pool.shutdownNow();
        }
    }

    private Gathering gather(List<Entry> batch, Gathering whole) {
        Gathering part = whole.another();
        for (Entry entry : batch) {
            if (entry instanceof Entry.Accepted accepted) {
                screening.addTo(part, accepted.consignment());
            }
        }
        return part;
    }

    private List<Screened> screen(List<Entry> batch, Gathering.Gathered gathered) {
        List<Screened> screened = new ArrayList<>(batch.size());
        for (Entry entry : batch) {
            if (entry instanceof Entry.Accepted accepted) {
                screened.add(new Judged(screening.screen(accepted.consignment(), gathered)));
            } else if (entry instanceof Entry.Rejected rejected) {
                screened.add(new Unreadable(rejected.reasons()));
            }
        }
        return screened;
    }

    /** What stands in the place of an entry once it is screened. */
    private sealed interface Screened {}

    private record Judged(ConsignmentVerdict verdict) implements Screened {}

    private record Unreadable(List<Reject> problems) implements Screened {}

    private <T> boolean pass(OrderFile file, ExecutorService pool, String name, Work<T> work, InOrder<T> inOrder) {
        long total = file.profile().records();
        long rows = 0;
        boolean stopped = false;
        Deque<Pending<T>> pending = new ArrayDeque<>();
        try (Stream<Entry> read = file.read()) {
            Iterator<Entry> entries = read.iterator();
            while (!stopped && entries.hasNext() || !pending.isEmpty()) {
                while (!stopped && pending.size() < threads * AHEAD && entries.hasNext()) {
                    List<Entry> batch = next(entries);
                    pending.add(new Pending<>(pool.submit(() -> work.on(batch)), rows(batch)));
                }
                Pending<T> first = pending.remove();
                inOrder.take(first.result(), first.rows());
                rows += first.rows();
                progress.at(name, rows, total);
                stopped = stopped || stop.getAsBoolean();
            }
        }
        return !stopped || rows == total;
    }

    private static List<Entry> next(Iterator<Entry> entries) {
        List<Entry> batch = new ArrayList<>(BATCH);
        long rows = 0;
        while (rows < BATCH && entries.hasNext()) {
            Entry entry = entries.next();
            batch.add(entry);
            rows += rows(entry);
        }
        return batch;
    }

    private static long rows(List<Entry> batch) {
        return batch.stream().mapToLong(FileRun::rows).sum();
    }

    private static long rows(Entry entry) {
        return entry instanceof Entry.Accepted accepted
                ? accepted.consignment().items().size()
                : 1;
    }

    private record Pending<T>(Future<T> future, long rows) {
        T result() {
            try {
                return future.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof Fault fault) {
                    throw fault;
                }
                throw new Fault(
                        ErrorCode.INTERNAL,
                        "screening failed: " + e.getCause(),
                        "report it with the row",
                        e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Fault(ErrorCode.INTERRUPTED, "the run was interrupted", "run it again", e);
            }
        }
    }

    private static final class Tally {
        private final VerdictSink sink;
        private Totals totals = Totals.NONE;

        Tally(VerdictSink sink) {
            this.sink = sink;
        }

        void take(List<Screened> screened) {
            for (Screened one : screened) {
                if (one instanceof Judged judged) {
                    for (Verdict row : judged.verdict().rows()) {
                        totals = totals.plus(row.disposition());
                    }
                    sink.verdict(judged.verdict());
                } else if (one instanceof Unreadable unreadable) {
                    totals = totals.plusRejected();
                    sink.rejected(unreadable.problems());
                }
            }
        }
    }
}
