package io.countercheck.goods.structure;

import io.countercheck.goods.ListingHit;
import io.countercheck.goods.Mention;
import io.countercheck.model.Evidence;
import io.countercheck.model.Kind;
import io.countercheck.model.Strength;
import java.util.Comparator;
import java.util.List;

/**
 * A substance or class recognised in a structure, before it is known where the structure stood.
 *
 * @param kind substance or class
 * @param hits the listings, surest first and then in the order of the law
 * @param steps how the structure was taken apart, in words
 */
record Recognised(Kind kind, List<ListingHit> hits, List<String> steps) {

    Recognised {
        // Stable: equally sure hits stay in the order of the law.
        hits = hits.stream()
                .sorted(Comparator.comparing(ListingHit::strength).reversed())
                .toList();
        steps = List.copyOf(steps);
    }

    Strength strength() {
        return hits.get(0).strength();
    }

    String name() {
        return hits.get(0).listing().substance();
    }

    Mention mention(Evidence evidence, Strength ceiling) {
        List<ListingHit> capped = hits.stream()
                .map(h -> new ListingHit(h.listing(), h.strength().atMost(ceiling), h.note()))
                .toList();
        return new Mention(kind, name(), evidence, capped);
    }
}
