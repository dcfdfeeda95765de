package io.countercheck.parties.internal;

import java.util.Arrays;

/** A growing list of numbers without boxes. */
final class IntList {

    private int[] items = new int[1024];
    private int size;

    void add(int item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size * 2);
        }
        items[size++] = item;
    }

    int get(int index) {
        return items[index];
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(items, size);
    }
}
