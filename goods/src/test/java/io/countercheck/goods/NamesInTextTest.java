package io.countercheck.goods;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.model.Evidence;
import io.countercheck.model.GoodsField;
import io.countercheck.model.Kind;
import io.countercheck.model.Span;
import io.countercheck.model.Strength;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesInTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "acetone, technical, 200 L drum | Acetone",
                "工业丙酮 160kg/桶 | Acetone",
                "Acétone pure, fût de 200 L | Acetone",
                "ацетон технический, 20 т | Acetone",
                "アセトン 18L | Acetone",
                "N-PHENYL 4 PIPERIDINAMINE 99PCT 25KGS/DRUM | N-Phenyl-4-piperidinamine",
                "permanganate de potassium | Potassium permanganate",
                "過錳酸鉀 | Potassium permanganate",
                "соляная кислота 36 % | Hydrochloric acid",
                "ácido sulfúrico 98% cisterna | Sulphuric acid",
                "Schwefelsaeure technisch | Sulphuric acid",
                "phosphorus, red | Red phosphorus",
                "MEK solvent 99% | Methyl ethyl ketone",
                "KMnO4 free flowing grade, 50 kg drum | Potassium permanganate",
                "Potassium permanganate, free-flowing | Potassium permanganate",
                "acetone 4 x 5 L, free delivery | Acetone"
            })
    void ordinaryTradeTextNamesASubstance(String description, String name) {
        GoodsReading reading = Goods.described(description);

        assertThat(reading.mentions()).extracting(Mention::name).containsExactly(name);
        assertThat(reading.mentions().get(0).hits())
                .allSatisfy(h -> assertThat(h.strength()).isEqualTo(Strength.CERTAIN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DI ACETONE ALCOHOL",
                "acetone-free nail polish remover",
                "nail polish remover (acetone free)",
                "does not contain acetone or toluene",
                "acetone cyanohydrin",
                "toluene diisocyanate TDI 80/20",
                "sodium chloride, 25 kg bags",
                "lidocaine hydrochloride",
                "iodine number 120, activated carbon",
                "potassium permanganate sponge",
                "hydrochloric acid resistant tiles",
                "sulfuric acid pump, PTFE",
                "acid-proof bricks",
                "ether amine",
                "povidone-iodine",
                "methyl ethyl ketone peroxide",
                "二丙酮醇",
                "二甲苯",
                "硫酸铵",
                "盐酸二甲双胍",
                "丙酮酸",
                "石油醚",
                "benzoyl chloride",
                "nitromethane",
                "PPA-X200 housing",
                "STAINLESS STEEL BOLTS M8",
                "ジアセトンアルコール",
                "硫酸アルミニウム",
                "4-甲基苯丙酮",
                "empty drums, last contained acetone",
                "hydroxylamine"
            })
    void aLongerNameOrAThingForItIsNotTheSubstance(String description) {
        assertThat(Goods.described(description).mentions()).isEmpty();
    }

    @Test
    void aSaltWordIsTakenOffAndSaid() {
        Mention mention = Goods.described("4 ANPP hcl, 25 kg drum").mentions().get(0);
        Evidence evidence = mention.evidence();

        assertThat(mention.name()).isEqualTo("4-Anilino-N-phenethylpiperidine");
        assertThat(evidence.matched()).isEqualTo("4 ANPP hcl");
        assertThat(evidence.span()).isEqualTo(new Span(0, 10));
        assertThat(evidence.steps())
                .containsExactly(
                        "'4 ANPP hcl'", "salt word 'hcl' removed", "synonym of 4-Anilino-N-phenethylpiperidine");
    }

    @Test
    void aHydrochlorideIsUnderAListingOnlyAsItsClauseSays() {
        GoodsReading piperidine = Goods.described("piperidine hydrochloride");

        assertThat(Goods.strength(piperidine, "US-L1-2704")).contains(Strength.CERTAIN);
        assertThat(Goods.strength(piperidine, "UN-T2-piperidine")).contains(Strength.POSSIBLE);
        assertThat(Goods.strength(Goods.described("clorhidrato de efedrina"), "UN-T1-ephedrine"))
                .contains(Strength.CERTAIN);
        assertThat(Goods.strength(Goods.described("盐酸麻黄碱"), "IN-A-ephedrine")).contains(Strength.POSSIBLE);
    }

    @Test
    void anEsterIsUnderAListingOnlyWhereEstersAre() {
        GoodsReading ester = Goods.described("phenylacetic acid ethyl ester");

        assertThat(Goods.strength(ester, "US-L1-8791")).contains(Strength.CERTAIN);
        assertThat(Goods.strength(ester, "UN-T1-phenylacetic-acid")).isEmpty();
    }

    @Test
    void aMedicineMakesTheSubstanceItselfOnlyPossible() {
        GoodsReading tablets = Goods.described("medicine, tablets with ephedrine hydrochloride");

        assertThat(Goods.strength(tablets, "EU-C4-ephedrine-medicines")).contains(Strength.CERTAIN);
        assertThat(Goods.strength(tablets, "IN-CS-preparations-of-ephedrine")).contains(Strength.CERTAIN);
        assertThat(Goods.strength(tablets, "UN-T1-ephedrine")).contains(Strength.POSSIBLE);
        assertThat(Goods.strength(Goods.described("ephedrine"), "EU-C4-ephedrine-medicines"))
                .isEmpty();
    }

    @Test
    void aNamedComponentOfAMixtureIsPossibleAndItsContentAHint() {
        GoodsReading reading = Goods.described("cleaner with 8 % hydrochloric acid");

        assertThat(Goods.strength(reading, "CN-3-hydrochloric-acid")).contains(Strength.POSSIBLE);
        assertThat(reading.mentions().get(0).evidence().steps()).contains("content '8 %' beside it: a hint only");
    }

    @Test
    void anArticleWithItIsPossible() {
        assertThat(Goods.strength(Goods.described("acetone cleaning wipes"), "UN-T2-acetone"))
                .contains(Strength.POSSIBLE);
    }

    @Test
    void aSpellingMistakeIsLikely() {
        GoodsReading reading = Goods.described("potasium permanganate 99%");

        assertThat(Goods.strength(reading, "UN-T1-potassium-permanganate")).contains(Strength.LIKELY);
        assertThat(reading.mentions().get(0).evidence().method()).isEqualTo("name-typo");
    }

    @Test
    void anAbbreviationNeedsItsContext() {
        assertThat(Goods.strength(Goods.described("PPA"), "US-L1-1225")).contains(Strength.CERTAIN);
        assertThat(Goods.strength(Goods.described("PPA, chemical, 99 %"), "US-L1-1225"))
                .contains(Strength.CERTAIN);
        assertThat(Goods.strength(Goods.described("PPA for Oakfield, 25 kg"), "US-L1-1225"))
                .contains(Strength.POSSIBLE);
        assertThat(Goods.strength(Goods.described("PPA housing for connectors"), "US-L1-1225"))
                .isEmpty();
        assertThat(Goods.strength(Goods.described("housing made of ppa for connectors"), "US-L1-1225"))
                .isEmpty();
    }

    @Test
    void aClassInWordsIsPossible() {
        GoodsReading listed = Goods.described("芬太尼类物质");
        GoodsReading loose = Goods.described("substituted fentanyl, powder");

        assertThat(Goods.strength(listed, "CN-SUP-fentanyl-type")).contains(Strength.POSSIBLE);
        assertThat(Goods.strength(loose, "US-S1-frs")).contains(Strength.POSSIBLE);
        assertThat(loose.mentions()).extracting(Mention::kind).containsExactly(Kind.CLASS);
    }

    @Test
    void oneLineMayNameSeveralSubstances() {
        assertThat(Goods.described("sulfuric acid, hydrochloric acid / toluene").mentions())
                .extracting(Mention::name)
                .containsExactly("Sulphuric acid", "Hydrochloric acid", "Toluene");
    }

    @Test
    void oneSubstanceIsOneMentionWhoeverNamesIt() {
        GoodsReading reading = Goods.read(Map.of(GoodsField.DESCRIPTION, "丙酮 Acetone", GoodsField.CAS, "67–64–1"));

        assertThat(reading.mentions()).hasSize(1);
        assertThat(reading.mentions().get(0).evidence().steps()).contains("agrees with '67–64–1' in cas (cas)");
    }

    @Test
    void aHugeHostileLineIsReadAllTheSame() {
        String raw = "(((-4-ANPP-".repeat(3_000) + "\u202eacetone\u200B".repeat(3_000);

        assertThat(Goods.described(raw).mentions())
                .extracting(Mention::name)
                .contains("4-Anilino-N-phenethylpiperidine");
    }
}
