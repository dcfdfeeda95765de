package io.countercheck.parties.internal;

import java.util.Arrays;

/**
 * Lays a written name against a listed one: words are paired from the best pair down, each word once, a joined or
 * divided word counting for two. Greedy, ties to the earlier word; names have few words, and rare words, which decide,
 * are paired first. Holds the last result; one instance a thread.
 */
final class Alignment {

    private static final int MOST_PAIRS = 256;

    private final NameIndex index;
    private final EditDistance distance = new EditDistance();
    /** For each listed word the first entry of the written name that may stand for it, valid where stamped. */
    private final int[] entryOf;

    private final int[] stamps;
    private int[] nextEntry = new int[1024];
    private int stamp;

    private int pairs;
    private final int[] writtenMask = new int[MOST_PAIRS];
    private final int[] listedMask = new int[MOST_PAIRS];
    private final float[] likeness = new float[MOST_PAIRS];
    private final float[] weight = new float[MOST_PAIRS];
    private final byte[] how = new byte[MOST_PAIRS];

    /** Bits of listed words left over that a written word left over resembles too little to be paired with. */
    float faintBits;

    int chosen;
    final int[] chosenPairs = new int[32];
    int writtenLeft;
    int listedLeft;
    int listedWords;
    int name;

    Alignment(NameIndex index) {
        this.index = index;
        entryOf = new int[index.vocabulary().size()];
        stamps = new int[index.vocabulary().size()];
    }

    /** Makes ready for laying that name against listed ones; until the next call only that one may be. */
    void begin(WrittenName next) {
        stamp++;
        int entries = next.takenMask.size();
        if (nextEntry.length < entries) {
            nextEntry = new int[entries * 2];
        }
        for (int e = 0; e < entries; e++) {
            int word = next.takenWord.get(e);
            nextEntry[e] = stamps[word] == stamp ? entryOf[word] : -1;
            stamps[word] = stamp;
            entryOf[word] = e;
        }
    }

    void against(WrittenName written, int listedName) {
        name = listedName;
        int from = index.wordStart(listedName);
        listedWords = Math.min(31, index.wordStart(listedName + 1) - from);
        pairs = 0;
        for (int j = 0; j < listedWords; j++) {
            int word = index.wordAt(from + j);
            if (stamps[word] == stamp) {
                for (int e = entryOf[word]; e >= 0; e = nextEntry[e]) {
                    pair(
                            written.takenMask.get(e),
                            1 << j,
                            written.takenLikeness.get(e),
                            index.weight(word),
                            written.takenHow.get(e));
                }
            }
            initials(written, j, word);
        }
        for (int a = 0; a < written.apartMask.size(); a++) {
            for (int j = 0; j + 1 < listedWords; j++) {
                int first = index.wordAt(from + j);
                int second = index.wordAt(from + j + 1);
                if (first == written.apartFirst.get(a) && second == written.apartSecond.get(a)) {
                    float both = index.weight(first) + index.weight(second);
                    pair(written.apartMask.get(a), 3 << j, 0.96f, both, Resemblance.JOINED.ordinal());
                }
            }
        }
        choose(written.size());
        faint(written, from);
    }

    /**
     * Words that no slip budget joins may still resemble each other: two slips in a word of five letters, half a word
     * broken off. Looked for only between names already laid together, so that it costs little.
     */
    private void faint(WrittenName written, int from) {
        faintBits = 0;
        int free = writtenLeft;
        for (int j = 0; j < listedWords; j++) {
            if ((listedLeft & 1 << j) == 0) {
                continue;
            }
            int word = index.wordAt(from + j);
            int length = index.vocabulary().length(word);
            float best = 0;
            int bestAt = -1;
            for (int i = 0; i < written.size() && length > 1; i++) {
                int letters = written.letters[i].length;
                if ((free & 1 << i) == 0 || letters < 2) {
                    continue;
                }
                int longer = Math.max(letters, length);
                int most = longer / 2;
                int edits = index.vocabulary().edits(written.letters[i], word, most, distance);
                float likeness = edits > most ? 0 : 1 - (float) edits / longer;
                if (likeness > best) {
                    best = likeness;
                    bestAt = i;
                }
            }
            if (bestAt >= 0) {
                free &= ~(1 << bestAt);
                faintBits += best * index.weight(word);
            }
        }
    }

    private void initials(WrittenName written, int j, int word) {
        Vocabulary vocabulary = index.vocabulary();
        for (int i = 0; i < written.size(); i++) {
            byte[] letters = written.letters[i];
            boolean oneIsInitial = (letters.length == 1) != (vocabulary.length(word) == 1);
            if (oneIsInitial && letters[0] == vocabulary.firstLetter(word)) {
                pair(1 << i, 1 << j, 0.5f, Math.min(index.weight(word), 3), Resemblance.INITIAL.ordinal());
            }
        }
    }

    private void pair(int w, int l, float like, float bits, int resemblance) {
        if (pairs < MOST_PAIRS) {
            writtenMask[pairs] = w;
            listedMask[pairs] = l;
            likeness[pairs] = like;
            weight[pairs] = bits;
            how[pairs] = (byte) resemblance;
            pairs++;
        }
    }

    private void choose(int writtenWords) {
        writtenLeft = (1 << writtenWords) - 1;
        listedLeft = (1 << listedWords) - 1;
        chosen = 0;
        while (true) {
            int best = -1;
            float bestWorth = 0;
            for (int p = 0; p < pairs; p++) {
                boolean free = (writtenMask[p] & writtenLeft) == writtenMask[p]
                        && (listedMask[p] & listedLeft) == listedMask[p];
                if (!free) {
                    continue;
                }
                float worth = likeness[p] * weight[p] + likeness[p];
                boolean nearer = worth == bestWorth && best >= 0 && distance(p) < distance(best);
                if (worth > bestWorth || nearer) {
                    best = p;
                    bestWorth = worth;
                }
            }
            if (best < 0 || chosen == chosenPairs.length) {
                Arrays.sort(chosenPairs, 0, chosen);
                return;
            }
            chosenPairs[chosen++] = best;
            writtenLeft &= ~writtenMask[best];
            listedLeft &= ~listedMask[best];
        }
    }

    private int distance(int p) {
        int i = Integer.numberOfTrailingZeros(writtenMask[p]);
        int j = Integer.numberOfTrailingZeros(listedMask[p]);
        return Math.abs(i - j) * 64 + i;
    }

    int writtenMask(int pair) {
        return writtenMask[pair];
    }

    int listedMask(int pair) {
        return listedMask[pair];
    }

    float likeness(int pair) {
        return likeness[pair];
    }

    float weight(int pair) {
        return weight[pair];
    }

    Resemblance how(int pair) {
        return Resemblance.values()[how[pair]];
    }
}
