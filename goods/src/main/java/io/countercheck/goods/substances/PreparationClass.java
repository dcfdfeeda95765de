package io.countercheck.goods.substances;

import io.countercheck.controls.Listing;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A class listing of preparations with substances that are listed elsewhere: the medicines of Category 4 of the Union.
 *
 * <p>Part 3 of the Canadian schedule, preparations with a Class A or Class B precursor, needs no hit of its own: the
 * precursor's own row, which brings the same duties and knows its exclusions, hits in a preparation as well.
 *
 * @param listing the class
 * @param member whether a listing's substance, in a preparation, falls under it
 */
record PreparationClass(Listing listing, Predicate<Listing> member) {

    /** Empty when the class is of another kind. */
    static Optional<PreparationClass> of(Listing listing, Keys keys) {
        String name = listing.substance().toLowerCase(Locale.ROOT);
        if (name.startsWith("medicinal products containing ")) {
            String key = keys.of(listing.substance()).substring("medicinalproductscontaining".length());
            return Optional.of(new PreparationClass(listing, l -> namedIn(key, keys.of(l.substance()))));
        }
        return Optional.empty();
    }

    private static boolean namedIn(String key, String substance) {
        int at = key.indexOf(substance);
        // "pseudoephedrine" holds "ephedrine"; only a name that does not continue to the left counts.
        return at == 0 || at > 0 && !key.substring(0, at).endsWith("pseudo");
    }

    boolean takesIn(List<Listing> group) {
        return group.stream().anyMatch(member);
    }
}
