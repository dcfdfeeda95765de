package io.countercheck.goods.names;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A trie over keys in flat arrays: each node has a first child and a next sibling. Filled once, then only read.
 *
 * <p>A step costs one look at the root and a walk along siblings below it, of which chemical names have few.
 */
final class Trie {

    static final int NONE = 0;

    private final int[] roots = new int[1 << 16];
    private char[] labels = new char[1 << 14];
    private int[] firstChild = new int[1 << 14];
    private int[] nextSibling = new int[1 << 14];
    private @Nullable Terms[] terms = new Terms[1 << 14];
    private int size = 1;

    /** The node of the key, made when it is not there. */
    int insert(String key) {
        char first = key.charAt(0);
        if (roots[first] == NONE) {
            roots[first] = add(first);
        }
        int node = roots[first];
        for (int i = 1; i < key.length(); i++) {
            char c = key.charAt(i);
            int child = child(node, c);
            if (child == NONE) {
                child = add(c);
                nextSibling[child] = firstChild[node];
                firstChild[node] = child;
            }
            node = child;
        }
        return node;
    }

    private int add(char label) {
        if (size == labels.length) {
            labels = Arrays.copyOf(labels, size * 2);
            firstChild = Arrays.copyOf(firstChild, size * 2);
            nextSibling = Arrays.copyOf(nextSibling, size * 2);
            terms = Arrays.copyOf(terms, size * 2);
        }
        labels[size] = label;
        return size++;
    }

    void put(int node, Terms value) {
        terms[node] = value;
    }

    /** What ends at this node, or null. */
    @Nullable
    Terms at(int node) {
        return terms[node];
    }

    /** What ends where the key does, or null. */
    @Nullable
    Terms of(String key) {
        int node = root(key.charAt(0));
        for (int i = 1; node != NONE && i < key.length(); i++) {
            node = child(node, key.charAt(i));
        }
        return node == NONE ? null : at(node);
    }

    /** The node one step below the top, or {@link #NONE}. */
    int root(char c) {
        return roots[c];
    }

    /** The child with that label, or {@link #NONE}. */
    int child(int node, char c) {
        int child = firstChild[node];
        while (child != NONE && labels[child] != c) {
            child = nextSibling[child];
        }
        return child;
    }

    int firstChild(int node) {
        return firstChild[node];
    }

    int nextSibling(int node) {
        return nextSibling[node];
    }

    char label(int node) {
        return labels[node];
    }
}
