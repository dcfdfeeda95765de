package io.countercheck.parties.internal;

import java.util.Arrays;

/**
 * Optimal string alignment distance with a bound: insertions, deletions, substitutions and swaps of neighbours each
 * count one (Damerau 1964, restricted). Banded: O(bound × length). Holds working space: one instance a thread.
 */
final class EditDistance {

    private final int[][] rows;

    EditDistance() {
        this(Vocabulary.LONGEST);
    }

    /** @param longest the letters that the second word may have at most */
    EditDistance(int longest) {
        rows = new int[3][longest + 2];
    }

    /** @return the distance, or any number above {@code most} when it is above */
    int between(byte[] a, byte[] b, int from, int to, int most) {
        return between(a, a.length, b, from, to, most);
    }

    /** As above for the first letters of a buffer. */
    int between(byte[] a, int lengthA, byte[] b, int from, int to, int most) {
        int lengthB = to - from;
        if (Math.abs(lengthA - lengthB) > most) {
            return most + 1;
        }
        int[] before = rows[0];
        int[] above = rows[1];
        int[] row = rows[2];
        int far = most + 1;
        Arrays.fill(above, 0, lengthB + 1, far);
        for (int j = 0; j <= Math.min(lengthB, most); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= lengthA; i++) {
            int low = Math.max(1, i - most);
            int high = Math.min(lengthB, i + most);
            row[low - 1] = low == 1 ? i : far;
            int best = row[low - 1];
            for (int j = low; j <= high; j++) {
                byte cb = b[from + j - 1];
                int cost = a[i - 1] == cb ? 0 : 1;
                int value = above[j - 1] + cost;
                value = Math.min(value, (j == i + most ? far : above[j]) + 1);
                value = Math.min(value, row[j - 1] + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[from + j - 2] && a[i - 2] == cb) {
                    value = Math.min(value, before[j - 2] + 1);
                }
                row[j] = value;
                best = Math.min(best, value);
            }
            if (high < lengthB) {
                row[high + 1] = far;
            }
            if (best > most) {
                return far;
            }
            int[] free = before;
            before = above;
            above = row;
            row = free;
        }
        return above[lengthB];
    }
}
