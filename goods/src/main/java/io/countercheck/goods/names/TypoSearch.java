package io.countercheck.goods.names;

import io.countercheck.goods.names.Entry.Use;
import io.countercheck.text.KeyText;
import io.countercheck.text.KeyText.Boundary;
import org.jspecify.annotations.Nullable;

/**
 * Finds a name in which one letter was changed, left out, added, or swapped with its neighbour (Damerau–Levenshtein
 * distance one), by walking the trie with one error to spend.
 *
 * <p>Only letters of long names may differ, never a digit (locants tell substances apart), never the first letter, and
 * never the last two, which carry the chemical class. Bounded: at most {@value #MOST_NODES} nodes for each start.
 */
final class TypoSearch {

    private static final int LEAST_LETTERS = 8;
    private static final int LEAST_WORD = 5;
    private static final int MOST_NODES = 4000;
    private static final int MEANINGFUL_END = 2;

    private final KeyText text;
    private final Trie trie;
    private int limit;
    private int visited;
    private @Nullable Found best;

    /** A name and where it ends in the key. */
    record Found(Terms terms, int end) {}

    TypoSearch(KeyText text, Trie trie) {
        this.text = text;
        this.trie = trie;
    }

    /** The longest name that begins at {@code start}, ends before {@code limit} and has one letter wrong; or null. */
    @Nullable
    Found at(int start, int limit) {
        this.limit = limit;
        this.visited = 0;
        this.best = null;
        int root = trie.root(text.key().charAt(start));
        if (root != Trie.NONE) {
            exact(root, start + 1);
        }
        return best;
    }

    /** The text up to {@code at} agrees with the path to {@code node}; tries every error here, then goes on. */
    private void exact(int start, int from) {
        int node = start;
        int at = from;
        while (node != Trie.NONE && at < limit && visited < MOST_NODES) {
            errors(node, at);
            node = trie.child(node, text.key().charAt(at));
            at++;
        }
        if (node != Trie.NONE && at == limit) {
            leftOut(node, at);
        }
    }

    private void errors(int node, int at) {
        char c = text.key().charAt(at);
        leftOut(node, at);
        if (!Character.isLetter(c)) {
            return;
        }
        after(node, at + 1, at);
        for (int child = trie.firstChild(node); child != Trie.NONE; child = trie.nextSibling(child)) {
            char label = trie.label(child);
            if (label == c || !Character.isLetter(label)) {
                continue;
            }
            after(child, at + 1, at);
            if (at + 1 < limit && label == text.key().charAt(at + 1)) {
                int swapped = trie.child(child, c);
                if (swapped != Trie.NONE) {
                    after(swapped, at + 2, at + 1);
                }
            }
        }
    }

    private void leftOut(int node, int at) {
        for (int child = trie.firstChild(node); child != Trie.NONE; child = trie.nextSibling(child)) {
            if (Character.isLetter(trie.label(child))) {
                // A final e comes and goes between languages; it is no class of compound.
                after(child, at, trie.label(child) == 'e' ? at - 1 - MEANINGFUL_END : at - 1);
            }
        }
    }

    /** Goes on without error from {@code at}; {@code errorAt} is the last place in the text that the error touched. */
    private void after(int start, int from, int errorAt) {
        int node = start;
        int at = from;
        while (node != Trie.NONE) {
            visited++;
            Terms terms = trie.at(node);
            if (terms != null && at - errorAt > MEANINGFUL_END && ends(at) && worthIt(terms) && inLongWord(errorAt)) {
                if (best == null || at > best.end()) {
                    best = new Found(terms, at);
                }
            }
            if (at >= limit) {
                return;
            }
            node = trie.child(node, text.key().charAt(at));
            at++;
        }
    }

    /** In a short word one letter makes another word. */
    private boolean inLongWord(int errorAt) {
        int start = Math.max(0, Math.min(errorAt, limit - 1));
        int end = start + 1;
        while (start > 0 && text.boundary(start) == Boundary.NONE) {
            start--;
        }
        while (end < limit && text.boundary(end) == Boundary.NONE) {
            end++;
        }
        return end - start >= LEAST_WORD;
    }

    private boolean ends(int at) {
        return at <= limit && text.boundary(at) != Boundary.NONE;
    }

    private static boolean worthIt(Terms terms) {
        Entry.Name name = terms.name();
        if (name == null || name.use() != Use.PLAIN) {
            return false;
        }
        int letters = 0;
        for (int i = 0; i < name.written().length(); i++) {
            char c = name.written().charAt(i);
            if (c >= 0x2E80) {
                return false;
            }
            if (Character.isLetter(c)) {
                letters++;
            }
        }
        return letters >= LEAST_LETTERS;
    }
}
