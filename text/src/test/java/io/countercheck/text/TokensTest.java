package io.countercheck.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class TokensTest {

    @Test
    void wordsAndNumbersAreToldApartByTheirScript() {
        assertThat(FoldedText.of("Ацетон 99.5% 丙酮アセトン25kg").tokens())
                .extracting(Token::text, Token::script)
                .containsExactly(
                        tuple("ацетон", Script.CYRILLIC),
                        tuple("99.5", Script.DIGIT),
                        tuple("丙酮", Script.HAN),
                        tuple("アセトン", Script.KANA),
                        tuple("25", Script.DIGIT),
                        tuple("kg", Script.LATIN));
    }

    @Test
    void aTokenKnowsWhereItStands() {
        FoldedText folded = FoldedText.of("  Drum   of ACETONE");
        Token last = folded.tokens().get(2);

        assertThat(folded.rawText(last.start(), last.end())).isEqualTo("ACETONE");
    }

    @Test
    void emptyTextHasNoTokens() {
        assertThat(FoldedText.of(" \u200B\u202E ").tokens()).isEmpty();
    }
}
