package io.countercheck.parties.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The distinct words of all listed names, numbered by length and then alphabet, with what similar words are found by:
 * a hash, the alphabet for beginnings, and for each word a signature of its letters. One edit changes at most two bits
 * of a signature, so words whose signatures differ in more than twice the edits allowed need not be compared; no
 * similar word is lost by it. A look through the words of fitting length costs about one nanosecond a word.
 *
 * <p>Immutable.
 */
final class Vocabulary {

    static final int LONGEST = 40;

    private final byte[] letters;
    private final int[] offsets;
    private final long[] signatures;
    /** First word of each length; one more at the end. */
    private final int[] lengthStarts;

    private final int[] table;
    private final int[] alphabet;

    private Vocabulary(byte[] letters, int[] offsets, int[] alphabet) {
        this.letters = letters;
        this.offsets = offsets;
        this.alphabet = alphabet;
        int size = offsets.length - 1;
        signatures = new long[size];
        lengthStarts = new int[LONGEST + 2];
        table = new int[Integer.highestOneBit(Math.max(4, size)) * 4];
        Arrays.fill(table, -1);
        for (int id = 0; id < size; id++) {
            signatures[id] = signature(letters, offsets[id], offsets[id + 1]);
            lengthStarts[length(id) + 1] = id + 1;
            int slot = hash(letters, offsets[id], offsets[id + 1]) & table.length - 1;
            while (table[slot] >= 0) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = id;
        }
        for (int i = 1; i < lengthStarts.length; i++) {
            lengthStarts[i] = Math.max(lengthStarts[i], lengthStarts[i - 1]);
        }
    }

    static Vocabulary of(Collection<String> words) {
        List<String> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        int[] offsets = new int[sorted.size() + 1];
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < sorted.size(); i++) {
            all.append(sorted.get(i));
            offsets[i + 1] = all.length();
        }
        Integer[] order = new Integer[sorted.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparing(sorted::get));
        int[] alphabet = Arrays.stream(order).mapToInt(Integer::intValue).toArray();
        return new Vocabulary(all.toString().getBytes(StandardCharsets.US_ASCII), offsets, alphabet);
    }

    static Vocabulary read(FlatFile.In in) {
        return new Vocabulary(in.bytes(), in.ints(), in.ints());
    }

    void write(FlatFile.Out out) {
        out.bytes(letters);
        out.ints(offsets);
        out.ints(alphabet);
    }

    int size() {
        return signatures.length;
    }

    int length(int id) {
        return offsets[id + 1] - offsets[id];
    }

    String word(int id) {
        return new String(letters, offsets[id], length(id), StandardCharsets.US_ASCII);
    }

    /** The edits between a word and a listed one, or any number above {@code most} when there are more. */
    int edits(byte[] word, int id, int most, EditDistance distance) {
        return distance.between(word, letters, offsets[id], offsets[id + 1], most);
    }

    /** Writes the letters of a word into a buffer and returns the place after them, or -1 when it is too small. */
    int copy(int id, byte[] buffer, int at) {
        int length = length(id);
        if (at + length > buffer.length) {
            return -1;
        }
        System.arraycopy(letters, offsets[id], buffer, at, length);
        return at + length;
    }

    byte firstLetter(int id) {
        return letters[offsets[id]];
    }

    /** The word's number, or -1. */
    int find(byte[] word, int from, int to) {
        int slot = hash(word, from, to) & table.length - 1;
        while (table[slot] >= 0) {
            int id = table[slot];
            if (Arrays.equals(letters, offsets[id], offsets[id + 1], word, from, to)) {
                return id;
            }
            slot = slot + 1 & table.length - 1;
        }
        return -1;
    }

    int find(String word) {
        byte[] bytes = word.getBytes(StandardCharsets.US_ASCII);
        return find(bytes, 0, bytes.length);
    }

    /** Told every similar word. */
    interface Similar {
        void word(int id, float similarity);
    }

    /** Every word within the edits that a word of this length may have (optimal string alignment: swaps count one). */
    void misspelt(byte[] word, EditDistance distance, Similar found) {
        int length = word.length;
        int most = edits(length);
        long signature = signature(word, 0, length);
        int shortest = Math.max(1, length - most);
        int longest = Math.min(LONGEST, length + most);
        for (int other = shortest; other <= longest; other++) {
            int allowed = edits(Math.min(length, other));
            if (Math.abs(other - length) > allowed) {
                continue;
            }
            for (int id = lengthStarts[other]; id < lengthStarts[other + 1]; id++) {
                if (Long.bitCount(signatures[id] ^ signature) > 2 * allowed) {
                    continue;
                }
                int edits = distance.between(word, letters, offsets[id], offsets[id + 1], allowed);
                if (edits <= allowed) {
                    float loss = 1.25f * edits / Math.max(length, other);
                    boolean sameStart = word[0] == letters[offsets[id]];
                    found.word(id, Math.max(0.2f, 1 - loss - (sameStart || edits == 0 ? 0 : 0.05f)));
                }
            }
        }
    }

    /** Every word that begins with this one, unless there are more than {@code most}. */
    void beginningWith(byte[] word, int most, Similar found) {
        int low = lowerBound(word);
        int high = low;
        while (high < alphabet.length && high - low <= most && startsWith(alphabet[high], word)) {
            high++;
        }
        if (high - low > most) {
            return;
        }
        for (int i = low; i < high; i++) {
            if (length(alphabet[i]) > word.length) {
                found.word(alphabet[i], 0.55f + 0.35f * word.length / length(alphabet[i]));
            }
        }
    }

    /** How many edits are taken for a slip in a word of so many letters. */
    static int edits(int length) {
        return length < 3 ? 0 : length < 6 ? 1 : length < 11 ? 2 : 3;
    }

    private int lowerBound(byte[] word) {
        int low = 0;
        int high = alphabet.length;
        while (low < high) {
            int mid = (low + high) >>> 1;
            int id = alphabet[mid];
            if (Arrays.compare(letters, offsets[id], offsets[id + 1], word, 0, word.length) < 0) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    private boolean startsWith(int id, byte[] word) {
        int from = offsets[id];
        return length(id) >= word.length && Arrays.equals(letters, from, from + word.length, word, 0, word.length);
    }

    /** Two bits for each letter, for once and for twice or more; one for each digit. */
    private static long signature(byte[] word, int from, int to) {
        long signature = 0;
        for (int i = from; i < to; i++) {
            int c = word[i];
            if (c >= 'a') {
                long once = 1L << 2 * (c - 'a');
                signature |= (signature & once) == 0 ? once : once << 1;
            } else {
                signature |= 1L << 52 + (c - '0');
            }
        }
        return signature;
    }

    private static int hash(byte[] word, int from, int to) {
        int hash = 0x811c9dc5;
        for (int i = from; i < to; i++) {
            hash = (hash ^ word[i]) * 0x01000193;
        }
        return hash ^ hash >>> 15;
    }
}
