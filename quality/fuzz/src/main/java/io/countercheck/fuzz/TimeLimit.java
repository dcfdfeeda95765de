package io.countercheck.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;

/**
 * Holds each input to the seconds of processor time that the property {@code countercheck.fuzz.seconds} names; without
 * it there is no limit. Processor time, because a busy machine must not make a finding; what waits for ever is seen by
 * the fuzzer's own limit on the clock.
 */
final class TimeLimit {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long NANOS = TimeUnit.SECONDS.toNanos(Long.getLong("countercheck.fuzz.seconds", 0));

    private TimeLimit() {}

    /** @throws AssertionError when the work took longer than it may */
    static void hold(Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        long spent = THREADS.getCurrentThreadCpuTime() - start;
        if (NANOS > 0 && spent > NANOS) {
            throw new AssertionError(
                    "one input took " + TimeUnit.NANOSECONDS.toMillis(spent) + " ms of processor time");
        }
    }
}
