package io.countercheck.goods;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.model.Strength;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A listed name inside the name of something else, salts and groups of listed names, and names that lost their marks. */
class LongerNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "toluene, 2,4-diisocyanate",
                "toluene-p-sulfonate",
                "benzaldehyde, 2,3-dimethoxy-, oxime",
                "sulfuric acid, iron(2+) salt (1:1)",
                "sulphuric acid, nickel(II) salt",
                "toluene, m-ethyl- (8CI)",
                "polymer with toluene",
                "二丁基羟基甲苯 34桶"
            })
    void isAnotherCompound(String description) {
        assertThat(Goods.described(description).mentions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "N-PHENETHYL-4-PIPERIDONEHYDROCHLORIDE|UN-T1-npp",
                "甲胺盐酸盐|US-L1-8520",
                "fenilacetato de sodio, 25 kg|UN-T1-phenylacetic-acid",
                "sodiumhypophosphiteanhydrous|US-L1-6797"
            })
    void aSaltIsThatOfTheListedName(String description, String listing) {
        assertThat(Goods.strength(Goods.described(description), listing)).contains(Strength.CERTAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ergot alkaloids, crude",
                "ephedra herb, dried, bales",
                "ketone solvents, assorted",
                "permanganate, technical, cation not stated",
                "halides of 4-anilinopiperidine",
                "麻黄碱类物质"
            })
    void aWordForSeveralSubstancesIsPossible(String description) {
        assertThat(Goods.described(description).mentions())
                .isNotEmpty()
                .flatExtracting(Mention::hits)
                .allSatisfy(h -> assertThat(h.strength()).isEqualTo(Strength.POSSIBLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "N phenyl N 1 2 phenylethyl piperidin 4 yl propanamide",
                "n-phenyl-n-[1-(2-phenylethyl)piperidin-4-yl]propanamide",
                "Propanamide,N-phenyl-N-[1-(2-phenylethyl)-4-piperidinyl]- hydrochloride",
                "N (1 (2 phenylethyl)piperidin 4 yl) N phenylpropanamide"
            })
    void aNameThatLostItsMarksIsRead(String description) {
        assertThat(Goods.described(description).mentions())
                .flatExtracting(Mention::hits)
                .extracting(h -> h.listing().inchiKey())
                .anyMatch(key -> key.startsWith("PJMPHNIQZUBGLI"));
    }

    @Test
    void aRussianNameIsFoundInEachCase() {
        for (String name :
                new String[] {"серную кислоту", "серной кислотой", "псевдоэфедрином", "уксусным ангидридом"}) {
            assertThat(Goods.described(name.toUpperCase(Locale.ROOT) + ", 20 кг")
                            .mentions())
                    .as(name)
                    .isNotEmpty();
        }
    }

    @Test
    void aNameOfAnotherCompoundContradictsANumber() {
        GoodsReading reading = Goods.described("morpholine 99% CAS 110-89-4");

        assertThat(Goods.strength(reading, "UN-T2-piperidine")).contains(Strength.POSSIBLE);
        assertThat(reading.remarks()).isNotEmpty();
    }
}
