package io.countercheck.duties;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.controls.Listing;
import io.countercheck.model.Amount;
import io.countercheck.model.Consignment;
import io.countercheck.model.Disposition;
import io.countercheck.model.Evidence;
import io.countercheck.model.Finding;
import io.countercheck.model.GoodsField;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.Movement;
import io.countercheck.model.Quantity;
import io.countercheck.model.Strength;
import io.countercheck.model.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rules that look at one transaction look at the whole order, not at each of its lines. */
class TransactionTest {

    private final LocalDate day = LocalDate.of(2026, 5, 10);
    private final Listing toluene = Lines.LAW.listing("US-L2-6594").orElseThrow();

    private GoodsItem drums(long row, String kilograms) {
        Movement movement = Movement.of("US", "US", day);
        Quantity quantity = Quantity.of(Amount.of(kilograms, Unit.KG));
        return new GoodsItem(
                row, "", "", movement, Map.of(GoodsField.DESCRIPTION, "toluene, drums"), quantity, null, List.of());
    }

    private Disposition judged(Consignment consignment, GoodsItem item, Sums sums) {
        Finding hit = new Finding.OnList(
                toluene.kind(),
                toluene.substance(),
                toluene.ref(),
                Strength.CERTAIN,
                new Evidence(GoodsField.DESCRIPTION, null, "toluene", "name", List.of()),
                List.of());
        return Lines.JUDGE
                .judge(new Case(
                        consignment,
                        item,
                        day,
                        false,
                        List.of(hit),
                        true,
                        List.of(),
                        Set.of(),
                        PartyScreening.FULL,
                        sums,
                        OnFile.NOTHING))
                .disposition();
    }

    @Test
    void twoLinesOfOneOrderAreOneTransaction() {
        Consignment order = new Consignment("PO-7", List.of(drums(1, "100"), drums(2, "100")), List.of());
        SumsBuilder builder = new SumsBuilder(Lines.LAW);
        order.items().forEach(item -> builder.add(order, item, day, List.of(toluene, toluene)));
        Sums sums = builder.build();

        assertThat(judged(order, order.items().get(0), sums)).isEqualTo(Disposition.HOLD);
        assertThat(judged(order, order.items().get(1), sums)).isEqualTo(Disposition.HOLD);
    }

    @Test
    void twoOrdersAreTwoTransactions() {
        Consignment first = new Consignment("PO-7", List.of(drums(1, "100")), List.of());
        Consignment second = new Consignment("PO-8", List.of(drums(2, "100")), List.of());
        Sums sums = new SumsBuilder(Lines.LAW)
                .add(first, first.items().get(0), day, List.of(toluene))
                .add(second, second.items().get(0), day, List.of(toluene))
                .build();

        assertThat(sums.size()).isZero();
        assertThat(judged(first, first.items().get(0), sums)).isEqualTo(Disposition.PROCEED);
    }
}
