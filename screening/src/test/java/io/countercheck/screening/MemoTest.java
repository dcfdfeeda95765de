package io.countercheck.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Answers are remembered, forgotten when there are too many, and never mixed up. */
class MemoTest {

    @Test
    void aQuestionAskedAgainIsNotAnsweredAgain() {
        AtomicInteger asked = new AtomicInteger();
        Memo<String, Integer> memo = new Memo<>(100);

        for (int i = 0; i < 5; i++) {
            assertThat(memo.get("acetone", text -> {
                        asked.incrementAndGet();
                        return text.length();
                    }))
                    .isEqualTo(7);
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void whatIsAskedOftenOutlivesWhatIsAskedOnce() {
        AtomicInteger asked = new AtomicInteger();
        Memo<Integer, Integer> memo = new Memo<>(100);

        for (int i = 1; i <= 10_000; i++) {
            memo.get(i, n -> n);
            memo.get(0, n -> {
                asked.incrementAndGet();
                return n;
            });
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void noMoreIsKeptThanItsCapacity() {
        AtomicInteger asked = new AtomicInteger();
        Memo<Integer, Integer> memo = new Memo<>(100);
        for (int i = 0; i < 10_000; i++) {
            memo.get(i, n -> n);
        }

        for (int i = 0; i < 10_000; i++) {
            int question = i;
            memo.get(question, n -> {
                asked.incrementAndGet();
                return n;
            });
        }
        // Asked again in the same order, nothing of what was kept is still there when its turn comes.
        assertThat(asked.get()).isBetween(10_000 - 100, 10_000);
    }

    @Test
    void everyThreadGetsTheAnswerToItsOwnQuestion() throws InterruptedException, ExecutionException {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Memo<Integer, String> memo = new Memo<>(64);
        Map<Integer, Boolean> wrong = new ConcurrentHashMap<>();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                Random random = new Random(seed + thread);
                all.add(pool.submit(() -> {
                    for (int i = 0; i < 50_000; i++) {
                        int question = random.nextInt(200);
                        if (!memo.get(question, n -> "answer " + n).equals("answer " + question)) {
                            wrong.put(question, true);
                        }
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(wrong).as("seed " + seed).isEmpty();
    }
}
