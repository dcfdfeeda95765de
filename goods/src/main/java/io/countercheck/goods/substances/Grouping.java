package io.countercheck.goods.substances;

import io.countercheck.controls.Listing;
import io.countercheck.model.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins listings that list the same thing: same InChIKey, same first CAS number, or a name in common.
 *
 * <p>The whole InChIKey counts, not its skeleton: ephedrine and pseudoephedrine are two substances of one skeleton.
 */
final class Grouping {

    private final int[] parent;
    private final List<Listing> listings;

    private Grouping(List<Listing> listings) {
        this.listings = listings;
        this.parent = new int[listings.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
    }

    /** Groups in the order of their first listing, machines left out. */
    static List<List<Listing>> of(List<Listing> all, SaltNames saltNames, Keys keys) {
        List<Listing> listings = all.stream()
                .filter(l -> l.kind() == Kind.SUBSTANCE || l.kind() == Kind.CLASS)
                .toList();
        Grouping grouping = new Grouping(listings);
        grouping.join(saltNames, keys);
        Map<Integer, List<Listing>> groups = new LinkedHashMap<>();
        for (int i = 0; i < listings.size(); i++) {
            groups.computeIfAbsent(grouping.find(i), k -> new ArrayList<>()).add(listings.get(i));
        }
        return List.copyOf(groups.values());
    }

    private void join(SaltNames saltNames, Keys keys) {
        Map<String, Integer> firstWith = new HashMap<>();
        for (int i = 0; i < listings.size(); i++) {
            Listing listing = listings.get(i);
            share(
                    firstWith,
                    "inchikey " + listing.inchiKey(),
                    !listing.inchiKey().isEmpty(),
                    i);
            share(
                    firstWith,
                    "cas " + listing.cas().stream().findFirst().orElse(""),
                    !listing.cas().isEmpty(),
                    i);
            share(firstWith, keys.of(listing.substance()), true, i);
            for (String synonym : listing.synonyms()) {
                share(firstWith, keys.of(synonym), true, i);
            }
        }
        for (int i = 0; i < listings.size(); i++) {
            int salt = i;
            saltNames
                    .base(keys.of(listings.get(i).substance()))
                    .map(firstWith::get)
                    .ifPresent(base -> union(salt, base));
        }
    }

    private void share(Map<String, Integer> firstWith, String trait, boolean held, int i) {
        if (held) {
            Integer first = firstWith.putIfAbsent(trait, i);
            if (first != null) {
                union(first, i);
            }
        }
    }

    private void union(int a, int b) {
        int rootA = find(a);
        int rootB = find(b);
        // The earlier listing leads, so that the order of the law is kept.
        parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
    }

    private int find(int i) {
        int root = i;
        while (parent[root] != root) {
            root = parent[root];
        }
        return root;
    }
}
