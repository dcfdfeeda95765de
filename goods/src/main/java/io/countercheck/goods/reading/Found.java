package io.countercheck.goods.reading;

import io.countercheck.goods.ListingHit;
import io.countercheck.goods.Mention;
import io.countercheck.goods.substances.Substance;
import io.countercheck.model.Evidence;
import io.countercheck.model.Kind;
import io.countercheck.model.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A mention on its way: found in one place of one field, not yet joined with what other fields say of the same thing.
 *
 * @param substance the listed substance, or null for a class, a machine, or what only its structure tells
 */
record Found(
        Kind kind,
        String name,
        Evidence evidence,
        List<ListingHit> hits,
        @Nullable Substance substance) {

    private static final String PART_OF_GOODS = "a mixture or article with it: a person decides";

    Found {
        hits = List.copyOf(hits);
    }

    static Found of(Mention mention) {
        return new Found(mention.kind(), mention.name(), mention.evidence(), mention.hits(), null);
    }

    Mention mention() {
        return new Mention(kind, name, evidence, hits);
    }

    /** The strength of its strongest hit. */
    Strength strength() {
        return hits.stream().map(ListingHit::strength).max(Strength::compareTo).orElse(Strength.POSSIBLE);
    }

    Set<String> listingIds() {
        Set<String> ids = new TreeSet<>();
        hits.forEach(hit -> ids.add(hit.listing().id()));
        return ids;
    }

    /** The same, no hit stronger than {@code ceiling}, the reason noted with each hit that is weakened. */
    Found atMost(Strength ceiling, String reason) {
        List<ListingHit> weaker = hits.stream()
                .map(hit -> hit.strength().compareTo(ceiling) <= 0
                        ? hit
                        : new ListingHit(
                                hit.listing(), ceiling, hit.note().isEmpty() ? reason : hit.note() + "; " + reason))
                .toList();
        return new Found(kind, name, evidence, weaker, substance);
    }

    /** The same as part of the goods only: possible, and the reason among the steps. */
    Found asPartOfGoods(String why) {
        List<String> steps = new ArrayList<>(evidence.steps());
        steps.add(why);
        Evidence explained =
                new Evidence(evidence.field(), evidence.span(), evidence.matched(), evidence.method(), steps);
        return new Found(kind, name, explained, hits, substance).atMost(Strength.POSSIBLE, PART_OF_GOODS);
    }

    Found with(Evidence other, List<ListingHit> otherHits) {
        return new Found(kind, name, other, otherHits, substance);
    }
}
