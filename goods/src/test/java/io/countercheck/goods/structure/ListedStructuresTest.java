package io.countercheck.goods.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.controls.Clause;
import io.countercheck.controls.Law;
import io.countercheck.controls.Listing;
import io.countercheck.goods.ListingHit;
import io.countercheck.goods.structure.molecule.Component;
import io.countercheck.goods.structure.molecule.HeavyFormula;
import io.countercheck.goods.structure.molecule.Inchi;
import io.countercheck.goods.structure.molecule.Smiles;
import io.countercheck.model.Strength;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.smiles.SmilesParser;

/** The test on which the law data rely: a listing's SMILES, InChIKey and this reader agree. */
class ListedStructuresTest {

    static List<Listing> withStructure() {
        return Law.shipped().listings().stream()
                .filter(l -> !l.smiles().isEmpty())
                .toList();
    }

    @Test
    void theLawNamesManyStructures() {
        assertThat(withStructure()).hasSizeGreaterThan(300);
    }

    @ParameterizedTest
    @MethodSource("withStructure")
    void theInchiKeyInTheDataIsThatOfTheSmiles(Listing listing) throws CDKException {
        var molecule = new SmilesParser(SilentChemObjectBuilder.getInstance()).parseSmiles(listing.smiles());

        assertThat(Inchi.of(molecule).key()).as(listing.id()).isEqualTo(listing.inchiKey());
    }

    @ParameterizedTest
    @MethodSource("withStructure")
    void theStructureOfAListingIsThatListing(Listing listing) {
        if (listing.has(Clause.DERIVATIVES_ONLY) || listing.has(Clause.PREPARATIONS_ONLY)) {
            assertThat(Asked.hits(listing.smiles())).doesNotContainKey(listing.id());
            return;
        }
        ListingHit hit = Asked.hit(listing.smiles(), listing.id());
        assertThat(hit.strength()).isEqualTo(Strength.CERTAIN);
        assertThat(hit.note()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("withStructure")
    void theFormulaReadOffTheTextIsThatOfTheMolecule(Listing listing) {
        List<Component> components =
                Smiles.read(listing.smiles()).composition().orElseThrow().components();

        if (components.size() == 1) {
            assertThat(HeavyFormula.ofSmiles(listing.smiles()))
                    .isEqualTo(components.get(0).heavyFormula());
        }
    }
}
