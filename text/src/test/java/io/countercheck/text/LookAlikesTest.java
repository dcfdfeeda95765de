package io.countercheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LookAlikesTest {

    @Test
    void cyrillicLettersInALatinWordAreRead() {
        assertThat(FoldedText.of("Аcеtоnе 25 kg").text()).isEqualTo("acetone 25 kg");
    }

    @Test
    void aRussianWordStaysRussian() {
        assertThat(FoldedText.of("ацетон, бочка 200 л").text()).isEqualTo("ацетон, бочка 200 л");
    }

    @Test
    void latinLettersInARussianWordAreRead() {
        assertThat(FoldedText.of("aцeтoн").text()).isEqualTo("ацетон");
    }

    @Test
    void eachWordIsSettledByItself() {
        assertThat(FoldedText.of("N-фенил tоluеnе").text()).isEqualTo("n-фенил toluene");
    }
}
