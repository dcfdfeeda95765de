package io.countercheck.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

/** Queries a second and the 99th percentile of the time of one, by the clock, every query distinct. */
final class MatchingSpeed {

    private MatchingSpeed() {}

    static void print(String title, MatchingSystem system, List<MatchingQuery> queries) throws InterruptedException {
        run(system, queries, 1);
        for (int threads = 1; threads <= 2; threads++) {
            long[] nanos = run(system, queries, threads);
            long whole = nanos[nanos.length - 1];
            long[] each = Arrays.copyOf(nanos, nanos.length - 1);
            Arrays.sort(each);
            System.out.printf(
                    Locale.ROOT,
                    "%-40s %d thread%s %8.0f queries/s, p99 %.2f ms%n",
                    title,
                    threads,
                    threads == 1 ? " " : "s",
                    queries.size() * 1e9 / whole,
                    each[each.length * 99 / 100] / 1e6);
        }
    }

    /** The time of each query and, last, of all together. */
    private static long[] run(MatchingSystem system, List<MatchingQuery> queries, int threads)
            throws InterruptedException {
        long[] nanos = new long[queries.size() + 1];
        CountDownLatch done = new CountDownLatch(threads);
        long begin = System.nanoTime();
        for (int t = 0; t < threads; t++) {
            int first = t;
            new Thread(() -> {
                        for (int q = first; q < queries.size(); q += threads) {
                            long start = System.nanoTime();
                            system.ask(queries.get(q).text(), 1);
                            nanos[q] = System.nanoTime() - start;
                        }
                        done.countDown();
                    })
                    .start();
        }
        done.await();
        nanos[queries.size()] = System.nanoTime() - begin;
        return nanos;
    }
}
