package io.countercheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.countercheck.model.OrderField;
import io.countercheck.model.PartyAttribute;
import io.countercheck.model.PartyRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where goods come from, go to and pass through, as orders write it. */
class JourneysTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    private Orders read(String text) {
        return Orders.ofText(directory, text);
    }

    @Test
    void routeFallsBackToItsPartiesCountries() {
        Orders orders = read(
                "Order,Description,Exporter,Exporter country,Consignee,Consignee country,Via\n1,acetone,A,P.R. China,B,USA,Korea; Panama\n");
        assertThat(orders.item(0).movement().from()).isEqualTo("CN");
        assertThat(orders.item(0).movement().to()).isEqualTo("US");
        assertThat(orders.item(0).movement().via()).containsExactly("PA");
        assertThat(orders.item(0).problems())
                .extracting(p -> p.field(), p -> p.value())
                .containsExactly(tuple(OrderField.VIA_COUNTRIES, "Korea"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"N/A", "n.a.", "#N/A", "-", "--", "none", "k.A.", "keine", "无"})
    void wordsForNothingAreNoCountry(String nothing) {
        Orders orders =
                read("Order,Description,From,Exporter,Exporter country,Consignee,Consignee country,Via\n1,acetone,"
                        + nothing + ",A,DE,B," + nothing + "," + nothing + "\n");
        assertThat(orders.item(0).movement().from()).isEqualTo("DE");
        assertThat(orders.item(0).movement().to()).isEmpty();
        assertThat(orders.item(0).movement().via()).isEmpty();
        assertThat(orders.item(0).problems()).isEmpty();
        assertThat(orders.consignments().get(0).parties())
                .anyMatch(p -> p.role() == PartyRole.CONSIGNEE
                        && p.attribute(PartyAttribute.COUNTRY).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "NA,NA",
        "na,NA",
        "Namibia,NA",
        "U.S.,US",
        "U.K.,GB",
        "UK,GB",
        "NA - Namibia,NA",
        "USA,US",
        "The Gambia,GM"
    })
    void codeCountsWhereItsLettersStandTogether(String written, String code) {
        assertThat(read("Order,Description,To\n1,acetone," + written + "\n")
                        .item(0)
                        .movement()
                        .to())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"N A", "C.N.", "D/E"})
    void lettersThatStandApartAreNoCode(String written) {
        assertThat(read("Order,Description,To\n1,acetone," + written + "\n")
                        .item(0)
                        .movement()
                        .to())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DE|DE",
                "deu|DE",
                "Deutschland|DE",
                "Allemagne|DE",
                "德国|DE",
                "Германия|DE",
                "P.R. China|CN",
                "People's Republic of China|CN",
                "USA|US",
                "U.S.A.|US",
                "EE.UU.|US",
                "UK|GB",
                "Korea, South|KR",
                "Republic of Korea|KR",
                "The Netherlands|NL",
                "Türkiye|TR",
                "México|MX",
                "MEXICO|MX",
                "Côte d'Ivoire|CI",
                "Германия (DE)|DE",
                "DE - Germany|DE",
            })
    void countriesAreReadByCodeAndName(String written, String code) {
        Orders orders = read("Order|Description|Country of destination\n1|acetone|" + written + "\n");
        assertThat(orders.item(0).movement().to()).isEqualTo(code);
    }

    @Test
    void portCodesNameEndsThatNobodyElseNamesAndCountriesPassedThrough() {
        Orders orders = Orders.ofText(directory, """
                Order,Description,From,To,Port of loading,Port of discharge,Payment method,Incoterm
                1,acetone,,,CNSHA,MXZLO,T/T 30 days,FOB
                2,acetone,CH,US,NLRTM,USNYC,,
                """);
        assertThat(orders.item(0).movement().from()).isEqualTo("CN");
        assertThat(orders.item(0).movement().to()).isEqualTo("MX");
        assertThat(orders.item(0).term(OrderField.PORT_OF_LOADING)).contains("CNSHA");
        assertThat(orders.item(0).term(OrderField.PAYMENT_METHOD)).contains("T/T 30 days");
        assertThat(orders.item(0).term(OrderField.INCOTERM)).contains("FOB");
        assertThat(orders.item(1).movement().via()).containsExactly("NL");
        assertThat(orders.item(1).term(OrderField.PAYMENT_METHOD)).isEmpty();
    }

    @Test
    void portByNameIsNoCodeThoughItsFirstLettersAreThoseOfACountry() {
        Orders orders = Orders.ofText(
                directory, "Order,Description,From,Port of loading\n1,acetone,,TOKYO\n2,acetone,,Rotterdam\n");
        assertThat(orders.item(0).movement().from()).isEmpty();
        assertThat(orders.item(0).term(OrderField.PORT_OF_LOADING)).contains("TOKYO");
    }
}
