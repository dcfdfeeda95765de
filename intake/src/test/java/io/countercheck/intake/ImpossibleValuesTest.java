package io.countercheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that can be read and cannot be: they are said, and nothing rests on them. */
class ImpossibleValuesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"01.01.1900", "1970-01-01", "1900-01-01", "01.01.1970", "31.12.1979"})
    void theDayThatProgramsWriteForNoneIsNoDayOfDispatch(String written) {
        Orders orders = Orders.ofText(
                directory, "Order;Description;Order Date;Ship Date\n1;acetone;2026-10-01;" + written + "\n");

        assertThat(orders.problemCodes(0)).containsExactly("date-impossible");
        assertThat(orders.item(0).movement().day()).contains(LocalDate.of(2026, 10, 1));
    }

    @Test
    void goodsDoNotLeaveBeforeTheyAreOrdered() {
        Orders orders = Orders.ofText(
                directory,
                "Order;Description;Order Date;Ship Date\n1;acetone;2026-10-01;2026-09-01\n2;acetone;2026-10-01;2026-10-01\n");

        assertThat(orders.problemCodes(0)).containsExactly("date-impossible");
        assertThat(orders.item(0).movement().day()).contains(LocalDate.of(2026, 10, 1));
        assertThat(orders.problemCodes(1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5 kg", "\u22125 kg", "- 5 kg", "5- KG", "-5", "-2 x 25 kg"})
    void negativeQuantityIsSaidToBeOne(String written) {
        Orders orders = Orders.ofText(directory, "Order|Description|Quantity\n1|acetone|" + written + "\n");

        assertThat(orders.problemCodes(0)).containsExactly("number-negative");
        assertThat(orders.item(0).quantity().decisive()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50 US gallons|50 gal",
                "20 fl oz|20 floz",
                "20 fl. oz.|20 floz",
                "20 US fl oz|20 floz",
                "12 Flaschen à 2,5 l|30 l",
                "12 Flaschen zu je 2,5 l|30 l",
                "4 x 2.5 L|10 l",
                "10 drums of 25 kg|250 kg",
                "10 drums of 25 kg each|250 kg",
                "10 drums @ 25 kg|250 kg",
                "10 tambores de 25 kg|250 kg",
                "10 бочек по 25 кг|250 kg",
                "10 fûts de 25 kg|250 kg",
                "25-kg|25 kg",
            })
    void packsAndWhatTheyHoldAreMultiplied(String written, String amount) {
        Orders orders = Orders.ofText(directory, "Order|Description|Quantity\n1|acetone|" + written + "\n");

        assertThat(orders.problemCodes(0)).isEmpty();
        assertThat(orders.item(0).quantity().decisive())
                .map(a -> a.value().stripTrailingZeros().toPlainString() + " "
                        + a.unit().symbol())
                .contains(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25 kg of 99", "10 imperial gallons", "of 25 kg", "10 drums of", "25 kg de 10 kg"})
    void whatSaysSomethingElseIsNotRead(String written) {
        Orders orders = Orders.ofText(directory, "Order|Description|Quantity\n1|acetone|" + written + "\n");

        assertThat(orders.problemCodes(0)).hasSize(1);
        assertThat(orders.item(0).quantity().decisive()).isEmpty();
    }
}
