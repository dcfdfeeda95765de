package io.countercheck.goods.structure;

import static io.countercheck.model.Strength.POSSIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.controls.Law;
import io.countercheck.controls.Listing;
import io.countercheck.goods.structure.molecule.Smiles;
import io.countercheck.goods.structure.shape.FentanylClass;
import io.countercheck.model.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Members are fentanyls that a law names; non-members are other listed substances and ordinary medicines. */
class FentanylClassesTest {

    private static List<Listing> namedFentanyls() {
        return Law.shipped().listings().stream()
                .filter(l -> l.id().startsWith("UN-61-") || l.id().startsWith("US-S1-"))
                .filter(l -> !l.smiles().isEmpty())
                .toList();
    }

    private static Optional<List<String>> limbs(FentanylClass shape, String smiles) {
        return shape.limbs(Smiles.read(smiles)
                .composition()
                .orElseThrow()
                .components()
                .get(0)
                .molecule());
    }

    @Test
    void allNamedFentanylsAreDescribedByTheChineseWords() {
        assertThat(namedFentanyls()).hasSize(31);
        assertThat(namedFentanyls())
                .allSatisfy(l -> assertThat(limbs(FentanylClass.CHINA_2019, l.smiles()))
                        .as(l.substance())
                        .isPresent());
    }

    @ParameterizedTest
    @EnumSource(names = {"US_2018", "US_2025"})
    void allButRemifentanilAreDescribedByTheAmericanWords(FentanylClass shape) {
        assertThat(namedFentanyls().stream()
                        .filter(l -> limbs(shape, l.smiles()).isEmpty()))
                .extracting(Listing::substance)
                .containsExactly("Remifentanil");
    }

    @ParameterizedTest
    @EnumSource
    void fentanylItselfIsChangedByNoLimb(FentanylClass shape) {
        assertThat(limbs(shape, "CCC(=O)N(c1ccccc1)C1CCN(CCc2ccccc2)CC1")).contains(List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "CCC(=O)N(c1ccccc1)C1CCN(CCc2cccs2)CC1, limb A",
        "CCC(=O)N(c1ccccc1)C1CCN(C(C)Cc2ccccc2)CC1, limb B",
        "CCC(=O)N(c1ccccc1)C1(C(=O)OC)CCN(CCc2ccccc2)CC1, limb C",
        "CCC(=O)N(c1ccc(F)cc1)C1CCN(CCc2ccccc2)CC1, limb D",
        "CC(=O)N(c1ccccc1)C1CCN(CCc2ccccc2)CC1, limb E"
    })
    void eachLimbOfTheAmericanWordsHasANamedMember(String smiles, String limb) {
        assertThat(limbs(FentanylClass.US_2025, smiles).orElseThrow())
                .singleElement()
                .asString()
                .startsWith(limb);
    }

    @ParameterizedTest
    @CsvSource({
        "CC(=O)N(c1ccccc1)C1CCN(CCc2ccccc2)CC1, limb 1",
        "CCC(=O)N(c1ccc(F)cc1)C1CCN(CCc2ccccc2)CC1, limb 2",
        "CCC(=O)N(c1ccccc1)C1CCN(CCc2ccccc2)CC1C, limb 3",
        "CCC(=O)N(c1ccccc1)C1CCN(Cc2ccccc2)CC1, limb 4"
    })
    void eachLimbOfTheChineseWordsHasANamedMember(String smiles, String limb) {
        assertThat(limbs(FentanylClass.CHINA_2019, smiles).orElseThrow())
                .singleElement()
                .asString()
                .startsWith(limb);
    }

    @Test
    void benzylfentanylFitsTheChineseWordsOnly() {
        assertThat(Asked.strengths("CCC(=O)N(c1ccccc1)C1CCN(Cc2ccccc2)CC1"))
                .containsEntry("CN-SUP-fentanyl-type", POSSIBLE)
                .doesNotContainKeys("US-S1-frs", "US-S1-frs-temporary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CCC(=O)N(c1ccccc1)C1CCNCC1", // norfentanyl
                "c1ccc(CCN2CCC(Nc3ccccc3)CC2)cc1", // ANPP
                "c1ccc(NC2CCNCC2)cc1", // 4-AP
                "O=C1CCN(CCc2ccccc2)CC1" // NPP
            })
    void precursorsWithTheirOwnRowFitNoFentanylClass(String smiles) {
        assertThat(Asked.strengths(smiles))
                .doesNotContainKeys("US-S1-frs", "US-S1-frs-temporary", "CN-SUP-fentanyl-type");
    }

    @Test
    void aNamedFentanylHitsItsOwnRowsAndItsClassesForAPerson() {
        String acetylfentanyl = "CC(=O)N(c1ccccc1)C1CCN(CCc2ccccc2)CC1.Cl";

        assertThat(Asked.mentions(acetylfentanyl))
                .extracting(m -> m.kind())
                .containsExactly(Kind.SUBSTANCE, Kind.CLASS);
        assertThat(Asked.strengths(acetylfentanyl))
                .containsEntry("US-S1-frs", POSSIBLE)
                .containsEntry("US-S1-frs-temporary", POSSIBLE)
                .containsEntry("CN-SUP-fentanyl-type", POSSIBLE)
                .containsEntry("CA-S1-fentanyls", POSSIBLE);
        assertThat(Asked.hit(acetylfentanyl, "US-S1-frs").note())
                .contains("limb E: another acyl group")
                .contains("stays under its own entry")
                .doesNotContain("limb A")
                .doesNotContain("limb B");
    }
}
