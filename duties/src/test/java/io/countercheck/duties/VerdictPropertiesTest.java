package io.countercheck.duties;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.controls.Listing;
import io.countercheck.model.Disposition;
import io.countercheck.model.DutyOwed;
import io.countercheck.model.GoodsStatus;
import io.countercheck.model.Kind;
import io.countercheck.model.PartyEffect;
import io.countercheck.model.Strength;
import io.countercheck.model.Unit;
import io.countercheck.model.Verdict;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for any combination of listings, routes, days, quantities, forms and parties. */
class VerdictPropertiesTest {

    private static final List<String> COUNTRIES = List.of(
            "DE", "NL", "CN", "US", "CA", "MX", "IN", "GB", "CH", "AU", "HK", "VN", "BR", "JP", "KR", "AF", "MM", "");
    private static final List<String> DAYS =
            List.of("1995-03-01", "2005-11-01", "2018-02-06", "2020-06-01", "2022-06-15", "2024-09-03", "2026-05-10");
    private static final List<String> TEXTS = List.of(
            "",
            "8 % solution",
            "99 % pure",
            "medicine, 0,5 %",
            "mixture of solvents",
            "anhydrous gas",
            "compound medicine");

    private final List<Listing> listings = Lines.LAW.listings();
    private long seed;
    private Random random;

    @BeforeEach
    void newSeed() {
        seed = Long.getLong("countercheck.seed", new Random().nextLong());
        random = new Random(seed);
        System.out.println("VerdictPropertiesTest seed " + seed);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private Lines anyLine(Strength strength) {
        Lines line =
                Lines.line().route(any(COUNTRIES), any(COUNTRIES)).on(any(DAYS)).described(any(TEXTS));
        if (random.nextInt(3) > 0) {
            line.weighing(any(List.of("0.001", "1", "60", "20000")), any(List.of(Unit.KG, Unit.L, Unit.PIECE)));
        }
        if (random.nextInt(4) == 0) {
            line.content(any(List.of("0.05", "9", "35", "100")));
        }
        if (random.nextInt(4) == 0) {
            line.inForm(any(List.of("medicinal product", "mixture", "flavouring", "powder")));
        }
        for (int hits = random.nextInt(4); hits > 0; hits--) {
            line.listed(strength, any(listings).id());
        }
        return line;
    }

    @Test
    void nothingGoesWhileABlockingDutyIsOpen() {
        for (int i = 0; i < 20_000; i++) {
            Verdict verdict = anyLine(any(List.of(Strength.values()))).judged();

            boolean open = verdict.duties().stream().anyMatch(DutyOwed::stopsTheGoods);
            assertThat(open && verdict.disposition() != Disposition.HOLD)
                    .as("seed " + seed + ": " + verdict)
                    .isFalse();
        }
    }

    @Test
    void whatIsPossibleIsNeverClearAndNothingIsDecidedWithoutAReason() {
        for (int i = 0; i < 20_000; i++) {
            Verdict verdict = anyLine(any(List.of(Strength.values()))).judged();

            assertThat(verdict.reasons()).as("seed " + seed).isNotEmpty();
            assertThat(verdict.reasons().get(0).disposition())
                    .as("the decisive reason first, seed " + seed)
                    .isEqualTo(verdict.disposition());
            Disposition least = switch (verdict.goods()) {
                case LISTED -> Disposition.PROCEED;
                case POSSIBLE, UNREADABLE -> Disposition.REVIEW;
                case NONE -> Disposition.CLEAR;
            };
            assertThat(verdict.disposition().compareTo(least))
                    .as("seed " + seed + ": " + verdict)
                    .isNotNegative();
            assertThat(verdict.listingIds().isEmpty())
                    .isEqualTo(verdict.goods() == GoodsStatus.NONE || verdict.goods() == GoodsStatus.UNREADABLE);
        }
    }

    @Test
    void aPossibleIdentityByItselfNeverHolds() {
        for (int i = 0; i < 10_000; i++) {
            Verdict verdict =
                    anyLine(any(List.of(Strength.POSSIBLE, Strength.LIKELY))).judged();

            assertThat(verdict.disposition())
                    .as("seed " + seed + ": " + verdict)
                    .isNotEqualTo(Disposition.HOLD);
        }
    }

    @Test
    void anotherFindingNeverFreesGoods() {
        for (int i = 0; i < 5_000; i++) {
            Lines line = anyLine(Strength.CERTAIN);
            Disposition before = line.judged().disposition();
            Disposition after = line.blocked(
                            "ofac-sdn", any(List.of(PartyEffect.values())), any(List.of(Strength.values())), Kind.PARTY)
                    .judged()
                    .disposition();

            assertThat(after.compareTo(before)).as("seed " + seed).isNotNegative();
        }
    }

    @Test
    void theShortCutForEmptyLinesSaysWhatTheTableSays() {
        Case empty = Lines.line().described("wooden chairs").toCase();
        Route route = new Routes(Lines.LAW).at(empty.item().movement(), empty.day());
        Situation situation = new Situation(empty, route, List.of(), GoodsStatus.NONE, List.of());

        assertThat(DecisionTable.decide(situation)).isEqualTo(DecisionTable.decideByRows(situation));
    }

    @Test
    void manyThreadsJudgeAlike() {
        List<Case> cases = IntStream.range(0, 500)
                .mapToObj(i -> anyLine(Strength.CERTAIN).toCase())
                .toList();

        assertThat(cases.parallelStream().map(Judge.shipped()::judge).toList())
                .isEqualTo(cases.stream().map(Judge.shipped()::judge).toList());
    }
}
