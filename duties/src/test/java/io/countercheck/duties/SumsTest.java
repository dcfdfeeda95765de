package io.countercheck.duties;

import static io.countercheck.duties.Lines.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.model.Disposition;
import io.countercheck.model.PartyRole;
import io.countercheck.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SumsTest {

    private static Sums over(List<Lines> lines) {
        SumsBuilder builder = new SumsBuilder(Lines.LAW);
        lines.forEach(l -> l.addTo(builder));
        return builder.build();
    }

    private static Lines permanganate(long row, String customer, String day, String kilograms) {
        return line().row(row)
                .order("PO-" + row)
                .route("US", "US")
                .on(day)
                .party(PartyRole.CONSIGNEE, customer, "US")
                .weighing(kilograms, Unit.KG)
                .listed("US-L2-6579");
    }

    private static Disposition judged(Lines line, Sums sums) {
        return line.withSums(sums).judged().disposition();
    }

    @Test
    void deliveriesToOneCustomerInOneMonthAddUp() {
        Lines first = permanganate(1, "Example Water Works, Inc.", "2026-05-05", "30");
        Lines second = permanganate(2, "EXAMPLE WATER WORKS INC", "2026-05-20", "30");
        Sums sums = over(List.of(first, second));

        assertThat(judged(first, sums)).isEqualTo(Disposition.HOLD);
        assertThat(judged(second, sums)).isEqualTo(Disposition.HOLD);
        assertThat(judged(second, Sums.NONE)).isEqualTo(Disposition.PROCEED);
    }

    @Test
    void splitTransitAddsUpLikeAnExport() {
        Lines first = transit(1, "2026-05-05");
        Lines second = transit(2, "2026-05-20");

        assertThat(judged(first, over(List.of(first, second)))).isEqualTo(Disposition.HOLD);
        assertThat(judged(first, over(List.of(first)))).isNotEqualTo(Disposition.HOLD);
    }

    private static Lines transit(long row, String day) {
        return line().row(row)
                .order("PO-" + row)
                .route("JP", "KR")
                .via("US")
                .on(day)
                .party(PartyRole.CONSIGNEE, "Example Paint Co", "KR")
                .weighing("900", Unit.KG)
                .listed("US-L2-6715");
    }

    @Test
    void anotherMonthOrAnotherCustomerDoesNotAddUp() {
        Lines may = permanganate(1, "Example Water Works", "2026-05-05", "30");
        Lines june = permanganate(2, "Example Water Works", "2026-06-05", "30");
        Lines other = permanganate(3, "Example Dye House", "2026-05-20", "30");
        Sums sums = over(List.of(may, june, other));

        for (Lines line : List.of(may, june, other)) {
            assertThat(judged(line, sums)).isEqualTo(Disposition.PROCEED);
        }
    }

    @Test
    void leavingTheCustomerOutDoesNotLowerTheSum() {
        Lines first = line().row(1).route("US", "US").weighing("30", Unit.KG).listed("US-L2-6579");
        Lines second = line().row(2).route("US", "US").weighing("30", Unit.KG).listed("US-L2-6579");

        assertThat(judged(first, over(List.of(first, second)))).isEqualTo(Disposition.HOLD);
    }

    @Test
    void domesticSalesOfSolventsAreLookedAtOneByOne() {
        Lines first = line().row(1).route("US", "US").weighing("100", Unit.KG).listed("US-L2-6594");
        Lines second = line().row(2).route("US", "US").weighing("100", Unit.KG).listed("US-L2-6594");

        assertThat(judged(first, over(List.of(first, second)))).isEqualTo(Disposition.PROCEED);
    }

    @Test
    void theUnionsAnnualQuantityIsFreeUpToItAndNotAboveIt() {
        Lines line = line().route("DE", "DE").weighing("100", Unit.L).cas("108-24-7");
        Lines more = line().route("DE", "DE").weighing("100.001", Unit.L).cas("108-24-7");

        assertThat(line.judged().disposition()).isEqualTo(Disposition.PROCEED);
        assertThat(more.judged().disposition()).isEqualTo(Disposition.HOLD);
    }

    @Test
    void theAmericanThresholdIsReachedByTheQuantityItself() {
        assertThat(permanganate(1, "Example Works", "2026-05-05", "55").judged().disposition())
                .isEqualTo(Disposition.HOLD);
    }

    @Test
    void gallonsAndKilogramsOfOneMonthAreAddedThroughTheLawsOwnPair() {
        Lines gallons =
                line().row(1).route("US", "MX").weighing("130", Unit.GAL).listed("US-L2-8519");
        Lines kilograms =
                line().row(2).route("US", "MX").weighing("520", Unit.KG).listed("US-L2-8519");

        assertThat(judged(gallons, Sums.NONE)).isEqualTo(Disposition.PROCEED);
        assertThat(judged(kilograms, over(List.of(gallons, kilograms)))).isEqualTo(Disposition.HOLD);
    }

    @Test
    void kilogramsAgainstTheUnionsLitresGoThroughThePairOfAmericanLaw() {
        // 1,023 kg for 250 gallons: ten kilograms are well below a hundred litres, two hundred well above.
        assertThat(line().route("DE", "DE")
                        .weighing("10", Unit.KG)
                        .cas("108-24-7")
                        .judged()
                        .disposition())
                .isEqualTo(Disposition.PROCEED);
        assertThat(line().route("DE", "DE")
                        .weighing("200", Unit.KG)
                        .cas("108-24-7")
                        .judged()
                        .reasons())
                .anyMatch(r -> r.code().equals("duty-open:EU-02"))
                .noneMatch(r -> r.code().startsWith("fact-missing"));
        assertThat(line().route("DE", "DE")
                        .weighing("108", Unit.KG)
                        .cas("108-24-7")
                        .judged()
                        .reasons())
                .as("within what the rounding of the pair can hide")
                .anyMatch(r -> r.code().startsWith("fact-missing"));
    }

    @Test
    void aLineOfTheMonthWithoutQuantityLeavesTheSumUnknown() {
        Lines known = permanganate(1, "Example Works", "2026-05-05", "10");
        Lines unknown = line().row(2)
                .route("US", "US")
                .on("2026-05-06")
                .party(PartyRole.CONSIGNEE, "Example Works", "US")
                .listed("US-L2-6579");

        assertThat(judged(known, over(List.of(known, unknown)))).isEqualTo(Disposition.REVIEW);
    }

    @Test
    void goodsWithoutAQuantityRuleTakeNoMemory() {
        List<Lines> lines = new ArrayList<>();
        for (int row = 1; row <= 100; row++) {
            lines.add(line().row(row).order("PO-" + row).route("CN", "MX").cas("23056-29-3"));
        }

        assertThat(over(lines).size()).isZero();
    }

    @Test
    void theOrderOfRowsAndTheNumberOfBuildersDoNotChangeTheSums() {
        long seed = new Random().nextLong();
        System.out.println("SumsTest seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            List<Lines> lines = new ArrayList<>();
            for (int row = 1; row <= 60; row++) {
                String day = "2026-0" + (1 + random.nextInt(3)) + "-1" + random.nextInt(10);
                lines.add(line().row(row)
                        .order("PO-" + row)
                        .route("US", random.nextBoolean() ? "US" : "MX")
                        .on(day)
                        .party(PartyRole.CONSIGNEE, "Customer " + random.nextInt(4), "US")
                        .weighing(
                                BigDecimal.valueOf(random.nextInt(50_000), 3), random.nextBoolean() ? Unit.KG : Unit.LB)
                        .listed("US-L2-6579", "US-L2-6584", "US-L2-8519"));
            }
            Sums straight = over(lines);
            List<Disposition> before =
                    lines.stream().map(l -> judged(l, straight)).toList();
            List<Lines> shuffled = new ArrayList<>(lines);
            Collections.shuffle(shuffled, random);
            SumsBuilder one = new SumsBuilder(Lines.LAW);
            SumsBuilder two = new SumsBuilder(Lines.LAW);
            shuffled.forEach(l -> l.addTo(random.nextBoolean() ? one : two));
            Sums merged = one.merge(two).build();

            assertThat(lines.stream().map(l -> judged(l, merged)).toList())
                    .as("seed " + seed)
                    .isEqualTo(before);
            assertThat(merged.size()).isEqualTo(straight.size());
        }
    }
}
