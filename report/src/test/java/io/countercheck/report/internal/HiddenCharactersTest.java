package io.countercheck.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HiddenCharactersTest {

    @Test
    void ordinaryTextIsLeftAlone() {
        for (String text : new String[] {
            "", "Sodium chloride 99 %", "工业级，桶装", "شركة المثال", "Хлорид натрия", "comprimés", "500\u00A0mg", "😀"
        }) {
            assertThat(HiddenCharacters.shown(text)).isEqualTo(text);
        }
    }

    @Test
    void aJoinerIsSpellingInPersianAndAHidingPlaceInLatin() {
        assertThat(HiddenCharacters.shown("می\u200Cخواهم")).isEqualTo("می\u200Cخواهم");
        assertThat(HiddenCharacters.shown("para\u200Ccetamol")).isEqualTo("para⟦U+200C⟧cetamol");
        assertThat(HiddenCharacters.shown("\u200Dparacetamol")).isEqualTo("⟦U+200D⟧paracetamol");
    }

    @Test
    void whatTurnsOrHidesTextIsShownByNumber() {
        assertThat(HiddenCharacters.shown("a\u202Eb\u2066c\uFEFFd\u00ADe\u3164f\u0007g\uDB40\uDC41h\uD83Di"))
                .isEqualTo("a⟦U+202E⟧b⟦U+2066⟧c⟦U+FEFF⟧d⟦U+00AD⟧e⟦U+3164⟧f⟦U+0007⟧g⟦U+E0041⟧h⟦U+D83D⟧i");
    }

    @Test
    void lineBreaksAndTabsArePlainSigns() {
        assertThat(HiddenCharacters.shown("a\r\nb\tc")).isEqualTo("a␍↵b⇥c");
    }
}
