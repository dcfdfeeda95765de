package io.countercheck.goods;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.controls.Law;
import io.countercheck.controls.Listing;
import io.countercheck.model.GoodsField;
import io.countercheck.model.Kind;
import io.countercheck.model.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EveryListingTest {

    @Test
    void everyListedSubstanceIsCertainByItsNameEachSynonymAndEachNumber() {
        List<String> missed = new ArrayList<>();
        for (Listing listing : Law.shipped().listings()) {
            if (listing.kind() == Kind.SUBSTANCE) {
                check(listing, GoodsField.DESCRIPTION, listing.substance(), missed);
                listing.synonyms().forEach(s -> check(listing, GoodsField.DESCRIPTION, s, missed));
                listing.cas().forEach(cas -> check(listing, GoodsField.CAS, cas, missed));
                listing.cas().forEach(cas -> check(listing, GoodsField.DESCRIPTION, "CAS No. " + cas, missed));
                if (!listing.inchiKey().isEmpty()) {
                    check(listing, GoodsField.DESCRIPTION, listing.inchiKey(), missed);
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void everyListedClassIsPossibleByItsListedName() {
        List<String> missed = new ArrayList<>();
        for (Listing listing : Law.shipped().listings()) {
            GoodsReading reading = Goods.described(listing.substance());
            if (listing.kind() == Kind.CLASS
                    && Goods.strength(reading, listing.id()).isEmpty()) {
                missed.add(listing.id());
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void namesAreFoundInTheMiddleOfALine() {
        List<String> missed = new ArrayList<>();
        for (Listing listing : Law.shipped().listings()) {
            if (listing.kind() == Kind.SUBSTANCE) {
                check(
                        listing,
                        GoodsField.DESCRIPTION,
                        "Order 4711/2, " + listing.substance() + ", 99 %, 25 kg drums",
                        missed);
            }
        }
        assertThat(missed).isEmpty();
    }

    private static void check(Listing listing, GoodsField field, String text, List<String> missed) {
        GoodsReading reading = Goods.read(Map.of(field, text));
        if (!Goods.strength(reading, listing.id()).equals(Optional.of(Strength.CERTAIN))) {
            missed.add(listing.id() + ": " + text);
        }
    }
}
