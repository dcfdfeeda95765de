package io.countercheck.goods.structure;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads names within bounds: a name is at most {@value #MAX_LENGTH} characters long, a reading takes at most about twice
 * {@link #PATIENCE} of processor time (so that a busy machine reads the same names as an idle one), and only the
 * {@value #MOST_KEPT} latest readings are kept.
 *
 * <p>One name is read at a time, on a thread of its own that does not keep the program alive: OPSIN 2.9.0 has a data race
 * between concurrent calls. A reading that takes too long is given up and a fresh thread takes the next. While
 * {@value #MOST_LOST_THREADS} given-up readings still run, no further name is read, so that hostile input cannot eat the
 * machine.
 */
final class NameReading {

    static final int MAX_LENGTH = 400;
    static final Duration PATIENCE = Duration.ofMillis(450);
    static final int MOST_KEPT = 10_000;
    static final int MOST_LOST_THREADS = 4;

    /** How many times {@link #PATIENCE} may pass on the clock, whatever the processor was doing. */
    private static final int MOST_ROUNDS = 20;

    private final Map<String, NameStructure> kept = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, NameStructure> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private final Function<String, NameStructure> grammar;
    private final List<Worker> lost = new ArrayList<>();
    private Worker worker = new Worker();

    /** @param grammar reads one name; called on one thread at a time */
    NameReading(Function<String, NameStructure> grammar) {
        this.grammar = grammar;
    }

    NameStructure read(String name) {
        String key = name.strip();
        if (key.isEmpty()) {
            return NameStructure.unreadable("no name");
        }
        if (key.length() > MAX_LENGTH) {
            return NameStructure.unreadable("too long to be a chemical name");
        }
        synchronized (kept) {
            NameStructure known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        return readWithinTime(key);
    }

    private synchronized NameStructure readWithinTime(String name) {
        lost.removeIf(w -> !w.running());
        if (lost.size() >= MOST_LOST_THREADS) {
            return NameStructure.unreadable("not read: too many names take too long");
        }
        Future<NameStructure> reading = worker.executor.submit(() -> grammar.apply(name));
        try {
            return keep(name, await(reading));
        } catch (ExecutionException e) {
            // The grammar means to return failures as values; what it throws all the same (a stack overflow on deep
            // brackets, say) is a failure to read this name and nothing more.
            return keep(name, NameStructure.unreadable("not a systematic name"));
        } catch (TimeoutException e) {
            reading.cancel(true);
            worker.executor.shutdownNow();
            lost.add(worker);
            worker = new Worker();
            return keep(name, NameStructure.unreadable("not read: it takes too long"));
        } catch (InterruptedException e) {
            reading.cancel(true);
            Thread.currentThread().interrupt();
            return NameStructure.unreadable("not read: interrupted");
        }
    }

    private NameStructure keep(String name, NameStructure reading) {
        synchronized (kept) {
            kept.put(name, reading);
        }
        return reading;
    }

    private NameStructure await(Future<NameStructure> reading)
            throws InterruptedException, ExecutionException, TimeoutException {
        Optional<Long> usedAtFirst = Optional.empty();
        for (int round = 1; round < MOST_ROUNDS; round++) {
            try {
                return reading.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                long used = worker.processorNanos();
                if (usedAtFirst.isPresent() && used - usedAtFirst.get() > PATIENCE.toNanos()) {
                    throw e;
                }
                usedAtFirst = usedAtFirst.or(() -> Optional.of(used));
            }
        }
        return reading.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** One daemon thread and the executor that feeds it. */
    private static final class Worker {

        private volatile @Nullable Thread thread;
        private final ExecutorService executor = Executors.newSingleThreadExecutor(task -> {
            Thread made = new Thread(task, "chemical-names");
            made.setDaemon(true);
            thread = made;
            return made;
        });

        boolean running() {
            Thread made = thread;
            return made != null && made.isAlive();
        }

        /** Processor time that the thread has used since it began. */
        long processorNanos() {
            Thread made = thread;
            return made == null ? 0 : ManagementFactory.getThreadMXBean().getThreadCpuTime(made.getId());
        }
    }
}
