package io.countercheck.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.model.Amount;
import io.countercheck.model.Consignment;
import io.countercheck.model.Disposition;
import io.countercheck.model.Finding;
import io.countercheck.model.GoodsField;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.Movement;
import io.countercheck.model.OrderField;
import io.countercheck.model.Quantity;
import io.countercheck.model.Unit;
import io.countercheck.model.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How listed goods are paid for, where a law asks about it. */
class PaymentTermsTest {

    private final Screening screening = House.screening();

    private Verdict paid(String description, String from, String to, String method) {
        GoodsItem item = new GoodsItem(
                1,
                "",
                "",
                Movement.of(from, to, LocalDate.of(2026, 5, 10)),
                Map.of(GoodsField.DESCRIPTION, description),
                Quantity.of(Amount.of("1", Unit.KG)),
                null,
                Map.of(OrderField.PAYMENT_METHOD, method),
                List.of());
        return screening
                .screen(new Consignment("A-1", List.of(item), List.of()), Gathering.Gathered.NONE)
                .rows()
                .get(0);
    }

    private static List<Finding.Risk> risks(Verdict verdict) {
        return verdict.findings().stream()
                .filter(Finding.Risk.class::isInstance)
                .map(Finding.Risk.class::cast)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cash", "USDT (TRC20)", "Barzahlung", "наличными", "现金", "paid in bitcoin", "barter"})
    void acetoneWithinTheUnitedStatesPaidInAnUncommonWayWaitsForAPerson(String method) {
        Verdict verdict = paid("acetone", "US", "US", method);

        assertThat(risks(verdict)).singleElement().satisfies(risk -> {
            assertThat(risk.code()).isEqualTo("payment-method");
            assertThat(risk.citation()).contains("1310.05");
        });
        assertThat(verdict.disposition()).isEqualTo(Disposition.REVIEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"T/T 30 days", "L/C at sight", "cash against documents", "Cash in advance", "net 30"})
    void bankTermsAreOrdinary(String method) {
        assertThat(risks(paid("acetone", "US", "US", method))).isEmpty();
    }

    @Test
    void cashForGoodsOnNoListIsNoConcernOfTheLaw() {
        assertThat(paid("cotton T-shirts", "US", "US", "cash").findings()).isEmpty();
    }

    @Test
    void chinaForbidsCashAtHomeAndSaysNothingOfVirtualCurrencyThere() {
        assertThat(risks(paid("acetone", "CN", "CN", "现金")))
                .singleElement()
                .satisfies(risk -> assertThat(risk.citation()).contains("art. 5"));
        assertThat(risks(paid("acetone", "CN", "DE", "现金"))).isEmpty();
    }
}
