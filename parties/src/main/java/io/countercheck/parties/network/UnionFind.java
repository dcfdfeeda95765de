package io.countercheck.parties.network;

/** Disjoint sets with path halving (Tarjan and van Leeuwen 1984); the lowest member stands for each. */
final class UnionFind {

    private final int[] parent;

    UnionFind(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    int find(int member) {
        int at = member;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    void union(int a, int b) {
        int one = find(a);
        int other = find(b);
        parent[Math.max(one, other)] = Math.min(one, other);
    }
}
