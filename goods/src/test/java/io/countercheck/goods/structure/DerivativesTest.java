package io.countercheck.goods.structure;

import static io.countercheck.model.Strength.CERTAIN;
import static io.countercheck.model.Strength.POSSIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.model.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Members are substances that a law names; non-members are ordinary medicines and bulk chemicals. */
class DerivativesTest {

    @Test
    void oneBocFourApIsACarbamateOfFourApAndThatBeyondDoubtForTheLawNamesIt() {
        var hit = Asked.substanceHit("CC(C)(C)OC(=O)N1CCC(Nc2ccccc2)CC1", "US-L1-8335");

        assertThat(hit.strength()).isEqualTo(CERTAIN);
        assertThat(hit.note()).startsWith("a carbamate of N-Phenyl-4-piperidinamine; the listing takes in: amides");
    }

    @ParameterizedTest
    @CsvSource({
        "O=C1CCN(C(=O)OC(C)(C)C)CC1, US-L1-8330, a carbamate of",
        "CCC(=O)N(c1ccccc1)C1CCNCC1, US-L1-8335, an amide of",
        "FC1=CC=C(C=C1)NC1CCNCC1, US-L1-8335, a halide of",
        "FC1=CC=C(C=C1)NC1CCN(CC1)C(=O)OC(C)(C)C, US-L1-8335, a carbamate and a halide of",
        "BrC1=CC=C(C=C1)NC1CCN(CC1)C(=O)OC(C)(C)C, US-L1-8335, a carbamate and a halide of",
        "COC(=O)C1(C)OC1c1ccccc1, US-L1-p-2-p-methyl-glycidic-acid, an ester of",
        "CC(C)(C)OC(=O)C1(C)OC1c1ccccc1, US-L1-p-2-p-methyl-glycidic-acid, an ester of"
    })
    void derivativesThatAreNamedElsewhereAreCertain(String smiles, String listing, String words) {
        var hit = Asked.substanceHit(smiles, listing);

        assertThat(hit.strength()).isEqualTo(CERTAIN);
        assertThat(hit.note()).startsWith(words);
    }

    @Test
    void aStereoisomerOfANamedEsterIsAsCertainAsTheEster() {
        String oneIsomer = "COC(=O)[C@@]1(C)O[C@@H]1c1ccccc1";

        assertThat(Asked.substanceHit(oneIsomer, "US-L1-p-2-p-methyl-glycidic-acid")
                        .strength())
                .isEqualTo(CERTAIN);
    }

    @Test
    void aSaltOfADerivativeIsTakenInToo() {
        assertThat(Asked.strengths("CC(C)(C)OC(=O)N1CCC(Nc2ccccc2)CC1.Cl")).containsEntry("US-L1-8335", CERTAIN);
    }

    @ParameterizedTest
    @CsvSource({
        "CCOC(=O)Cc1ccccc1, US-L1-8791, an ester of Phenylacetic acid",
        "COC(=O)c1ccccc1N, US-L1-8530, an ester of Anthranilic acid"
    })
    void derivativesThatNobodyNamesAreClassMembersForAPerson(String smiles, String listing, String words) {
        var mentions = Asked.mentions(smiles);

        assertThat(mentions).extracting(m -> m.kind()).containsExactly(Kind.CLASS);
        var hit = Asked.hit(smiles, listing);
        assertThat(hit.strength()).isEqualTo(POSSIBLE);
        assertThat(hit.note()).startsWith(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CC(=O)Nc1ccc(O)cc1", // paracetamol
                "CC(=O)Oc1ccccc1C(=O)O", // aspirin
                "OC(=O)Cc1ccccc1Nc1c(Cl)cccc1Cl", // diclofenac
                "CC(C)Cc1ccc(cc1)C(C)C(=O)O", // ibuprofen
                "Cc1cccc(C)c1NC(=O)CN(CC)CC.Cl", // lidocaine hydrochloride
                "CCOC(=O)C1(CCN(C)CC1)c1ccccc1", // a pain medicine without aniline
                "Clc1ccc(cc1)C(c1ccccc1)N1CCN(CCOCC(O)=O)CC1", // cetirizine
                "COc1ccc2[nH]c(nc2c1)S(=O)Cc1ncc(C)c(OC)c1C", // omeprazole
                "OC(c1ccccc1)(c1ccccc1)C1CCN(CCCC(=O)c2ccc(cc2)C(C)(C)C)CC1", // a piperidine antihistamine
                "CC(C)OC(=O)C(C)(C)Oc1ccc(cc1)C(=O)c1ccc(Cl)cc1", // fenofibrate
                "CCN(CC)CCOC(=O)c1ccc(N)cc1", // procaine
                "c1ccccc1", // benzene
                "C=CC#N", // acrylonitrile
                "O=C1CCCCC1" // cyclohexanone
            })
    void ordinaryMedicinesAndBulkChemicalsAreNothing(String smiles) {
        assertThat(Asked.mentions(smiles)).isEmpty();
    }

    @Test
    void canadaAsksAPersonAboutDerivativesAndListsTheParentItself() {
        assertThat(Asked.strengths("c1ccc(NC2CCNCC2)cc1"))
                .containsEntry("CA-A-4-ap-derivatives-and-analogues", CERTAIN)
                .doesNotContainKey("CA-S5-4-ap-analogues-and-derivatives");
        assertThat(Asked.hit("CC(C)(C)OC(=O)N1CCC(Nc2ccccc2)CC1", "CA-S5-4-ap-analogues-and-derivatives"))
                .satisfies(hit -> {
                    assertThat(hit.strength()).isEqualTo(POSSIBLE);
                    assertThat(hit.note()).isEqualTo("derivatives and analogues: a person decides");
                });
    }
}
