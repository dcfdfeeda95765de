package io.countercheck.duties;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.model.Movement;
import io.countercheck.model.PartyEffect;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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

    @Test
    void aListBindsItsOwnPeopleAndWhoeverActsThere() {
        assertThat(effect(Set.of("US"), "CN", "MX")).isEqualTo(PartyEffect.BLOCK);
        assertThat(effect(Set.of("DE", "US"), "CN", "MX")).isEqualTo(PartyEffect.BLOCK);
        assertThat(effect(Set.of("DE"), "CN", "US")).isEqualTo(PartyEffect.BLOCK);
        assertThat(effect(Set.of("DE"), "CN", "MX")).isEqualTo(PartyEffect.RED_FLAG);
    }

    @Test
    void withoutAnOperatorTheStrictestReadingHoldsAndSaysSo() {
        ProgrammeEffect effect =
                rules.effect("ofac-sdn", "SDNTK", Set.of(), List.of(Movement.of("CN", "MX", day)), day);

        assertThat(effect.effect()).isEqualTo(PartyEffect.BLOCK);
        assertThat(effect.because()).contains("no operator is named", "strictest", "U.S. persons");
    }

    @Test
    void theUnionBindsItsMembersOfThatDay() {
        assertThat(rules.effect("eu-fsf", "", Set.of("DE"), List.of(), day).effect())
                .isEqualTo(PartyEffect.BLOCK);
        assertThat(rules.effect("eu-fsf", "", Set.of("GB"), List.of(), day).effect())
                .isEqualTo(PartyEffect.RED_FLAG);
        assertThat(rules.effect("eu-fsf", "", Set.of("GB"), List.of(), LocalDate.of(2019, 5, 10))
                        .effect())
                .isEqualTo(PartyEffect.BLOCK);
        assertThat(rules.effect("uk-sanctions", "", Set.of("GB"), List.of(), day)
                        .effect())
                .isEqualTo(PartyEffect.BLOCK);
    }

    @Test
    void whatGoesWithTheGoodsOrBindsStatesHoldsForEverybody() {
        assertThat(rules.effect("un-sc", "", Set.of("JP"), List.of(), day).effect())
                .isEqualTo(PartyEffect.BLOCK);
        assertThat(rules.effect("ofac-cmic", "", Set.of("DE"), List.of(), day).effect())
                .isEqualTo(PartyEffect.SECURITIES_ONLY);
        assertThat(rules.effect("own-list", "", Set.of("DE"), List.of(), day).effect())
                .isEqualTo(PartyEffect.UNKNOWN);
    }

    @Test
    void aLicenceGoesWithTheGoods() {
        assertThat(entityList("US", "CN")).isEqualTo(PartyEffect.LICENCE_NEEDED);
        assertThat(entityList("DE", "CN")).isEqualTo(PartyEffect.RED_FLAG);
        assertThat(entityList("US", "US")).isEqualTo(PartyEffect.RED_FLAG);
        assertThat(entityList("US", "")).isEqualTo(PartyEffect.RED_FLAG);
    }

    private PartyEffect entityList(String from, String to) {
        return rules.effect("bis-el", "", Set.of("DE"), List.of(Movement.of(from, to, day)), day)
                .effect();
    }

    private PartyEffect effect(Set<String> operator, String... route) {
        return rules.effect("ofac-sdn", "SDNTK", operator, List.of(Movement.of(route[0], route[1], day)), day)
                .effect();
    }
}
