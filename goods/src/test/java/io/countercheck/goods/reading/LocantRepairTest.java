package io.countercheck.goods.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocantRepairTest {

    @Test
    void hyphensLostOrTurnedIntoSpacesComeBack() {
        assertThat(LocantRepair.readings("1 phenylpropan 2 one")).contains("1-phenylpropan-2-one");
        assertThat(LocantRepair.readings("1phenylpropan2one")).contains("1-phenylpropan-2-one");
        assertThat(LocantRepair.readings("1 - phenylpropan - 2 - one")).contains("1-phenylpropan-2-one");
    }

    @Test
    void aPointBetweenLocantsWasAComma() {
        assertThat(LocantRepair.readings("butane-1.4-diol")).contains("butane-1,4-diol");
    }

    @Test
    void anLThatStandsAsALocantWasAFigure() {
        assertThat(LocantRepair.readings("l-phenylpropan-2-one")).contains("1-phenylpropan-2-one");
    }

    @Test
    void lettersOfLocantsGetTheirCapitals() {
        assertThat(LocantRepair.readings("n-phenylpiperidin-4-amine").get(0)).isEqualTo("N-phenylpiperidin-4-amine");
    }

    @Test
    void theLastWordIsSetApart() {
        assertThat(LocantRepair.readings("2-aminobenzoicacid")).contains("2-aminobenzoic acid");
    }
}
