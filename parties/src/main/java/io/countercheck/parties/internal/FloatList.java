package io.countercheck.parties.internal;

import java.util.Arrays;

/** A growing list of numbers without boxes. */
final class FloatList {

    private float[] items = new float[256];
    private int size;

    void add(float item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size * 2);
        }
        items[size++] = item;
    }

    float get(int index) {
        return items[index];
    }
}
