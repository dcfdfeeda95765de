package io.countercheck.goods;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.model.GoodsField;
import io.countercheck.model.Strength;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that leave open, or rule out, that the goods are the substance named. */
class DoubtfulWordingTest {

    @Test
    void aSaltIsPossibleWhereNothingIsHeldOfSalts() {
        String note = "what the listing says of salts is not held";
        GoodsReading byName = Goods.described("4-piperidone hydrochloride");
        GoodsReading byStructure = Goods.read(Map.of(GoodsField.DESCRIPTION, "Cl.O=C1CCNCC1"));

        for (GoodsReading reading : new GoodsReading[] {byName, byStructure}) {
            assertThat(reading.mentions())
                    .flatExtracting(Mention::hits)
                    .filteredOn(h -> h.listing().id().equals("VN-4A-4-piperidone"))
                    .isNotEmpty()
                    .allSatisfy(h -> {
                        assertThat(h.strength()).isEqualTo(Strength.POSSIBLE);
                        assertThat(h.note()).contains(note);
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sodium chloride",
                "[Na+].[Cl-]",
                "sodium sulphate",
                "potassium iodide",
                "[K+].[I-]",
                "metformin hydrochloride",
                "gloves resistant to acetone and toluene",
                "chemical resistant gloves for toluene",
                "Schutzhandschuhe beständig gegen Aceton",
                "pump for sulphuric acid",
                "Pumpe für Schwefelsäure"
            })
    void saltsOfMineralAcidsAndThingsForAChemicalAreNoHit(String description) {
        assertThat(Goods.described(description).mentions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gas detector tube acetone",
                "safety data sheet toluene",
                "N-Cbz-4-piperidone",
                "4-piperidone ethylene ketal",
                "derivative of 4-piperidone, not further named",
                "4-piperidone derivative"
            })
    void whatOnlyMentionsTheSubstanceIsPossibleAtMost(String description) {
        assertThat(Goods.described(description).mentions())
                .flatExtracting(Mention::hits)
                .allSatisfy(h -> assertThat(h.strength()).isEqualTo(Strength.POSSIBLE));
    }

    @Test
    void aDerivativeIsUnderNoListingThatDoesNotSpeakOfDerivatives() {
        GoodsReading reading = Goods.described("derivative of 4-piperidone, not further named");

        assertThat(Goods.strength(reading, "IN-B-4-piperidone")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"chemicals", "chemicals, general cargo", "chemicals, item 17, see annex", "item 17, see annex"})
    void generalWordsAloneAreNotReadable(String description) {
        assertThat(Goods.described(description).readable()).isFalse();
    }

    @Test
    void generalWordsWithAnIdentifierAreReadable() {
        assertThat(Goods.read(Map.of(GoodsField.DESCRIPTION, "chemicals", GoodsField.CAS, "50-78-2"))
                        .readable())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "acetone 200 L with pump, UN-T2-acetone",
        "gloves and acetone 5 L, UN-T2-acetone",
        "tolueen 200 L, UN-T2-toluene",
        "azijnzuuranhydride, UN-T1-acetic-anhydride",
        "kaliumpermanganaat, UN-T1-potassium-permanganate",
        "Condy's crystals, UN-T1-potassium-permanganate",
        "zwavelzuur 96%, CN-3-sulphuric-acid",
        "zoutzuur 36%, CN-3-hydrochloric-acid"
    })
    void theSubstanceItselfIsCertain(String description, String listing) {
        assertThat(Goods.strength(Goods.described(description), listing)).contains(Strength.CERTAIN);
    }
}
