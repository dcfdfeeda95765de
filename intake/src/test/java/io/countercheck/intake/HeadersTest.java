package io.countercheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.model.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadersTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ship-to Name|ship_to",
                "ShipToPartyName|ship_to",
                "Consignee Addr.|consignee_address",
                "consignee_country_code|consignee_country",
                "HS Code|hs",
                "P.O. #|reference",
                "Order No.|reference",
                "CAS-Nr.|cas",
                "CAS №|cas",
                "品名|description",
                "CAS号|cas",
                "收货人|consignee",
                "收货人地址|consignee_address",
                "收货人国家|consignee_country",
                "品名 Description|description",
                "收货人/Consignee|consignee",
                "Warenbezeichnung|description",
                "Empfänger|consignee",
                "Empfaenger|consignee",
                "Empfängeradresse|consignee_address",
                "Empfänger Land|consignee_country",
                "destinatario|consignee",
                "Dirección del destinatario|consignee_address",
                "País de destino|to_country",
                "Наименование товара|description",
                "Адрес получателя|consignee_address",
                "Страна назначения|to_country",
                "Вес нетто, кг|net_weight",
                "Poids net (kg)|net_weight",
                "净重（千克）|net_weight",
                "Net Wt. KG|net_weight",
                "Nom du destinataire|consignee",
                "Désignation des marchandises|description",
                "Código arancelario|hs",
                "Код ТН ВЭД|hs",
                "Zolltarifnummer|hs",
                "End User Name|end_user",
                "Manufacturer|manufacturer",
                "Wallet address of payer|payer_wallet",
                "Incoterms|incoterm",
                "Purity %|concentration",
                "Packing|pack_size",
                "S/N|serial",
            })
    void headersAreRecognised(String header, String field) {
        Path file = Orders.write(directory, "Zeile\t" + header + "\n1\tx\n", StandardCharsets.UTF_8);
        try (OrderFile orders = OrderFile.open(file, IntakeOptions.DEFAULT)) {
            Field found = orders.profile().mapping().columns().get(1).field();
            assertThat(found == null ? "-" : found.id()).isEqualTo(field);
        }
    }

    @ParameterizedTest
    @CsvSource({"Country of origin", "Unit price", "Ursprungsland", "原产国", "Status", "Batch no"})
    void headersOfOtherThingsAreNotTakenForFields(String header) {
        Path file = Orders.write(directory, "Order\tConsignee\t" + header + "\n1\tx\ty\n", StandardCharsets.UTF_8);
        try (OrderFile orders = OrderFile.open(file, IntakeOptions.DEFAULT)) {
            assertThat(orders.profile().mapping().unused()).containsExactly(header);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Weight,quantity",
        "Weight (lbs),quantity",
        "Strength (mm),-",
        "Content (kg),-",
        "Wt%,concentration",
        "Weight %,concentration",
        "%,concentration",
        "Content %,concentration",
    })
    void aUnitOfMassOrLengthIsNoContent(String header, String field) {
        Path file = Orders.write(directory, "Zeile\tStoff\t" + header + "\n1\tx\t4\n", StandardCharsets.UTF_8);
        try (OrderFile orders = OrderFile.open(file, IntakeOptions.DEFAULT)) {
            Field found = orders.profile().mapping().columns().get(2).field();
            assertThat(found == null ? "-" : found.id()).isEqualTo(field);
        }
    }

    @Test
    void aWeightBesideNetAndGrossWeightIsNoContent() {
        Orders orders = Orders.ofText(
                directory,
                "Order;Description;Qty;Net Weight (kg);Gross Weight (kg);Weight (lbs)\n1;hydrochloric acid;4;4;5;8.8\n");
        assertThat(orders.item(0).concentration()).isNull();
    }
}
