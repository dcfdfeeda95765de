package io.countercheck.goods;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.model.Strength;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names as scanners, keyboards and hands leave them, and names of other things that only look like them. */
class MisspeltNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acet0ne 200 L",
                "PiperonaI 99%",
                "1-boc-4-plperidone",
                "Benzyl choride, 200 kg drum",
                "N-Phenethyl-4-pipperidone",
                "PMK methyl glycadate",
                "rnethyl ethyl ketone",
                "White phossphorus",
                "toulene 179 kg drum"
            })
    void aNameWithOneThingWrongIsLikely(String text) {
        assertThat(Goods.described(text).mentions()).isNotEmpty();
        assertThat(strongest(text)).isEqualTo(Strength.LIKELY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dimethyl ether",
                "ethoxyethene",
                "nitromethane 99%",
                "2-propenoyl chloride",
                "methenamine tablets",
                "tetraethylene glycol"
            })
    void anotherCompoundIsNoMisspeltOne(String text) {
        assertThat(Goods.described(text).mentions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "benzaldehyde, 4-hydroxy-3-methoxy-",
                "benzaldehyde, 4-hydroxy-",
                "1-hydroxy-2-methylbenzene",
                "toluene, 4-hydroxy",
                "iodo-benzene",
                "benzeneacetic acid, alpha-methyl-4-(2-methylpropyl)-",
                "1,4-butanediol dimethacrylate",
                "ethylene glycol ethyl ether"
            })
    void aListedNameInsideTheNameOfSomethingElseIsNot(String text) {
        assertThat(Goods.described(text).mentions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ephedrinhydrochlorid 25 kg", "Fentanylcitrat Referenzstandard", "Ethylaminhydrochlorid, Fass"})
    void aSaltWordJoinedToItsNameIsRead(String text) {
        assertThat(strongest(text)).isEqualTo(Strength.CERTAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gloves butyl, resistant to MEK and acetone",
                "NOT acetone: this is water for testing pumps",
                "Auftrag 713373: leerer IBC, gereinigt, zuvor Aceton",
                "detector de tolueno portátil"
            })
    void whatIsDeniedOrWithstoodIsNotThere(String text) {
        assertThat(Goods.described(text).mentions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ephedrine free base",
                "potassium permanganate free flowing",
                "acetone non-hazardous",
                "ethyl ether, peroxide free",
                "sulfuric acid, chloride free",
                "lead-free toluene",
                "acetone without stabiliser"
            })
    void whatElseIsAbsentLeavesTheSubstanceThere(String text) {
        assertThat(strongest(text)).isEqualTo(Strength.CERTAIN);
    }

    @Test
    void aCasNumberOfSomethingElseMakesTheNameDoubtful() {
        GoodsReading reading = Goods.described("Acetone CAS 67-63-0, 160 kg");

        assertThat(strongest("Acetone CAS 67-63-0, 160 kg")).isEqualTo(Strength.POSSIBLE);
        assertThat(reading.remarks()).isNotEmpty();
    }

    @Test
    void anAbbreviationBesideNoGoodsIsSomethingElse() {
        assertThat(Goods.described("PPA wireless microphone system").mentions()).isEmpty();
        assertThat(Goods.described("NPP, 25 kg drum").mentions()).isNotEmpty();
    }

    @Test
    void namesOfManyThousandWordsAreReadInBoundedWork() {
        assertThat(Goods.described("N-(2-methylpropyl)-".repeat(2_600)).mentions())
                .isEmpty();
    }

    private static Strength strongest(String text) {
        return Goods.described(text).mentions().stream()
                .flatMap(m -> m.hits().stream())
                .map(ListingHit::strength)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new AssertionError("nothing found in " + text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "acetome, 99.5, 4 x 2.5 L|UN-T2-acetone",
                "ETHYL ETHR 20L|UN-T2-ethyl-ether",
                "acetic anhidryde 220 kg|UN-T1-acetic-anhydride",
                "hydrocloric acid 32%|UN-T2-hydrochloric-acid",
                "派啶 180kg/桶|UN-T2-piperidine",
                "醋酸干 220KG/桶|UN-T1-acetic-anhydride"
            })
    void moreMayBeWrongWhereNothingElseSaysWhatTheGoodsAre(String description, String listing) {
        assertThat(Goods.strength(Goods.described(description), listing)).contains(Strength.LIKELY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "piperidone 25 kg",
                "morphine 20 kg",
                "myristic acid 25 kg",
                "acetal 5 L",
                "乙酸干燥剂 25kg",
                "sulfonic acid 200 kg"
            })
    void otherCompoundsAreNotMisspelt(String description) {
        assertThat(Goods.described(description).mentions()).isEmpty();
    }
}
