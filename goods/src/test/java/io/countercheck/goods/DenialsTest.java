package io.countercheck.goods;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.model.Strength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that says that a thing is not there, what a thing is for, or what is printed on it, is no hit on it. */
class DenialsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hair relaxer, no ammonia, no methylamine",
                "no acetone added",
                "zero acetone formula",
                "0 % acetone nail polish remover",
                "hose, suitable for acetone",
                "dispenser bottle for acetone, empty",
                "empty IBC ex acetone",
                "used drums, formerly acetone, cleaned",
                "gereinigtes Fass, zuletzt Aceton",
                "tambores vacíos de acetona",
                "fûts vides ayant contenu de l'acétone",
                "空桶 曾装丙酮",
                "resin soluble in acetone",
                "smell of acetone",
                "toluene substitute, 200 L",
                "acetone breath analyzer",
                "keep away from acetone and toluene",
                "アセトン不使用",
                "The Red Phosphorus Murders, paperback",
                "poster periodic table, iodine and bromine pictured",
                "safety data sheets (paper) for toluene"
            })
    void isNoHit(String description) {
        assertThat(Goods.described(description).mentions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "acetone 200 L, drums to be returned empty|UN-T2-acetone",
                "acetone, 4 drums, see catalogue|UN-T2-acetone",
                "item no acetone|UN-T2-acetone"
            })
    void whatIsThereStays(String description, String listing) {
        assertThat(Goods.strength(Goods.described(description), listing)).contains(Strength.CERTAIN);
    }
}
