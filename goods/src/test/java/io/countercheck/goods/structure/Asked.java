package io.countercheck.goods.structure;

import io.countercheck.controls.Law;
import io.countercheck.goods.ListingHit;
import io.countercheck.goods.Mention;
import io.countercheck.model.GoodsField;
import io.countercheck.model.Kind;
import io.countercheck.model.Strength;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Questions of a structure, in the form in which tests ask them. */
final class Asked {

    static final StructureReader READER = StructureReader.of(Law.shipped());

    private Asked() {}

    static List<Mention> mentions(String smiles) {
        return READER.read(
                GoodsField.DESCRIPTION, null, smiles, smiles, "structure", List.of("given"), Strength.CERTAIN);
    }

    /** The surest hit of each listing, by its id. */
    static Map<String, ListingHit> hits(String smiles) {
        return hits(mentions(smiles));
    }

    private static Map<String, ListingHit> substanceHits(String smiles) {
        return hits(mentions(smiles).stream()
                .filter(m -> m.kind() == Kind.SUBSTANCE)
                .toList());
    }

    /** The hit of one listing, which must be there. */
    static ListingHit hit(String smiles, String listing) {
        return Objects.requireNonNull(hits(smiles).get(listing), () -> listing + " is not hit by " + smiles);
    }

    /** The hit of one listing by what the structure is, not by a class. */
    static ListingHit substanceHit(String smiles, String listing) {
        return Objects.requireNonNull(substanceHits(smiles).get(listing), () -> listing + " is not hit by " + smiles);
    }

    static Map<String, Strength> strengths(String smiles) {
        Map<String, Strength> result = new TreeMap<>();
        hits(smiles).forEach((id, hit) -> result.put(id, hit.strength()));
        return result;
    }

    private static Map<String, ListingHit> hits(List<Mention> mentions) {
        Map<String, ListingHit> result = new TreeMap<>();
        for (Mention mention : mentions) {
            for (ListingHit hit : mention.hits()) {
                result.merge(hit.listing().id(), hit, (a, b) -> a.strength().compareTo(b.strength()) >= 0 ? a : b);
            }
        }
        return result;
    }
}
