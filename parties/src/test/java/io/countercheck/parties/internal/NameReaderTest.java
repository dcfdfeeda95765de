package io.countercheck.parties.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.parties.internal.ReadName.NameWord;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameReaderTest {

    private final NameReader reader = new NameReader();

    @Test
    void legalFormsOfManyCountriesAreLeftOut() {
        for (String name : List.of(
                "Muster GmbH",
                "Muster Gesellschaft mit beschränkter Haftung",
                "Muster S.A. de C.V.",
                "MUSTER, S. DE R.L. DE C.V.",
                "Muster Co., Ltd.",
                "OOO Muster",
                "Muster Sp. z o.o.",
                "Muster 有限公司",
                "Muster Sdn. Bhd.",
                "Muster A.Ş.",
                "Public Joint Stock Company Muster")) {
            assertThat(compared(name)).as(name).containsExactly("muster");
        }
    }

    @Test
    void abbreviationsAndSpellingsHaveOneForm() {
        assertThat(compared("Int'l Trdg. & Shpg. Svcs"))
                .containsExactly("international", "trading", "and", "shipping", "service");
        assertThat(compared("Imp. & Exp.")).containsExactly("import", "and", "export");
        assertThat(compared("Hong Kong Chem & Pharm")).containsExactly("hongkong", "chemical", "and", "pharmaceutical");
    }

    @Test
    void lettersWithFullStopsAreOneWordAndApostrophesVanish() {
        assertThat(compared("D.E.S. Jala'")).containsExactly("des", "jala");
        assertThat(compared("J. Smith")).containsExactly("j", "smith");
    }

    @Test
    void aChineseNameIsReadTheSameInHanInPinyinAndInEnglish() {
        for (String name : List.of(
                "武汉硕康生物科技有限公司",
                "武漢碩康生物科技有限公司",
                "Wuhan Shuokang Shengwu Keji Youxian Gongsi",
                "WUHAN SHUOKANG SHENG WU KE JI YOU XIAN GONG SI",
                "Wuhan Shuokang Bio-Tech Co., Ltd.")) {
            assertThat(compared(name)).as(name).containsExactly("wuhan", "shuokang", "biological", "technology");
        }
        assertThat(compared("北京航空航天大学")).containsExactly("beijing", "aerospace", "university");
    }

    @Test
    void scriptsBecomePlainLatin() {
        assertThat(compared("武汉三江进出口有限公司")).containsExactly("wuhan", "sanjiang", "import", "export");
        assertThat(compared("Стройтрансгаз")).containsExactly("stroytransgaz");
        assertThat(compared("Ελλάς")).hasSize(1);
        assertThat(compared("شركة")).hasSize(1);
        assertThat(compared("삼성")).containsExactly("samseong");
        assertThat(compared("Łódź Øresund Straße")).containsExactly("lodz", "oresund", "strasse");
    }

    @Test
    void partsOfAFieldAreNamesOfTheirOwn() {
        assertThat(reader.read("Alpha Freight c/o Beta Lab, Attn: Mr Lee"))
                .extracting(ReadName::raw)
                .contains("Alpha Freight", "Beta Lab", "Mr Lee");
        assertThat(reader.read("Cocoa Trading")).hasSize(1);
    }

    @Test
    void whatTheEndOfTheFieldCutsOffALegalFormIsNoWordOfTheName() {
        for (String name : List.of(
                "Muster Public Joint Stock C",
                "Muster Sociedad Anoni",
                "Muster Limited Liability Comp",
                "Muster Open Joint Stock")) {
            assertThat(compared(name)).as(name).containsExactly("muster");
        }
        assertThat(compared("Joint Venture Muster")).contains("muster", "ventures");
    }

    @Test
    void knownWordsAreReadWhenBrokenOrMisread() {
        assertThat(compared("Muster Shi pping Com pany")).containsExactly("muster", "shipping");
        assertThat(compared("Muster SH1PPING L1M1TED")).containsExactly("muster", "shipping");
        assertThat(compared("Muster CHERNICALS CORNPANY")).containsExactly("muster", "chemical");
        assertThat(compared("Modern Corn 3M")).containsExactly("modern", "corn", "3m");
    }

    @Test
    void aLegalFormBeforeACommaEndsTheName() {
        assertThat(reader.read("Muster Ltd, Rosehall Main Road, Rosehall"))
                .extracting(ReadName::raw)
                .contains("Muster Ltd");
        assertThat(reader.read("Muster, S.A.")).hasSize(1);
    }

    @Test
    void aCyrillicWordWithALatinLetterIsReadAsCyrillic() {
        assertThat(compared("jоинт")).containsExactly("joint");
    }

    private List<String> compared(String name) {
        return reader.read(name).stream()
                .flatMap(part -> part.compared().stream())
                .map(NameWord::text)
                .toList();
    }
}
