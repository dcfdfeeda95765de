package io.countercheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.model.Party;
import io.countercheck.model.PartyAttribute;
import io.countercheck.model.PartyRole;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several parties of one role stand in one row; each is somebody of his own. */
class PartiesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @ParameterizedTest
    @CsvSource({
        "Intermediate Consignee,Ultimate Consignee",
        "Empfänger,Warenempfänger",
        "Shipper,Consignor",
        "Consignor Name,Shipper Name",
        "收货人,收货单位",
        "Получатель,Грузополучатель",
        "Seller,Exporter",
        "Customer,Buyer",
        "Buyer,Sold To",
        "Ship To,Deliver To",
        "Consignee,Consignee",
        "Consignee,Consignee Name",
        "Consignee Company,Consignee Contact Name",
        "Notify Party 1,Notify Party 2",
    })
    void eachColumnOfNamesIsAPartyOfItsOwn(String one, String other) {
        Orders orders = Orders.ofText(
                directory,
                "Order;Description;" + one + ";" + other + "\n1;Sodium chloride;Nordhafen GmbH;Sample Trading LLC\n");

        assertThat(orders.consignments().get(0).parties())
                .extracting(p -> p.name().orElse(""))
                .containsExactlyInAnyOrder("Nordhafen GmbH", "Sample Trading LLC");
    }

    @Test
    void whatIsSaidOfAPartyStaysWithIt() {
        Orders orders = Orders.ofText(directory, """
                Order,Description,Intermediate Consignee,Intermediate Consignee Address,Ultimate Consignee,Ultimate Consignee Address,Ultimate Consignee Country,Intermediate Consignee Country
                1,Sodium chloride,Gulf Sample LLC,1 Creek Road,Sample Works,2 Mill Street,MX,AE
                """);

        List<Party> parties = orders.consignments().get(0).parties();
        assertThat(parties).extracting(Party::role).containsExactly(PartyRole.CONSIGNEE, PartyRole.CONSIGNEE);
        assertThat(parties.get(0).text())
                .containsEntry(PartyAttribute.NAME, "Sample Works")
                .containsEntry(PartyAttribute.ADDRESS, "2 Mill Street");
        assertThat(parties).extracting(Party::country).containsExactly("MX", "AE");
        assertThat(parties.get(1).text()).containsEntry(PartyAttribute.ADDRESS, "1 Creek Road");
        assertThat(orders.item(0).movement().to()).isEqualTo("MX");
        assertThat(orders.problemCodes(0)).isEmpty();
    }

    @Test
    void attributesWithoutAPartyBelongToTheOneBeforeThem() {
        Orders orders = Orders.ofText(directory, """
                Order;Description;Seller;Address;Country;Exporter;Address;Country
                1;Sodium chloride;Sample Trading;1 Creek Road;AE;Sample Works;2 Mill Street;CN
                """);

        List<Party> parties = orders.consignments().get(0).parties();
        assertThat(parties).extracting(Party::country).containsExactly("AE", "CN");
        assertThat(parties.get(1).text()).containsEntry(PartyAttribute.ADDRESS, "2 Mill Street");
        assertThat(orders.problemCodes(0)).as("two ends of the route are said").containsExactly("values-differ");
    }

    @Test
    void aNameThatGoesOnInTheNextColumnIsOneName() {
        Orders orders = Orders.ofText(directory, """
                Order;Description;Consignee Name 1;Consignee Name 2;Consignee Street;Consignee City
                1;Sodium chloride;Sample Chemical Trading;and Logistics Ltd;2 Mill Street;Hull
                """);

        assertThat(orders.consignments().get(0).parties())
                .singleElement()
                .satisfies(p -> assertThat(p.text())
                        .containsEntry(PartyAttribute.NAME, "Sample Chemical Trading and Logistics Ltd")
                        .containsEntry(PartyAttribute.ADDRESS, "2 Mill Street, Hull"));
    }

    @Test
    void aNameSaidTwiceIsOneParty() {
        Orders orders = Orders.ofText(
                directory, "Order;Description;Buyer;Customer\n1;Sodium chloride;Sample Trading;Sample Trading\n");

        assertThat(orders.consignments().get(0).parties()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Final Consignee,consignee",
        "Destinatario final,consignee",
        "Destinataire final,consignee",
        "Endempfänger,consignee",
        "最终收货人,consignee",
        "Конечный получатель,consignee",
        "Client final,end_user",
        "Cliente final,end_user",
        "Comprador final,end_user",
        "Acheteur final,end_user",
        "Покупатель товара,sold_to",
        "卖家,exporter",
        "委托方,consignor",
        "货主,consignor",
        "发货单位,consignor",
        "Applicant,sold_to",
        "Beneficiary,exporter",
        "Date of Dispatch,dispatch_date",
        "Date Ordered,order_date",
        "收货国,to_country",
        "Von,from_country",
        "Nach,to_country",
        "Incoterms 2020,incoterm",
        "Customs procedure code,procedure",
        "经由国,via_countries",
        "成交条件,incoterm",
        "Final Consignee Country,consignee_country",
    })
    void whoReceivesInTheEndIsRead(String header, String field) {
        Orders orders = Orders.ofText(directory, "Order;Description;" + header + "\n1;Sodium chloride;Sample\n");

        assertThat(orders.profile().mapping().columns().get(2).field())
                .isNotNull()
                .extracting(f -> f.id())
                .isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({
        "Kontrahent,Sample Trading LLC",
        "Vertragspartner,Sample Handel GmbH",
        "关联方,样品贸易有限公司",
        "Buyer's principal,Sample of Mills",
        "Company,Sample Brothers Ltd",
    })
    void namesInAColumnThatIsNotKnownAreSaidNotToBeScreened(String header, String name) {
        Orders orders = Orders.ofText(
                directory, "Order;Description;" + header + "\n1;Sodium chloride;" + name + "\n2;Sodium chloride;\n");

        assertThat(orders.problemCodes(0)).containsExactly("names-not-screened");
        assertThat(orders.problemCodes(1)).isEmpty();
        assertThat(orders.profile().reading()).anyMatch(s -> s.contains(header) && s.contains("not screened"));
    }

    @ParameterizedTest
    @CsvSource({"Status,shipped to Sample Ltd", "Batch no,Sample", "Consignee code list,A-17", "Shift,Morning"})
    void otherColumnsThatAreNotReadSayNothing(String header, String cell) {
        Orders orders = Orders.ofText(directory, "Order;Description;" + header + "\n1;Sodium chloride;" + cell + "\n");

        assertThat(orders.problemCodes(0)).isEmpty();
    }
}
