package io.countercheck.goods.reading;

import io.countercheck.goods.ListingHit;
import io.countercheck.model.Evidence;
import io.countercheck.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One substance is one mention, however many fields and listings name it. The strongest reading gives the evidence; the
 * others stand in its steps, and each listing keeps its strongest hit.
 */
final class Merging {

    /** Strongest first, then in the order of the fields and of the text. */
    private static final Comparator<Found> RANK = Comparator.comparing(Found::strength)
            .reversed()
            .thenComparing(f -> f.evidence().field().id().equals("description") ? 0 : 1)
            .thenComparing(f -> f.evidence().field().id())
            .thenComparingInt(f -> start(f.evidence()))
            .thenComparing(Found::name);

    private Merging() {}

    static List<Found> of(List<Found> all) {
        List<Found> ranked = all.stream().sorted(RANK).toList();
        List<Found> merged = new ArrayList<>();
        for (Found found : ranked) {
            int same = indexOfSame(merged, found);
            if (same < 0) {
                merged.add(found);
            } else {
                merged.set(same, joined(merged.get(same), found));
            }
        }
        merged.sort(RANK);
        return merged;
    }

    private static int start(Evidence evidence) {
        Span span = evidence.span();
        return span == null ? -1 : span.start();
    }

    private static int indexOfSame(List<Found> merged, Found found) {
        for (int i = 0; i < merged.size(); i++) {
            if (same(merged.get(i), found)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean same(Found a, Found b) {
        if (a.substance() != null && b.substance() != null) {
            return a.substance().number() == b.substance().number();
        }
        if (a.kind() != b.kind()) {
            return false;
        }
        return a.name().equals(b.name())
                || a.listingIds().containsAll(b.listingIds())
                || b.listingIds().containsAll(a.listingIds());
    }

    private static Found joined(Found strong, Found weak) {
        Map<String, ListingHit> hits = new LinkedHashMap<>();
        strong.hits().forEach(hit -> hits.put(hit.listing().id(), hit));
        for (ListingHit hit : weak.hits()) {
            hits.merge(hit.listing().id(), hit, (a, b) -> b.strength().compareTo(a.strength()) > 0 ? b : a);
        }
        Evidence evidence = strong.evidence();
        List<String> steps = new ArrayList<>(evidence.steps());
        String also = "agrees with '" + weak.evidence().matched() + "' in "
                + weak.evidence().field().id() + " (" + weak.evidence().method() + ")";
        boolean elsewhere = weak.evidence().field() != evidence.field()
                || !weak.evidence().method().equals(evidence.method());
        if (elsewhere && !steps.contains(also)) {
            steps.add(also);
        }
        return strong.with(
                new Evidence(evidence.field(), evidence.span(), evidence.matched(), evidence.method(), steps),
                List.copyOf(hits.values()));
    }
}
