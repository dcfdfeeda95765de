package io.countercheck.goods.structure;

import io.countercheck.controls.Listing;
import io.countercheck.goods.ListingHit;
import io.countercheck.goods.structure.molecule.Component;
import io.countercheck.goods.structure.molecule.Composition;
import io.countercheck.goods.structure.molecule.Inchi;
import io.countercheck.model.Strength;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A salt that the law names as such, for example potassium permanganate: it is compared as a whole. Its ions are told
 * apart by their formulas, and by InChIKey where there is carbon in them.
 *
 * @param composition its components
 * @param listings every listing that names it
 */
record ListedSalt(Composition composition, List<Listing> listings) {

    ListedSalt {
        listings = List.copyOf(listings);
    }

    /** A hit for each listing when all its parts stand in the other; empty else. Water does not count. */
    List<ListingHit> in(Composition other) {
        Map<String, Integer> wanted = formulas(composition);
        Map<String, Integer> found = formulas(other);
        if (!found.keySet().containsAll(wanted.keySet()) || !sameOrganicParts(other)) {
            return List.of();
        }
        boolean labelled = other.components().stream().anyMatch(Component::labelled);
        Hit hit = labelled
                ? new Hit(Strength.POSSIBLE, "isotope-labelled: whether the listing means it too, a person decides")
                : found.size() > wanted.size()
                        ? new Hit(Strength.LIKELY, "one component of a mixture")
                        : sameProportions(wanted, found)
                                ? new Hit(Strength.CERTAIN, "")
                                : new Hit(Strength.LIKELY, "a salt of the same parts in another proportion");
        return listings.stream()
                .map(l -> new ListingHit(l, hit.strength, hit.note))
                .toList();
    }

    private record Hit(Strength strength, String note) {}

    private static boolean sameProportions(Map<String, Integer> wanted, Map<String, Integer> found) {
        return wanted.entrySet().stream()
                .allMatch(w -> wanted.entrySet().stream()
                        .allMatch(v -> w.getValue() * found.getOrDefault(v.getKey(), 0)
                                == v.getValue() * found.getOrDefault(w.getKey(), 0)));
    }

    private boolean sameOrganicParts(Composition other) {
        for (Component part : composition.components()) {
            if (part.formula().startsWith("C") && part.molecule().getAtomCount() > 1) {
                String key = Inchi.of(part.molecule()).key();
                Optional<Component> same = other.components().stream()
                        .filter(c -> c.formula().equals(part.formula()))
                        .filter(c -> Inchi.of(c.molecule()).key().equals(key))
                        .findFirst();
                if (same.isEmpty()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Map<String, Integer> formulas(Composition composition) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Component component : composition.components()) {
            if (!component.water()) {
                counts.merge(component.formula(), 1, Integer::sum);
            }
        }
        return counts;
    }
}
