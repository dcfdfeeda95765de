package io.countercheck.screening;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers the answers of a pure function, about the last {@code capacity} different ones, for any number of threads.
 *
 * <p>Two generations: when the young one is full it becomes the old one and the old one is forgotten; a question
 * answered from the old one moves to the young. No answer depends on what is remembered.
 */
final class Memo<Q, A> {

    private final int capacity;
    private volatile Map<Q, A> young = new ConcurrentHashMap<>();
    private volatile Map<Q, A> old = Map.of();

    Memo(int capacity) {
        this.capacity = capacity;
    }

    A get(Q question, Function<? super Q, ? extends A> function) {
        A answer = young.get(question);
        if (answer != null) {
            return answer;
        }
        answer = old.get(question);
        if (answer == null) {
            answer = function.apply(question);
        }
        remember(question, answer);
        return answer;
    }

    private void remember(Q question, A answer) {
        Map<Q, A> current = young;
        if (current.size() >= capacity / 2) {
            synchronized (this) {
                if (young == current) {
                    old = current;
                    young = new ConcurrentHashMap<>();
                }
            }
        }
        young.put(question, answer);
    }
}
