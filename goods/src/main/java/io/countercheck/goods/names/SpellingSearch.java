package io.countercheck.goods.names;

import io.countercheck.goods.names.Entry.Use;
import io.countercheck.goods.names.Tile.Sort;
import io.countercheck.text.KeyText;
import io.countercheck.text.KeyText.Boundary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds a name that is misspelt, by walking the trie with errors to spend: up to {@value #MOST_SCANS} characters that a
 * scanner confuses ({@link ScannedLetters}, and m for rn), and one slip of the hand: a letter changed, left out, added, or
 * swapped with its neighbour (Damerau–Levenshtein distance one). Where nothing else in the text says what the goods are, a
 * long name may have two, and a slip may lie at its end.
 *
 * <p>An error must lie in a word that nothing else explains: "dimethyl ether" is no misspelt diethyl ether. A slip only
 * touches letters of long names, never a digit (locants tell substances apart), never the first letter, and never the last
 * two, which carry the chemical class. Bounded: at most {@value #MOST_NODES} nodes for each
 * start and {@value #MOST_NODES_IN_ALL} for a text.
 */
final class SpellingSearch {

    private static final int LEAST_LETTERS = 7;
    private static final int LEAST_LETTERS_ALONE = 6;
    private static final int LEAST_LETTERS_SCANNED = 6;
    private static final int LEAST_HAN_ALONE = 4;
    private static final int LEAST_WORD = 5;
    private static final int LEAST_WORD_ALONE = 4;
    private static final int LETTERS_FOR_TWO_SLIPS = 12;
    private static final int MOST_NODES = 4000;
    private static final int MOST_NODES_IN_ALL = 150_000;
    private static final int MEANINGFUL_END = 2;
    private static final int MOST_SCANS = 3;
    private static final int NO_SLIP = -1;
    private static final int MOST_SLIPS = 2;

    private final KeyText text;
    private final String key;
    private final Trie trie;
    /** Places in words that nothing explains, in which a slip may be looked for. */
    private final boolean[] unexplained;

    private int start;
    private int limit;
    /** Whether nothing else in the text says what the goods are. */
    private boolean alone;

    private int visited;
    private int visitedInAll;
    private @Nullable Found best;

    /**
     * A name and where it ends in the key.
     *
     * @param slip whether a letter is wrong, beyond what a scanner confuses
     */
    record Found(Terms terms, int end, boolean slip) {}

    SpellingSearch(KeyText text, Trie trie, List<Tile> tiles) {
        this.text = text;
        this.key = text.key();
        this.trie = trie;
        this.unexplained = new boolean[key.length()];
        for (Tile tile : tiles) {
            if (tile.sort() == Sort.UNKNOWN && !ChemicalWords.anotherCompound(key, tile.start(), tile.end())) {
                for (int i = tile.start(); i < tile.end(); i++) {
                    unexplained[i] = true;
                }
            }
        }
    }

    /**
     * The longest misspelt name that begins at {@code start} and ends at {@code limit} or before; or null.
     *
     * @param alone whether nothing else in the text says what the goods are, so that more may be wrong
     */
    @Nullable
    Found at(int start, int limit, boolean alone) {
        this.start = start;
        this.limit = limit;
        this.alone = alone;
        this.visitedInAll += visited;
        this.visited = 0;
        this.best = null;
        if (visitedInAll > MOST_NODES_IN_ALL) {
            return null;
        }
        char first = key.charAt(start);
        step(trie.root(first), start + 1, 0, 0, NO_SLIP);
        String couldBe = ScannedLetters.couldBe(first);
        for (int i = 0; i < couldBe.length(); i++) {
            if (mayBeScanned(start, couldBe.charAt(i))) {
                step(trie.root(couldBe.charAt(i)), start + 1, 1, 0, NO_SLIP);
            }
        }
        if (first == 'r' && unexplained[start] && start + 1 < limit && key.charAt(start + 1) == 'n') {
            step(trie.root('m'), start + 2, 1, 0, NO_SLIP);
        }
        return best;
    }

    /** The text up to {@code at} has led to {@code node}, with so many errors. */
    private void step(int node, int at, int scans, int slips, int slip) {
        if (node == Trie.NONE || visited >= MOST_NODES) {
            return;
        }
        visited++;
        if (scans > 0 || slips > 0) {
            consider(trie.at(node), at, slips, slip);
        }
        if (at < limit) {
            char c = key.charAt(at);
            step(trie.child(node, c), at + 1, scans, slips, slip);
            if (scans < MOST_SCANS) {
                scanned(node, at, c, scans, slips, slip);
            }
        }
        if (slips == 0 || alone && slips < MOST_SLIPS) {
            slips(node, at, scans, slips);
        }
    }

    private void scanned(int node, int at, char c, int scans, int slips, int slip) {
        String couldBe = ScannedLetters.couldBe(c);
        for (int i = 0; i < couldBe.length(); i++) {
            if (mayBeScanned(at, couldBe.charAt(i))) {
                step(trie.child(node, couldBe.charAt(i)), at + 1, scans + 1, slips, slip);
            }
        }
        if (c == 'm' && unexplained[at]) {
            int r = trie.child(node, 'r');
            step(r == Trie.NONE ? r : trie.child(r, 'n'), at + 1, scans + 1, slips, slip);
        } else if (c == 'r' && unexplained[at] && at + 1 < limit && key.charAt(at + 1) == 'n') {
            step(trie.child(node, 'm'), at + 2, scans + 1, slips, slip);
        }
    }

    private boolean mayBeScanned(int at, char meant) {
        return unexplained[at] || ScannedLetters.acrossKinds(key.charAt(at), meant);
    }

    private void slips(int node, int at, int scans, int slips) {
        boolean here = at < limit && unexplained[at];
        boolean before = at - 1 > start && unexplained[at - 1];
        if (here || before) {
            leftOut(node, at, scans, slips);
        }
        if (!here || !Character.isLetter(key.charAt(at))) {
            return;
        }
        char c = key.charAt(at);
        step(node, at + 1, scans, slips + 1, at);
        for (int child = trie.firstChild(node); child != Trie.NONE; child = trie.nextSibling(child)) {
            char label = trie.label(child);
            if (label == c || !Character.isLetter(label)) {
                continue;
            }
            step(child, at + 1, scans, slips + 1, at);
            if (at + 1 < limit && label == key.charAt(at + 1)) {
                step(trie.child(child, c), at + 2, scans, slips + 1, at + 1);
            }
        }
    }

    private void leftOut(int node, int at, int scans, int slips) {
        for (int child = trie.firstChild(node); child != Trie.NONE; child = trie.nextSibling(child)) {
            if (Character.isLetter(trie.label(child))) {
                // A final e comes and goes between languages; it is no class of compound.
                step(child, at, scans, slips + 1, trie.label(child) == 'e' ? at - 1 - MEANINGFUL_END : at - 1);
            }
        }
    }

    private void consider(@Nullable Terms terms, int at, int slips, int slip) {
        if (terms == null || text.boundary(at) == Boundary.NONE || best != null && at <= best.end()) {
            return;
        }
        boolean slipped = slips > 0;
        // A mark is an invented word: one letter from it stands some other word of some language (Matrifen, Matrizen).
        if (slipped && terms.is(WordKind.MEDICINE)) {
            return;
        }
        if (slipped && (!alone && at - slip <= MEANINGFUL_END || !inLongWord(slip))) {
            return;
        }
        if (worthIt(terms, least(terms, slips)) && (slipped || inOnePiece(at))) {
            best = new Found(terms, at, slipped);
        }
    }

    private int least(Terms terms, int slips) {
        if (slips == 0) {
            return alone && han(terms) ? LEAST_HAN_ALONE : LEAST_LETTERS_SCANNED;
        }
        return slips > 1 ? LETTERS_FOR_TWO_SLIPS : alone ? LEAST_LETTERS_ALONE : LEAST_LETTERS;
    }

    private static boolean han(Terms terms) {
        return terms.name() != null && HanContext.han(terms.name().written().charAt(0));
    }

    /** In a short word one letter makes another word. */
    private boolean inLongWord(int errorAt) {
        int from = Math.max(start, Math.min(errorAt, limit - 1));
        int to = from + 1;
        while (from > 0 && text.boundary(from) == Boundary.NONE) {
            from--;
        }
        while (to < limit && text.boundary(to) == Boundary.NONE) {
            to++;
        }
        return to - from >= (alone ? LEAST_WORD_ALONE : LEAST_WORD);
    }

    /** A short name written apart is none. */
    private boolean inOnePiece(int end) {
        for (int i = start + 1; i < end && end - start < LEAST_LETTERS; i++) {
            if (!text.gapBefore(i).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static boolean worthIt(Terms terms, int leastLetters) {
        Entry.Name name = terms.name();
        if (name == null || name.use() != Use.PLAIN) {
            return false;
        }
        int letters = 0;
        for (int i = 0; i < name.written().length(); i++) {
            char c = name.written().charAt(i);
            if (Character.isLetter(c)) {
                letters += c < 0x2E80 ? 1 : 2;
            }
        }
        return letters >= leastLetters;
    }
}
