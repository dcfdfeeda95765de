package io.countercheck.goods.structure;

import static io.countercheck.model.Strength.CERTAIN;
import static io.countercheck.model.Strength.LIKELY;
import static io.countercheck.model.Strength.POSSIBLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaltsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cl.Cl.c1ccc(NC2CCNCC2)cc1",
                "[Cl-].[Cl-].c1ccc([NH2+]C2CC[NH2+]CC2)cc1",
                "c1ccc(NC2CC[NH2+]CC2)cc1.c1ccc(NC2CC[NH2+]CC2)cc1.[O-]S(=O)(=O)[O-]",
                "c1ccc(NC2CCNCC2)cc1.OC(=O)C(O)C(O)C(=O)O",
                "c1ccc(NC2CCNCC2)cc1.Cl.O"
            })
    void saltsOfFourApAreOnTheListsThatTakeInSalts(String salt) {
        assertThat(Asked.strengths(salt))
                .containsEntry("UN-T1-4-ap", CERTAIN)
                .containsEntry("US-L1-8335", CERTAIN)
                .containsEntry("EU-C1-4-ap", CERTAIN)
                .containsEntry("CN-2-4-ap", CERTAIN);
    }

    @Test
    void aListingOfWhichNoClauseIsHeldTakesInASaltPerhaps() {
        assertThat(Asked.strengths("c1ccc(NC2CCNCC2)cc1")).containsEntry("VN-4A-4-ap", CERTAIN);
        assertThat(Asked.strengths("c1ccc(NC2CCNCC2)cc1.OS(=O)(=O)O")).containsEntry("VN-4A-4-ap", POSSIBLE);
    }

    @Test
    void aSaltThatTheLawNamesIsComparedAsAWhole() {
        assertThat(Asked.strengths("Cl.Cl.c1ccc(NC2CCNCC2)cc1")).containsEntry("MX-P-4-ap-dihydrochloride", CERTAIN);
        assertThat(Asked.strengths("Cl.c1ccc(NC2CCNCC2)cc1")).containsEntry("MX-P-4-ap-dihydrochloride", LIKELY);
        assertThat(Asked.strengths("c1ccc(NC2CCNCC2)cc1")).doesNotContainKey("MX-P-4-ap-dihydrochloride");
    }

    @Test
    void aHydrochlorideUnderTableTwoIsForAPersonAndACitrateIsNot() {
        assertThat(Asked.strengths("C1CCNCC1.Cl"))
                .containsEntry("UN-T2-piperidine", POSSIBLE)
                .containsEntry("EU-C2B-piperidine", POSSIBLE)
                .containsEntry("US-L1-2704", CERTAIN);
        assertThat(Asked.strengths("C1CCNCC1.OC(=O)CC(O)(CC(=O)O)C(=O)O")).containsEntry("UN-T2-piperidine", CERTAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Na+].[Cl-]",
                "[Na]Cl",
                "[Ca+2].[Cl-].[Cl-]",
                "[Na+].[Na+].[O-]S(=O)(=O)[O-]",
                "[NH4+].[Cl-]",
                "[I-].[K+]",
                "O",
                "CCO",
                "OCC(O)CO"
            })
    void ordinarySaltsAndSolventsAreNothing(String chemical) {
        assertThat(Asked.mentions(chemical)).isEmpty();
    }

    @Test
    void aMedicineWrittenAsHydrochlorideIsNotHydrochloricAcid() {
        // metformin hydrochloride, salbutamol sulphate, acetylcholine chloride, betaine hydrochloride
        assertThat(Asked.mentions("CN(C)C(=N)N=C(N)N.Cl")).isEmpty();
        assertThat(Asked.mentions("CC(C)(C)NCC(O)c1ccc(O)c(CO)c1.OS(O)(=O)=O")).isEmpty();
        assertThat(Asked.mentions("C[N+](C)(C)CCOC(C)=O.[Cl-]")).isEmpty();
        assertThat(Asked.mentions("C[N+](C)(C)CC([O-])=O.Cl")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cl", "[H+].[Cl-]", "Cl.O", "[OH3+].[Cl-]"})
    void hydrochloricAcidIsListedHoweverItIsWritten(String acid) {
        assertThat(Asked.strengths(acid))
                .containsEntry("UN-T2-hydrochloric-acid", CERTAIN)
                .containsEntry("CN-3-hydrochloric-acid", CERTAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[K+].[O-][Mn](=O)(=O)=O", "O=[Mn](=O)(=O)O[K]", "[O-][Mn](=O)(=O)=O.[K+].O"})
    void potassiumPermanganateIsListedAndNotAsTheSodiumSalt(String salt) {
        assertThat(Asked.strengths(salt))
                .containsEntry("UN-T1-potassium-permanganate", CERTAIN)
                .doesNotContainKey("US-L2-6588");
    }

    @Test
    void sodiumPermanganateIsListedInTheUnitedStatesOnly() {
        assertThat(Asked.strengths("[Na+].[O-][Mn](=O)(=O)=O")).containsOnly(entry("US-L2-6588", CERTAIN));
    }

    @Test
    void saltsOfAcidsCount() {
        assertThat(Asked.strengths("O=C([O-])Cc1ccccc1.[Na+]")).containsEntry("US-L1-8791", CERTAIN);
        assertThat(Asked.strengths("O=C(O[Na])Cc1ccccc1")).containsEntry("UN-T1-phenylacetic-acid", CERTAIN);
        assertThat(Asked.strengths("[Na+].[O-][PH2]=O")).containsEntry("US-L1-6797", CERTAIN);
    }

    @Test
    void aHydrateIsTheSubstance() {
        assertThat(Asked.hit("O.CC(=O)Nc1ccccc1C(=O)O", "UN-T1-n-acetylanthranilic-acid"))
                .satisfies(hit -> {
                    assertThat(hit.strength()).isEqualTo(CERTAIN);
                    assertThat(hit.note()).isEmpty();
                });
    }

    @Test
    void theDiolAsWhichTheHydrateOfFourPiperidoneIsTradedIsLikelyTheKetone() {
        assertThat(Asked.strengths("OC1(O)CCNCC1.Cl"))
                .containsEntry("US-L1-8330", LIKELY)
                .containsEntry("CN-2-4-piperidone", LIKELY);
    }

    @Test
    void eachComponentOfAMixtureIsLookedUpAndIsLikelyAtMost() {
        assertThat(Asked.strengths("CC(C)=O.Cc1ccccc1"))
                .containsEntry("UN-T2-acetone", LIKELY)
                .containsEntry("UN-T2-toluene", LIKELY);
    }

    @Test
    void iodineInPotassiumIodideIsAMixtureAndPotassiumIodideIsNothing() {
        assertThat(Asked.strengths("II.[K+].[I-]")).containsOnly(entry("US-L1-6699", LIKELY));
    }

    @Test
    void preparationsAreNotThePureSubstance() {
        assertThat(Asked.hits("CN[C@@H](C)[C@H](O)c1ccccc1")).doesNotContainKey("IN-CS-preparations-of-ephedrine");
    }

    @Test
    void anIsotopeLabelledSampleIsForAPerson() {
        assertThat(Asked.strengths("[2H]C([2H])([2H])C(=O)Cc1ccccc1")).containsEntry("UN-T1-p-2-p", POSSIBLE);
        assertThat(Asked.strengths("C[13C](C)=O")).containsEntry("UN-T2-acetone", POSSIBLE);
    }
}
