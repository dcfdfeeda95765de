package io.countercheck.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.controls.Law;
import io.countercheck.model.Amount;
import io.countercheck.model.Consignment;
import io.countercheck.model.ConsignmentVerdict;
import io.countercheck.model.Disposition;
import io.countercheck.model.Finding;
import io.countercheck.model.GoodsField;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.GoodsStatus;
import io.countercheck.model.Movement;
import io.countercheck.model.Party;
import io.countercheck.model.PartyRole;
import io.countercheck.model.PartyStatus;
import io.countercheck.model.Quantity;
import io.countercheck.model.Unit;
import io.countercheck.model.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One consignment in, its verdicts out. */
class ScreeningTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 10);

    private final Screening screening = House.screening();

    private static GoodsItem line(long row, String description, String from, String to, LocalDate day) {
        return GoodsItem.of(row, Movement.of(from, to, day), Map.of(GoodsField.DESCRIPTION, description));
    }

    private static GoodsItem kilograms(GoodsItem item, String amount) {
        return new GoodsItem(
                item.row(),
                item.source(),
                item.line(),
                item.movement(),
                item.text(),
                Quantity.of(Amount.of(amount, Unit.KG)),
                null,
                List.of());
    }

    private ConsignmentVerdict screen(Consignment consignment) {
        return screening.screen(consignment, Gathering.Gathered.NONE);
    }

    @Test
    void everyRowOfAConsignmentInheritsItsParties() {
        Consignment order = new Consignment(
                "A-1",
                List.of(
                        line(4, "Cotton T-shirts", "US", "CN", MAY),
                        line(5, "Olive oil", "US", "CN", MAY),
                        line(6, "Stainless steel bolts", "US", "CN", MAY)),
                List.of(
                        Party.named(PartyRole.EXPORTER, "Prairie Lab Supply Inc."),
                        Party.named(PartyRole.NOTIFY_PARTY, House.BLOCKED)));

        ConsignmentVerdict verdict = screen(order);

        assertThat(verdict.shared()).hasSize(1);
        assertThat(verdict.rows()).hasSize(3).allSatisfy(row -> {
            assertThat(row.party()).isEqualTo(PartyStatus.LISTED);
            assertThat(row.goods()).isEqualTo(GoodsStatus.NONE);
            assertThat(row.disposition()).isEqualTo(Disposition.HOLD);
            assertThat(row.findings()).noneMatch(Finding.OfParty.class::isInstance);
        });
    }

    @Test
    void aPartyInTwoRolesIsOneFinding() {
        Consignment order = new Consignment(
                "A-1",
                List.of(line(1, "Cotton T-shirts", "US", "CN", MAY)),
                List.of(
                        Party.named(PartyRole.CONSIGNEE, House.BLOCKED),
                        Party.named(PartyRole.END_USER, House.BLOCKED)));

        assertThat(screen(order).shared()).hasSize(1);
    }

    @Test
    void linesOfOneOrderMayLeaveOnDifferentDays() {
        Consignment order = new Consignment(
                "A-1",
                List.of(
                        line(1, "N-Phenyl-4-piperidinamine", "CN", "US", LocalDate.of(2020, 5, 14)),
                        line(2, "N-Phenyl-4-piperidinamine", "CN", "US", LocalDate.of(2020, 5, 15))),
                List.of());

        List<Verdict> rows = screen(order).rows();

        assertThat(rows.get(0).listingIds()).doesNotContain("US-L1-8335");
        assertThat(rows.get(1).listingIds()).contains("US-L1-8335");
    }

    @Test
    void linesOfOneOrderMayTravelDifferentRoutes() {
        Consignment order = new Consignment(
                "A-1", List.of(line(1, "Acetone", "DE", "BR", MAY), line(2, "Acetone", "US", "BR", MAY)), List.of());

        List<Verdict> rows = screen(order).rows();

        assertThat(rows.get(0).listingIds()).contains("EU-C3-acetone").noneMatch(id -> id.startsWith("US-"));
        assertThat(rows.get(1).listingIds()).doesNotContain("EU-C3-acetone").anyMatch(id -> id.startsWith("US-"));
    }

    @Test
    void aRowWithoutADayIsJudgedByTheLawOfTheDayGiven() {
        GoodsItem undated = GoodsItem.of(
                1,
                new Movement("CN", "US", List.of(), null, null, null, ""),
                Map.of(GoodsField.DESCRIPTION, "N-Phenyl-4-piperidinamine"));

        assertThat(screen(new Consignment("", List.of(undated), List.of()))
                        .rows()
                        .get(0)
                        .listingIds())
                .contains("US-L1-8335", "UN-T1-4-ap");
    }

    @Test
    void goodsNotUnderstoodAreNeverClear() {
        Consignment order = new Consignment("A-1", List.of(line(1, "as per invoice", "DE", "FR", MAY)), List.of());

        Verdict row = screen(order).rows().get(0);

        assertThat(row.goods()).isEqualTo(GoodsStatus.UNREADABLE);
        assertThat(row.disposition()).isEqualTo(Disposition.REVIEW);
    }

    @Test
    void deliveriesOfOneMonthToOneCustomerCountTogether() {
        List<Consignment> deliveries = Stream.of(5, 15, 25)
                .map(day -> new Consignment(
                        "D-" + day,
                        List.of(kilograms(line(day, "Acetone", "US", "BR", LocalDate.of(2026, 5, day)), "900")),
                        List.of(Party.named(PartyRole.CONSIGNEE, "Tintas Serra Verde Ltda."))))
                .toList();
        Gathering builder = new Gathering(Law.shipped());
        deliveries.forEach(d -> screening.addTo(builder, d));
        Gathering.Gathered together = builder.gathered();

        Verdict alone = screening
                .screen(deliveries.get(0), Gathering.Gathered.NONE)
                .rows()
                .get(0);
        assertThat(together.sums().size()).isPositive();
        for (Consignment delivery : deliveries) {
            Verdict added = screening.screen(delivery, together).rows().get(0);
            assertThat(added.duties()).isNotEqualTo(alone.duties());
        }
    }

    @Test
    void theSameConsignmentGivesTheSameVerdictOnEveryThread() throws InterruptedException, ExecutionException {
        List<Consignment> orders = Stream.of("Acetone", "Cotton T-shirts", "Tablet press ZP-17", "醋酸酐")
                .map(text -> new Consignment(
                        text,
                        List.of(line(1, text, "CN", "US", MAY)),
                        List.of(Party.named(PartyRole.CONSIGNEE, House.BLOCKED))))
                .toList();
        List<ConsignmentVerdict> expected = orders.stream().map(this::screen).toList();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<ConsignmentVerdict>>> all = Stream.generate(() ->
                            pool.submit(() -> orders.stream().map(this::screen).toList()))
                    .limit(16)
                    .toList();
            for (Future<List<ConsignmentVerdict>> one : all) {
                assertThat(one.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
