package io.countercheck.controls;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.controls.LawTimeline.Entry;
import io.countercheck.controls.LawTimeline.Spell;
import io.countercheck.model.Movement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LawTimelineTest {

    private final Law law = Law.shipped();

    private LawTimeline timeline(String name, String from, String to, Optional<LocalDate> day) {
        Movement movement = new Movement(from, to, List.of(), null, null, null, "");
        return LawTimeline.of(law, law.named(name), movement, day);
    }

    private static Entry entry(LawTimeline timeline, String id) {
        return timeline.entries().stream()
                .filter(e -> e.listing().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void fourApFromChinaToTheStatesIsToldInOrder() {
        LawTimeline timeline = timeline("4-AP", "CN", "US", Optional.of(LocalDate.of(2023, 1, 1)));

        assertThat(timeline.entries())
                .extracting(e -> e.listing().id())
                .containsSubsequence("US-L1-8335", "UN-T1-4-ap", "CN-2-4-ap");
        assertThat(entry(timeline, "US-L1-8335").onDay()).contains(InForce.YES);
        assertThat(entry(timeline, "US-L1-8335").thresholds()).hasSize(1);
        assertThat(entry(timeline, "CN-2-4-ap").onDay()).contains(InForce.NO);
        assertThat(entry(timeline, "CN-2-4-ap").spells())
                .containsExactly(new Spell(Period.parse("2024-09-01", ""), Set.of(Trade.EXPORT), true));
        assertThat(timeline.entries()).noneMatch(e -> e.listing().regime().equals("Canada"));
        assertThat(timeline.notHeld()).isEmpty();
    }

    @Test
    void theWithdrawalOfTheKingdomTurnsTradeIntoExport() {
        List<Spell> spells = entry(
                        timeline("acetic anhydride", "DE", "GB", Optional.empty()), "EU-C2A-acetic-anhydride")
                .spells();

        assertThat(spells).hasSize(2);
        assertThat(spells.get(0).trades()).containsExactly(Trade.DOMESTIC);
        assertThat(spells.get(0).period().to()).hasToString("2020-12-31");
        assertThat(spells.get(1).trades()).containsExactly(Trade.EXPORT);
        assertThat(spells.get(1).period()).isEqualTo(Period.parse("2021-01-01", ""));
    }

    @Test
    void aPartialDateStaysAsPreciseAsItsSource() {
        LawTimeline timeline = timeline("acetic anhydride", "JP", "KR", Optional.empty());

        assertThat(entry(timeline, "UN-T1-acetic-anhydride")
                        .spells()
                        .get(0)
                        .period()
                        .from())
                .hasToString("2001-12");
        assertThat(entry(timeline, "UN-T2-acetic-anhydride")
                        .spells()
                        .get(0)
                        .period()
                        .to())
                .hasToString("2001-12");
        assertThat(timeline.notHeld()).containsExactly("JP", "KR");
        assertThat(entry(timeline, "UN-T1-acetic-anhydride").onDay()).isEmpty();
    }

    @Test
    void anUnknownStartStaysUnknown() {
        LawTimeline timeline = timeline("fentanyl", "JP", "KR", Optional.of(LocalDate.of(2026, 5, 10)));

        Entry fentanyl = entry(timeline, "UN-61-fentanyl");
        assertThat(fentanyl.spells().get(0).period().from()).isNull();
        assertThat(fentanyl.onDay()).contains(InForce.START_UNKNOWN);
    }

    @Test
    void aProposedRuleIsShownAsProposed() {
        LawTimeline timeline = timeline("phenethyl bromide", "CA", "US", Optional.empty());

        assertThat(entry(timeline, "US-PROP-phenethyl-bromide").listing().binding())
                .isEqualTo(Binding.PROPOSED);
    }

    @Test
    void whatIsNotHeldIsSaidWhereItMatters() {
        Optional<LocalDate> day = Optional.of(LocalDate.of(2026, 5, 10));
        LawTimeline toMexico = timeline("4-AP", "CN", "MX", day);
        LawTimeline toGermany = timeline("4-AP", "CN", "DE", day);

        assertThat(toMexico.gaps()).extracting(Gap::listings).contains(List.of("CN-X1-thirteen-chemicals-2025"));
        assertThat(toGermany.gaps()).extracting(Gap::listings).doesNotContain(List.of("CN-X1-thirteen-chemicals-2025"));
        assertThat(toMexico.partlyHeld()).containsExactly("MX");
        assertThat(toGermany.gaps()).noneMatch(gap -> gap.regime().equals("Canada"));
    }

    @Test
    void anUnknownDestinationMakesASpellUncertain() {
        LawTimeline timeline = timeline("gamma-butyrolactone", "DE", "", Optional.empty());

        assertThat(timeline.entries())
                .filteredOn(e -> e.listing().regime().equals("Canada"))
                .isNotEmpty()
                .allSatisfy(e -> assertThat(e.spells()).allMatch(spell -> !spell.certain()));
    }

    @Test
    void aMachineIsToldWithWhatTheLawSaysOfIt() {
        LawTimeline timeline = timeline("tablet press", "CN", "AU", Optional.of(LocalDate.of(2026, 5, 10)));

        Entry press = entry(timeline, "AU-M-tablet-press");
        assertThat(press.provisions()).isNotEmpty();
        assertThat(press.spells()).allMatch(spell -> spell.trades().equals(Set.of(Trade.IMPORT)));
    }
}
