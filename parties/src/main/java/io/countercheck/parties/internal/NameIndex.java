package io.countercheck.parties.internal;

import io.countercheck.lists.PartyList;
import java.util.Arrays;
import java.util.List;

/**
 * Every listed name as numbers of words, what each word weighs, and for each word the names that have it. Immutable
 * once made.
 *
 * <p>A word's weight is its surprise in bits, log2(N / names that have it), at most {@value #MOST_BITS}; N is at least
 * {@value #FEWEST_NAMES}, and industry words, places and common words count as if they were as common as in trade at large,
 * so that a small list does not make "chemical" or "castle" rare.
 */
final class NameIndex {

    static final double MOST_BITS = 12;
    private static final int FEWEST_NAMES = 20_000;
    private static final WordKind[] KINDS = WordKind.values();
    static final int PERSON = 1;
    static final int WEAK = 2;
    static final int CRAFT = 4;
    /** Meaning of a word that is a legal form, and of one that no listed name has. */
    static final int LEGAL_FORM = -2;

    static final int NOTHING = -1;

    private final Vocabulary vocabulary;
    private final CommonWords common = CommonWords.shipped();
    private final byte[] kinds;
    private final float[] weights;
    /** Party of each name, counted through all lists; and which of its names it is. */
    private final int[] parties;

    private final int[] ordinals;
    private final byte[] flags;
    private final int[] legal;
    private final int[] meanings;
    private final int[] wordStarts;
    private final int[] words;
    private final float[] nameWeights;
    private final int[] postingStarts;
    private final int[] postings;
    private final double all;

    NameIndex(
            Vocabulary vocabulary,
            byte[] kinds,
            int[] meanings,
            int[] parties,
            int[] ordinals,
            byte[] flags,
            int[] legal,
            int[] wordStarts,
            int[] words) {
        this.vocabulary = vocabulary;
        this.kinds = kinds;
        this.meanings = meanings;
        this.legal = legal;
        this.parties = parties;
        this.ordinals = ordinals;
        this.flags = flags;
        this.wordStarts = wordStarts;
        this.words = words;
        int names = parties.length;
        postingStarts = new int[vocabulary.size() + 1];
        int[] lastName = new int[vocabulary.size()];
        Arrays.fill(lastName, -1);
        for (int name = 0; name < names; name++) {
            for (int i = wordStarts[name]; i < wordStarts[name + 1]; i++) {
                if (lastName[words[i]] != name) {
                    lastName[words[i]] = name;
                    postingStarts[words[i] + 1]++;
                }
            }
        }
        for (int i = 0; i < vocabulary.size(); i++) {
            postingStarts[i + 1] += postingStarts[i];
        }
        postings = new int[postingStarts[vocabulary.size()]];
        int[] next = Arrays.copyOf(postingStarts, vocabulary.size());
        Arrays.fill(lastName, -1);
        for (int name = 0; name < names; name++) {
            for (int i = wordStarts[name]; i < wordStarts[name + 1]; i++) {
                if (lastName[words[i]] != name) {
                    lastName[words[i]] = name;
                    postings[next[words[i]]++] = name;
                }
            }
        }
        all = Math.max(FEWEST_NAMES, names);
        weights = new float[vocabulary.size()];
        for (int id = 0; id < weights.length; id++) {
            int having = postingStarts[id + 1] - postingStarts[id];
            double share = common.share(vocabulary.word(id), KINDS[kinds[id]]);
            weights[id] = bits(all, share, having, vocabulary.length(id));
        }
        nameWeights = new float[names];
        for (int name = 0; name < names; name++) {
            for (int i = wordStarts[name]; i < wordStarts[name + 1]; i++) {
                nameWeights[name] += weights[words[i]];
            }
        }
    }

    static NameIndex of(List<PartyList> lists, NameReader reader) {
        return new NameIndexBuilder(reader).build(lists);
    }

    private static float bits(double all, double share, int having, int length) {
        double common = having + share * all;
        double bits = Math.min(MOST_BITS, Math.log((all + 1) / (common + 0.5)) / Math.log(2));
        // One or two letters are met by chance far more often than their frequency tells.
        return (float) (length == 1 ? bits * 0.3 : length == 2 ? bits * 0.6 : bits);
    }

    static NameIndex read(FlatFile.In in) {
        return new NameIndex(
                Vocabulary.read(in),
                in.bytes(),
                in.ints(),
                in.ints(),
                in.ints(),
                in.bytes(),
                in.ints(),
                in.ints(),
                in.ints());
    }

    void write(FlatFile.Out out) {
        vocabulary.write(out);
        out.bytes(kinds);
        out.ints(meanings);
        out.ints(parties);
        out.ints(ordinals);
        out.bytes(flags);
        out.ints(legal);
        out.ints(wordStarts);
        out.ints(words);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    int names() {
        return parties.length;
    }

    int party(int name) {
        return parties[name];
    }

    int ordinal(int name) {
        return ordinals[name];
    }

    boolean person(int name) {
        return (flags[name] & PERSON) != 0;
    }

    /** Whether it names a vessel or an aircraft. */
    boolean craft(int name) {
        return (flags[name] & CRAFT) != 0;
    }

    boolean weak(int name) {
        return (flags[name] & WEAK) != 0;
    }

    int wordStart(int name) {
        return wordStarts[name];
    }

    /** The number of a word by its place in the run of all words of all names. */
    int wordAt(int place) {
        return words[place];
    }

    /** The number of what a found word means: mostly itself; {@link #LEGAL_FORM} or {@link #NOTHING}. */
    int meaning(int word) {
        return meanings[word];
    }

    /** The legal forms in a name, a bit for each class. */
    int legalForms(int name) {
        return legal[name];
    }

    float weight(int word) {
        return weights[word];
    }

    /** What a word of that kind weighs that is in no listed name. */
    float weightUnseen(String word, WordKind kind) {
        return bits(all, common.share(word, kind), 0, word.length());
    }

    WordKind kind(int word) {
        return KINDS[kinds[word]];
    }

    /** Sum of the weights of a name's words. */
    float nameWeight(int name) {
        return nameWeights[name];
    }

    int postingStart(int word) {
        return postingStarts[word];
    }

    int posting(int place) {
        return postings[place];
    }
}
