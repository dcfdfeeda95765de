package io.countercheck.intake.internal.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class PlainWordsTest {

    @Test
    void everyLetterIsFoldedAsUnicodeSays() {
        for (char c = 0xc0; c <= 0x44f; c++) {
            if (Character.isLetter(c) && c != 'ß') {
                String byUnicode = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD)
                        .replaceAll("\\p{Mn}", "")
                        .toLowerCase(java.util.Locale.ROOT);
                assertThat(PlainWords.letters(String.valueOf(c)))
                        .as("U+%04X", (int) c)
                        .isIn(byUnicode, PlainWords.letters(byUnicode));
            }
        }
        assertThat(PlainWords.words("Straße №１（Köln）")).isEqualTo("strasse no1 koln");
        assertThat(PlainWords.words("ShipToParty #2")).isEqualTo("ship to party no 2");
    }
}
