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
import org.jspecify.annotations.Nullable;
import uk.ac.cam.ch.wwmm.opsin.NameToStructure;
import uk.ac.cam.ch.wwmm.opsin.NameToStructureConfig;
import uk.ac.cam.ch.wwmm.opsin.OpsinResult;
import uk.ac.cam.ch.wwmm.opsin.OpsinWarning;

/**
 * Names to structures by OPSIN (Lowe et al., J. Chem. Inf. Model. 2011, 51, 739), within bounds: a name is at most
 * {@value #MAX_LENGTH} characters long, a reading takes at most about twice {@link #PATIENCE} of processor time (so that a
 * busy machine reads the same names as an idle one), and only the latest readings are kept.
 *
 * <p>OPSIN reads one name at a time, on a thread of its own that does not keep the program alive: its release 2.9.0 has a
 * data race between concurrent calls. A reading that takes too long is given up, and a fresh thread takes the next; after
 * {@value #MOST_LOST_THREADS} lost threads no more names are read, so that hostile input cannot eat the machine.
 */
final class NameReading {

    static final int MAX_LENGTH = 400;
    static final Duration PATIENCE = Duration.ofMillis(450);
    static final int MOST_KEPT = 20_000;
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

    private final NameToStructureConfig config = new NameToStructureConfig();
    private final NameToStructure opsin = NameToStructure.getInstance();
    private Worker worker = new Worker();
    private int lostThreads;

    NameReading() {
        config.setWarnRatherThanFailOnUninterpretableStereochemistry(true);
    }

    NameStructure read(String name) {
        String key = name.strip();
        if (key.isEmpty() || key.length() > MAX_LENGTH) {
            return NameStructure.unreadable(key.isEmpty() ? "no name" : "too long to be a chemical name");
        }
        synchronized (kept) {
            NameStructure known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        NameStructure reading = readWithinTime(key);
        synchronized (kept) {
            kept.put(key, reading);
        }
        return reading;
    }

    private synchronized NameStructure readWithinTime(String name) {
        if (lostThreads >= MOST_LOST_THREADS) {
            return NameStructure.unreadable("not read: too many names have taken too long");
        }
        Future<NameStructure> reading = worker.executor.submit(() -> parse(name));
        try {
            Optional<NameStructure> done = await(reading);
            if (done.isPresent()) {
                return done.get();
            }
            reading.cancel(true);
            worker.executor.shutdownNow();
            worker = new Worker();
            lostThreads++;
            return NameStructure.unreadable("not read: it takes too long");
        } catch (ExecutionException e) {
            // OPSIN means to return failures as values; what it throws all the same (a stack overflow on deep brackets,
            // say) is a failure to read this name and nothing more.
            return NameStructure.unreadable("not a systematic name");
        } catch (InterruptedException e) {
            reading.cancel(true);
            Thread.currentThread().interrupt();
            return NameStructure.unreadable("not read: interrupted");
        }
    }

    private NameStructure parse(String name) {
        OpsinResult result = opsin.parseChemicalName(name, config);
        List<String> warnings = new ArrayList<>();
        String smiles = result.getStatus() == OpsinResult.OPSIN_RESULT_STATUS.FAILURE ? null : result.getSmiles();
        if (smiles == null) {
            return NameStructure.unreadable("not a systematic name");
        }
        for (OpsinWarning warning : result.getWarnings()) {
            warnings.add(warning.getMessage());
        }
        return new NameStructure(Optional.of(smiles), warnings);
    }

    private Optional<NameStructure> await(Future<NameStructure> reading)
            throws InterruptedException, ExecutionException {
        long usedAtFirst = -1;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            try {
                return Optional.of(reading.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                long used = worker.processorNanos();
                if (usedAtFirst < 0) {
                    usedAtFirst = used;
                } else if (used - usedAtFirst > PATIENCE.toNanos()) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
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

        /** Processor time that the thread has used since it began. */
        long processorNanos() {
            Thread running = thread;
            return running == null ? 0 : ManagementFactory.getThreadMXBean().getThreadCpuTime(running.getId());
        }
    }
}
