package io.countercheck.goods.substances;

import io.countercheck.controls.Listing;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A class listing of preparations with substances that are listed elsewhere: the medicines of Category 4 of the Union,
 * and Part 3 of the Canadian schedule, which takes in preparations with a Class A or Class B precursor.
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
        if (name.startsWith("preparations or mixtures containing ")) {
            return Optional.of(
                    new PreparationClass(listing, l -> l.regime().equals(listing.regime()) && canadianPrecursor(l)));
        }
        return Optional.empty();
    }

    private static boolean namedIn(String key, String substance) {
        int at = key.indexOf(substance);
        // "pseudoephedrine" holds "ephedrine"; only a name that does not continue to the left counts.
        return at == 0 || at > 0 && !key.substring(0, at).endsWith("pseudo");
    }

    /** Part 3 of Schedule VI leaves out items 20 to 23 of Part 1: phosphorus, hypophosphorous and hydriodic acid. */
    private static boolean canadianPrecursor(Listing listing) {
        boolean listed = listing.list().equals("Class A") || listing.list().equals("Class B");
        return listed
                && List.of("20", "21", "22", "23").stream()
                        .noneMatch(item -> listing.citation().contains("Schedule VI Part 1 item " + item + ";"));
    }

    boolean takesIn(List<Listing> group) {
        return group.stream().anyMatch(member);
    }
}
