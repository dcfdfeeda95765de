package io.countercheck.goods;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.controls.Law;
import io.countercheck.goods.structure.molecule.Inchi;
import io.countercheck.model.GoodsField;
import io.countercheck.model.Kind;
import io.countercheck.model.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.smiles.SmilesParser;

/** A whole InChI tells a structure, in any field and in the middle of a line. */
class InchiTest {

    private static final String ACETONE = "InChI=1S/C3H6O/c1-3(2)4/h1-2H3";

    @ParameterizedTest
    @ValueSource(
            strings = {
                ACETONE,
                "200 L drums, " + ACETONE + ", 99 %",
                "solvent (" + ACETONE + ").",
                "inchi=1S/C3H6O/c1-3(2)4/h1-2H3"
            })
    void anInchiIsReadAsAStructure(String description) {
        GoodsReading reading = Goods.described(description);

        assertThat(Goods.strength(reading, "UN-T2-acetone")).contains(Strength.CERTAIN);
        assertThat(reading.mentions().get(0).evidence().method()).isEqualTo("inchi");
    }

    @ParameterizedTest
    @EnumSource(
            value = GoodsField.class,
            names = {"CAS", "EC", "UN", "ARTICLE"})
    void itIsReadInOtherFieldsToo(GoodsField field) {
        assertThat(Goods.strength(Goods.read(Map.of(field, ACETONE)), "UN-T2-acetone"))
                .contains(Strength.CERTAIN);
    }

    @Test
    void theSaltsAndIsomersOfAListingAreTold() {
        String ephedrineHydrochloride =
                "InChI=1S/C10H15NO.ClH/c1-8(11-2)10(12)9-6-4-3-5-7-9;/h3-8,10-12H,1-2H3;1H/t8-,10-;/m0./s1";

        assertThat(Goods.strength(Goods.described(ephedrineHydrochloride), "UN-T1-ephedrine"))
                .contains(Strength.CERTAIN);
    }

    @Test
    void everyListedStructureIsFoundByItsInchi() throws Exception {
        SmilesParser smiles = new SmilesParser(SilentChemObjectBuilder.getInstance());
        List<String> missed = new ArrayList<>();
        for (var listing : Law.shipped().listings()) {
            if (listing.kind() == Kind.SUBSTANCE && !listing.smiles().isEmpty()) {
                String inchi = Inchi.of(smiles.parseSmiles(listing.smiles())).text();
                if (!Goods.strength(Goods.described(inchi), listing.id())
                        .equals(java.util.Optional.of(Strength.CERTAIN))) {
                    missed.add(listing.id() + " " + inchi);
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void anOrdinaryCompoundIsNoHitAndReadable() {
        GoodsReading reading = Goods.described("InChI=1S/C2H6O/c1-2-3/h3H,2H2,1H3");

        assertThat(reading.mentions()).isEmpty();
        assertThat(reading.readable()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "InChI=1S/",
                "InChI=1",
                "InChI=1S/nonsense",
                "InChI=1S/C999999999H2/c1-2",
                "InChI=1S/999999999C9H2/c1-2",
                "InChI=1S/C3H6O/c1-3(2)4(((((/h1-2H3"
            })
    void aBrokenInchiIsARemark(String description) {
        GoodsReading reading = Goods.described(description);

        assertThat(reading.mentions()).isEmpty();
        assertThat(reading.remarks()).isNotEmpty();
    }
}
