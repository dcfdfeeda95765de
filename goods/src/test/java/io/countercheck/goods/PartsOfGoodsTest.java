package io.countercheck.goods;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.model.GoodsField;
import io.countercheck.model.Strength;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A mixture or article with a listed component is possible; the substance in a vessel, of a purity or in water is it. */
class PartsOfGoodsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nail polish remover with acetone 60 %",
                "nail polish remover (acetone)",
                "acetone nail polish remover 12 x 100 ml",
                "safrole 1% in soap fragrance",
                "acetone free paint thinner with toluene",
                "paint thinner, contains 20 % toluene",
                "solvent blend, 60 % toluene, mixture",
                "plant wash with 5 % potassium permanganate",
                "perfume base, 5 % piperonal",
                "cleaner, a few per cent of 1,4-butanediol",
                "solvent, 15 % acetone",
                "toluene 60 %, acetone 40 %",
                "methylamine 33 % in ethanol",
                "piperidine in toluene solution",
                "Reinigungsmittel mit Salzsäure",
                "Nagellackentferner mit Aceton",
                "quitaesmalte con acetona",
                "diluant avec toluène",
                "含丙酮的洗甲水",
                "清洗剂 含盐酸 10%",
                "средство для чистки, содержит ацетон",
                "glass ampoule display with sulfuric acid",
                "battery, filled with sulfuric acid"
            })
    void aMixtureOrArticleIsPossible(String description) {
        assertThat(Goods.described(description).mentions())
                .isNotEmpty()
                .flatExtracting(Mention::hits)
                .allSatisfy(h -> assertThat(h.strength()).isEqualTo(Strength.POSSIBLE));
    }

    @Test
    void theStepSaysWhy() {
        assertThat(Goods.described("nail polish remover with acetone 60 %")
                        .mentions()
                        .get(0)
                        .evidence()
                        .steps())
                .contains("'nail polish remover': a mixture or article with it, not the substance as such");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "acetone 99 %|UN-T2-acetone",
                "acetone, purity 99.5 %, in drums|UN-T2-acetone",
                "sulfuric acid 98% in IBC|UN-T2-sulphuric-acid",
                "hydrochloric acid 32 %|UN-T2-hydrochloric-acid",
                "10 % hydrochloric acid in water|UN-T2-hydrochloric-acid",
                "ephedrine HCl in drums|UN-T1-ephedrine",
                "drums with acetone|UN-T2-acetone",
                "acetone for paint production|UN-T2-acetone",
                "toluene, for use in adhesives|UN-T2-toluene",
                "acetone 200 L, paint thinner 50 L|UN-T2-acetone",
                "paint thinner 50 L, acetone 200 L|UN-T2-acetone",
                "gloves and acetone 5 L|UN-T2-acetone",
                "acetone 20 drums, buyer Sunshine Paint Co Ltd|UN-T2-acetone",
                "acetone, cosmetic grade|UN-T2-acetone",
                "Tankwagen mit Aceton|UN-T2-acetone"
            })
    void theSubstanceItselfIsCertain(String description, String listing) {
        assertThat(Goods.strength(Goods.described(description), listing)).contains(Strength.CERTAIN);
    }

    @Test
    void aNumberBesideAMixtureIsPossibleToo() {
        GoodsReading reading = Goods.read(
                Map.of(GoodsField.DESCRIPTION, "paint thinner, contains 20 % toluene", GoodsField.CAS, "108-88-3"));

        assertThat(Goods.strength(reading, "UN-T2-toluene")).contains(Strength.POSSIBLE);
    }

    @Test
    void aContentInItsOwnFieldMakesTheComponentCertain() {
        GoodsReading reading = Goods.read(Map.of(
                GoodsField.DESCRIPTION,
                "cleaner with 8 % hydrochloric acid",
                GoodsField.CAS,
                "7647-01-0",
                GoodsField.CONCENTRATION,
                "8"));

        assertThat(Goods.strength(reading, "CN-3-hydrochloric-acid")).contains(Strength.CERTAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compound cold medicine with pseudoephedrine",
                "IBUPROFEN + PSEUDOEPHEDRINE CAPLETS 200/30MG",
                "复方盐酸伪麻黄碱缓释胶囊"
            })
    void aMedicineOfSeveralActiveSubstancesIsPossible(String description) {
        assertThat(Goods.described(description).mentions())
                .isNotEmpty()
                .flatExtracting(Mention::hits)
                .allSatisfy(h -> assertThat(h.strength()).isEqualTo(Strength.POSSIBLE));
    }
}
