package io.countercheck.duties;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.model.PartyEffect;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PartyRulesTest {

    private final PartyRules rules = PartyRules.shipped();
    private final LocalDate day = LocalDate.of(2026, 5, 10);

    @Test
    void theListDecidesWhatItsNameSays() {
        assertThat(rules.effectOf("ofac-sdn", "SDNTK", day).effect()).isEqualTo(PartyEffect.BLOCK);
        assertThat(rules.effectOf("ofac-cmic", "CMIC-EO13959", day).effect()).isEqualTo(PartyEffect.SECURITIES_ONLY);
        assertThat(rules.effectOf("bis-el", "", day).effect()).isEqualTo(PartyEffect.LICENCE_NEEDED);
        assertThat(rules.effectOf("bis-uvl", "", day).effect()).isEqualTo(PartyEffect.RED_FLAG);
    }

    @Test
    void theProgrammeDecidesForTheSampleAndForListsOfSeveralProgrammes() {
        assertThat(rules.effectOf("sample", "ILLICIT-DRUGS-EO14059", day).id()).isEqualTo("PR-OFAC-SDN");
        assertThat(rules.effectOf("sample", "BIS Entity List", day).effect()).isEqualTo(PartyEffect.LICENCE_NEEDED);
        assertThat(rules.effectOf("ofac-cons", "[CMIC-EO13959]", day).effect()).isEqualTo(PartyEffect.SECURITIES_ONLY);
    }

    @Test
    void theRuleOfTheDayIsTaken() {
        assertThat(rules.effectOf("bis-el", "", LocalDate.of(2025, 10, 1)).id()).isEqualTo("PR-BIS-EL-2");
        assertThat(rules.effectOf("bis-el", "", LocalDate.of(2026, 11, 10)).id())
                .isEqualTo("PR-BIS-EL-4");
        assertThat(rules.effectOf("eu", "", LocalDate.of(2024, 7, 2)).id()).isEqualTo("PR-EU-1");
    }

    @Test
    void aListWhoseEffectIsNotHeldIsUnknown() {
        assertThat(rules.effectOf("own-list", "watch", day)).isSameAs(PartyRule.NOT_HELD);
    }
}
