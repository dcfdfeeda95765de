package io.countercheck.duties.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Names are compared letter by letter, but for case, spaces and signs. */
class NamesTest {

    @Test
    void caseSpacesAndSignsDoNotCount() {
        assertThat(Names.fold("Müller & Söhne GmbH")).isEqualTo(Names.fold("MÜLLER SÖHNE  G.m.b.H."));
        assertThat(Names.fold("Example Chemie")).isNotEqualTo(Names.fold("Example Chemie AG"));
        assertThat(Names.fold("ｅｘａｍｐｌｅ　化工有限公司")).isEqualTo("example化工有限公司");
        assertThat(Names.fold("- . /")).isEmpty();
    }

    @Test
    void theShortWayForWesternLettersGivesWhatTheLongOneDoes() {
        for (char c = 0; c < 0x500; c++) {
            String name = "a" + c + "B";
            String lower = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
            StringBuilder expected = new StringBuilder();
            lower.codePoints().filter(Character::isLetterOrDigit).forEach(expected::appendCodePoint);

            assertThat(Names.fold(name)).as("U+%04X", (int) c).isEqualTo(expected.toString());
        }
    }
}
