package io.countercheck.parties.internal;

import io.countercheck.parties.internal.ReadName.NameWord;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A name from an order, ready to be compared: for each of its words the listed words it may stand for, and how well.
 * Filled by {@link Lookup}; belongs to one thread.
 */
final class WrittenName {

    final ReadName read;
    final List<NameWord> words;
    final byte[][] letters;
    /** Number of the same listed word, or -1. */
    final int[] same;
    /** What each word weighs. */
    final float[] weights;

    /** Stretches of the name taken for one listed word: which words (a bit each), which listed word, how well. */
    final IntList takenMask = new IntList();

    final IntList takenWord = new IntList();
    final IntList takenHow = new IntList();
    final FloatList takenLikeness = new FloatList();

    /** One written word taken for two listed words that follow each other. */
    final IntList apartMask = new IntList();

    final IntList apartFirst = new IntList();
    final IntList apartSecond = new IntList();

    WrittenName(ReadName read) {
        this.read = read;
        this.words = read.compared();
        letters = new byte[words.size()][];
        same = new int[words.size()];
        weights = new float[words.size()];
        for (int i = 0; i < words.size(); i++) {
            letters[i] = words.get(i).text().getBytes(StandardCharsets.US_ASCII);
        }
    }

    int size() {
        return words.size();
    }

    float weight() {
        float sum = 0;
        for (float w : weights) {
            sum += w;
        }
        return sum;
    }
}
