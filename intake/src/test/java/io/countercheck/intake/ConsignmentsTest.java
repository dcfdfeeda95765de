package io.countercheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.countercheck.model.Amount;
import io.countercheck.model.GoodsField;
import io.countercheck.model.OrderField;
import io.countercheck.model.Party;
import io.countercheck.model.PartyAttribute;
import io.countercheck.model.PartyRole;
import io.countercheck.model.Quantity;
import io.countercheck.model.Reject;
import io.countercheck.model.Unit;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsignmentsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    private Orders read(String text) {
        return Orders.ofText(directory, text);
    }

    @Test
    void rowsOfOneReferenceThatStandTogetherAreOneConsignment() {
        Orders orders = read(
                "Order,Line,Description,Consignee,Consignee country\n"
                        + "A,1,acetone,Example Ltd,DE\nA,2,toluene,Example Ltd,DE\nB,1,sugar,Other Ltd,FR\nA,3,salt,Example Ltd,DE\n,,flour,Third Ltd,\n,,rice,Third Ltd,\n");
        assertThat(orders.consignments())
                .extracting(
                        c -> c.reference(),
                        c -> c.items().size(),
                        c -> c.parties().size())
                .containsExactly(
                        tuple("A", 2, 1), tuple("B", 1, 1), tuple("A", 1, 1), tuple("", 1, 1), tuple("", 1, 1));
    }

    @Test
    void rejectedRowDoesNotCutItsConsignment() {
        Orders orders = read("Order,Description,Consignee\nA,acetone,Example\nA,,\nTotal,,\nA,toluene,Example\n");
        assertThat(orders.entries()).hasSize(4);
        assertThat(orders.rejects())
                .extracting(Reject::row, Reject::code)
                .containsExactly(tuple(2L, "nothing-readable"), tuple(3L, "totals-row"));
        assertThat(orders.rows()).isEqualTo(4);
    }

    @Test
    void totalsInTheDescriptionAreNoGoods() {
        Orders orders = read("Order,Description,Quantity\n1,acetone,2 kg\n,合计,2 kg\n,Gesamtsumme:,2 kg\n");
        assertThat(orders.rejects()).extracting(Reject::code).containsExactly("totals-row", "totals-row");
    }

    @Test
    void consignmentOfTooManyRowsIsCut() {
        StringBuilder text = new StringBuilder("Order,Description\n");
        for (int i = 0; i < 12_000; i++) {
            text.append("A,acetone\n");
        }
        assertThat(read(text.toString()).consignments())
                .extracting(c -> c.items().size())
                .containsExactly(5_000, 5_000, 2_000);
    }

    @Test
    void partyIsGatheredFromAllItsColumns() {
        Orders orders = read(
                "Order,Description,Consignee Name,Name 2,Street,City,Postal code,Country,E-mail,Ship-to Party,Notify party address\n"
                        + "1,acetone,Example,Chemicals Ltd,1 Road,Town,12345,Mexico,a@example.com,Depot,Harbour 1\n");
        assertThat(orders.consignments().get(0).parties())
                .contains(new Party(
                        PartyRole.CONSIGNEE,
                        "MX",
                        java.util.Map.of(
                                PartyAttribute.NAME, "Example Chemicals Ltd",
                                PartyAttribute.ADDRESS, "1 Road, Town, 12345",
                                PartyAttribute.COUNTRY, "Mexico",
                                PartyAttribute.EMAIL, "a@example.com")))
                .anyMatch(p -> p.role() == PartyRole.NOTIFY_PARTY
                        && p.attribute(PartyAttribute.ADDRESS).isPresent());
    }

    @Test
    void ambiguousDateIsResolvedFromItsColumn() {
        Orders orders = read(
                "Order,Description,Order date,Ship date\n1,acetone,03/04/2024,03/04/2024\n2,toluene,13/04/2024,05/05/2024\n");
        assertThat(orders.item(0).movement().orderDate()).isEqualTo(LocalDate.of(2024, 4, 3));
        assertThat(orders.item(0).movement().dispatchDate()).isNull();
        assertThat(orders.problemCodes(0)).containsExactly("date-ambiguous");
        assertThat(orders.item(1).movement().dispatchDate()).isEqualTo(LocalDate.of(2024, 5, 5));
        assertThat(orders.profile().mapping().of(OrderField.ORDER_DATE).get(0).convention())
                .isEqualTo("dates DMY");
    }

    @Test
    void contradictingDatesResolveNothing() {
        Orders orders = read(
                "Order,Description,Order date\n1,a1 acetone,13/04/2024\n2,toluene,04/13/2024\n3,sugar,03/04/2024\n");
        assertThat(orders.item(0).movement().orderDate()).isEqualTo(LocalDate.of(2024, 4, 13));
        assertThat(orders.item(1).movement().orderDate()).isEqualTo(LocalDate.of(2024, 4, 13));
        assertThat(orders.problemCodes(2)).containsExactly("date-ambiguous");
    }

    @Test
    void ambiguousNumberIsResolvedFromItsColumn() {
        Orders orders =
                read("Order;Description;Quantity;Net weight (kg);Unit\n1;acetone;1,234;1,234;kg\n2;toluene;2,5;5;kg\n");
        assertThat(orders.item(0).quantity().stated()).isEqualTo(Amount.of("1.234", Unit.KG));
        assertThat(orders.item(0).quantity().net()).isNull();
        assertThat(orders.problemCodes(0)).containsExactly("number-ambiguous");
    }

    @Test
    void unitComesFromCellHeaderOrUnitColumnAndIsNeverAssumed() {
        Orders orders = read(
                "Order;Description;Quantity;Unit;Gross weight [lbs];Net weight\n1;acetone;25;KGM;60;24 kg\n2;toluene;25;;;7\n3;tablet press;2;pcs;;3\n4;salt;80;drums;;\n");
        assertThat(orders.item(0).quantity())
                .isEqualTo(new Quantity(
                        Amount.of("24", Unit.KG), Amount.of("60", Unit.LB), Amount.of("25", Unit.KG), null, null));
        assertThat(orders.problemCodes(1)).containsExactly("unit-missing", "unit-missing");
        assertThat(orders.item(2).quantity().stated()).isEqualTo(Amount.of("2", Unit.PIECE));
        assertThat(orders.item(3).quantity().packCount()).isEqualTo(new BigDecimal(80));
    }

    @Test
    void concentrationBelowOneIsAFractionOnlyIfTheColumnSaysSo() {
        Orders unclear = read("Order,Description,Purity\n1,acetone,0.98\n2,toluene,0.5 %\n");
        assertThat(unclear.item(0).concentration()).isNull();
        assertThat(unclear.problemCodes(0)).containsExactly("concentration-ambiguous");
        assertThat(unclear.item(1).concentration()).isEqualByComparingTo("0.5");
        Orders fraction = read("Order,Description,Purity (fraction)\n1,acetone,0.98\n");
        assertThat(fraction.item(0).concentration()).isEqualByComparingTo("98");
        Orders percent = read("Order,Description,Purity\n1,acetone,0.98\n2,toluene,99.5\n");
        assertThat(percent.item(0).concentration()).isEqualByComparingTo("0.98");
    }

    @Test
    void twoColumnsOfOneMeaningLoseNothing() {
        Orders orders =
                read("Order,Description 1,Product name,Description,HS code,HTS\n1,x,acetone,in drums,291411,291412\n");
        assertThat(orders.item(0).text(GoodsField.DESCRIPTION)).contains("acetone; in drums");
        assertThat(orders.problemCodes(0)).containsExactly("values-differ");
    }

    @Test
    void standardInputIsSpooledAndItsCopyDeleted() {
        byte[] bytes = "Order,Description\n1,acetone\n".getBytes(StandardCharsets.UTF_8);
        try (OrderFile file = OrderFile.spool(new ByteArrayInputStream(bytes), IntakeOptions.DEFAULT);
                Stream<Entry> entries = file.read()) {
            assertThat(entries).hasSize(1);
            assertThat(file.profile().name()).isEqualTo("-");
            assertThat(file.profile().sha256()).hasSize(64);
        }
    }

    @Test
    void fileThatChangesBetweenThePassesIsAFault() throws Exception {
        Path path = Orders.write(directory, "Order,Description\n1,acetone\n", StandardCharsets.UTF_8);
        try (OrderFile file = OrderFile.open(path, IntakeOptions.DEFAULT)) {
            java.nio.file.Files.writeString(path, "Order,Description\n1,acetone\n2,toluene\n");
            try (Stream<Entry> entries = file.read()) {
                org.assertj.core.api.Assertions.assertThatThrownBy(entries::toList)
                        .hasMessageContaining("was changed while it was read");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-05-10|2026-05-10",
                "2026-05-10T12:30:00Z|2026-05-10",
                "20260510|2026-05-10",
                "2026年5月10日|2026-05-10",
                "10-MAY-2026|2026-05-10",
                "10 de mayo de 2026|2026-05-10",
                "10 мая 2026 г.|2026-05-10",
                "May 10, 2026|2026-05-10",
                "10. März 2026|2026-03-10",
                "10 févr. 2026|2026-02-10",
                "10.05.2026|2026-05-10",
                "10.05.26|2026-05-10",
                "13/05/26|2026-05-13",
                "05/13/2026 10:15 PM|2026-05-13",
                "2026/5/10|2026-05-10",
                "46152|2026-05-10",
                "２０２６/０５/１０|2026-05-10",
            })
    void datesAreReadInLocalForms(String written, String day) {
        Orders orders = read("Order|Description|Dispatch date\n1|acetone|" + written + "\n");
        assertThat(orders.item(0).movement().dispatchDate()).isEqualTo(LocalDate.parse(day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "03/04/2024|date-ambiguous",
                "03-04-24|date-ambiguous",
                "24-03-04|date-ambiguous",
                "30/02/2024|date-unreadable",
                "soon|date-unreadable",
                "12|date-unreadable",
                "99999999999999999999|date-unreadable",
                "2026-13-45|date-unreadable",
                "??/??/????|date-unreadable",
            })
    void datesThatCannotBeToldAreReported(String written, String code) {
        Orders orders = read("Order|Description|Dispatch date\n1|acetone|" + written + "\n");
        assertThat(orders.item(0).movement().dispatchDate()).isNull();
        assertThat(orders.problemCodes(0)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25 KGS|25 kg",
                "25kg|25 kg",
                "1.234,56 kg|1234.56 kg",
                "1,234.56 kg|1234.56 kg",
                "1 234,56 кг|1234.56 kg",
                "1'234.56 kg|1234.56 kg",
                "25公斤|25 kg",
                "２５千克|25 kg",
                "3吨|3 t",
                "4 x 25 kg|100 kg",
                "4x25kg|100 kg",
                "25kg/drum × 80|2000 kg",
                "80 drums x 25 kg|2000 kg",
                "80桶×25公斤|2000 kg",
                "10 x 4 x 500 ml|20000 ml",
                "200 шт|200 piece",
                "12 Stk.|12 piece",
                "5 lbs|5 lb",
                "2 m3|2 m3",
                "2 m³|2 m3",
                "25 kg net|25 kg",
                "1.5E3 kg|",
            })
    void quantitiesAreReadWithTheirUnits(String written, String amount) {
        Orders orders = read("Order|Description|Quantity\n1|acetone|" + written + "\n");
        Amount stated = orders.item(0).quantity().stated();
        assertThat(stated == null ? null : stated.toString()).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "99 %|99",
                "37%ig|37",
                "≥ 99.5 %|99.5",
                "99,5 Prozent|99.5",
                "30-35 %|35",
                "<5 %|5",
                "max. 5 %|5",
                "500 ppm|0.05",
                "100|100",
                "97|97",
            })
    void concentrationsAreReadInPerCent(String written, String percent) {
        Orders orders = read("Order|Description|Concentration\n1|acetone|" + written + "\n");
        assertThat(orders.item(0).concentration()).isEqualByComparingTo(percent);
        assertThat(orders.problemCodes(0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.98|concentration-ambiguous",
                "40 % vol|concentration-not-by-weight",
                "2 mol/l|concentration-not-by-weight",
                "> 20 %|concentration-open",
                "120 %|concentration-unreadable",
                "-5 %|concentration-unreadable",
                "strong|concentration-unreadable",
            })
    void concentrationsThatCannotBeToldAreReported(String written, String code) {
        Orders orders = read("Order|Description|Concentration\n1|acetone|" + written + "\n");
        assertThat(orders.item(0).concentration()).isNull();
        assertThat(orders.problemCodes(0)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-25 kg|number-negative",
                "25 parsecs|unit-unknown",
                "many|quantity-unreadable",
                "25|unit-missing",
                "-25|number-negative"
            })
    void quantitiesThatCannotBeToldAreReported(String written, String code) {
        Orders orders = read("Order|Description|Quantity\n1|acetone|" + written + "\n");
        assertThat(orders.item(0).quantity().decisive()).isEmpty();
        assertThat(orders.problemCodes(0)).containsExactly(code);
    }
}
