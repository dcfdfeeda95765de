package io.countercheck.goods.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.text.FoldedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SystematicNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1-(4-methylphenyl)ethan-1-one, 25 kg drums | 1-(4-methylphenyl)ethan-1-one",
                "20 boxes of 2-ethylhexan-1-ol technical | 2-ethylhexan-1-ol",
                "N PHENYL 2 (DIMETHYLAMINO)ACETAMIDE 5 KG | n phenyl 2 (dimethylamino)acetamide"
            })
    void aSystematicNameStandsOutOfALine(String line, String name) {
        assertThat(Stretches.in(FoldedText.of(line), List.of(), false))
                .extracting(Stretch::name)
                .containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STAINLESS STEEL BOLTS M8",
                "Men's cotton T-shirts, 100% cotton, size 4-6",
                "LED lamp 12W E27",
                "A4 paper 80 g, 5-ply boxes",
                "brake pads for Toyota Corolla 2015-2018",
                "Ersatzteile für Pumpen laut Angebot 4711-2"
            })
    void ordinaryGoodsNeverReachTheNameParser(String line) {
        assertThat(Stretches.in(FoldedText.of(line), List.of(), false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "n-phenylacetamide | N-phenylacetamide",
                "(1r,2s)-2-aminocyclohexanol | (1R,2S)-2-aminocyclohexanol",
                "1h-indole | 1H-indole"
            })
    void locantsGetTheirCapitalsBack(String folded, String restored) {
        assertThat(LocantRepair.readings(folded)).containsExactly(restored);
    }

    @Test
    void hyphensThatBecameSpacesAreTriedAsHyphens() {
        assertThat(LocantRepair.readings("n phenyl 2 aminobenzoic acid")).contains("N-phenyl-2-aminobenzoic acid");
    }
}
