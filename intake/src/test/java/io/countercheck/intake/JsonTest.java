package io.countercheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.countercheck.model.Amount;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.model.GoodsField;
import io.countercheck.model.PartyAttribute;
import io.countercheck.model.PartyRole;
import io.countercheck.model.Reject;
import io.countercheck.model.Unit;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void arrayOfOrdersWithItemsGivesARowForEachItem() {
        Orders orders = Orders.ofText(directory, """
                [{"orderNo": "A", "consignee": {"name": "Example", "address": {"street": "1 Road", "city": "Town", "country": "MX"}},
                  "items": [{"id": 1, "description": "acetone", "quantity": {"value": 1.234, "unit": "kg"}},
                            {"id": 2, "description": "toluene", "quantity": {"value": 25, "unit": "kg"}}]},
                 {"orderNo": "B", "items": [{"description": "salt"}]}, 7]
                """);
        assertThat(orders.profile().format()).isEqualTo(Format.JSON);
        assertThat(orders.consignments())
                .extracting(c -> c.reference(), c -> c.items().size())
                .containsExactly(tuple("A", 2), tuple("B", 1));
        assertThat(orders.item(1).source()).isEqualTo("/0/items/1");
        assertThat(orders.item(0).quantity().stated()).isEqualTo(Amount.of("1.234", Unit.KG));
        assertThat(orders.item(0).movement().to()).isEqualTo("MX");
        assertThat(orders.consignments().get(0).parties().get(0).attribute(PartyAttribute.ADDRESS))
                .contains("1 Road, Town");
        assertThat(orders.rejects())
                .extracting(Reject::row, Reject::code, Reject::source)
                .containsExactly(tuple(4L, "not-an-object", "/2"));
    }

    @Test
    void singleOrderInheritsWhatStandsAroundItsItems() {
        Orders orders = Orders.ofText(directory, """
                {"parties": [{"role": "consignee", "name": "Example"}, {"role": "notify party", "name": "Harbour"}],
                 "items": [{"description": "acetone"}, {"description": "toluene"}], "reference": "A"}
                """);
        assertThat(orders.consignments()).hasSize(1);
        assertThat(orders.consignments().get(0).parties())
                .extracting(p -> p.role(), p -> p.name().orElse(""))
                .containsExactly(tuple(PartyRole.CONSIGNEE, "Example"), tuple(PartyRole.NOTIFY_PARTY, "Harbour"));
        assertThat(orders.item(1).source()).isEqualTo("/items/1");
    }

    @Test
    void brokenLineOfNdjsonCostsNoOther() {
        Orders orders = Orders.ofText(
                directory,
                "{\"order\":\"A\",\"description\":\"acetone\"}\n{\"order\":\"B\",\"descr\n\n{\"order\":\"C\",\"description\":\"salt\"}\n");
        assertThat(orders.profile().format()).isEqualTo(Format.NDJSON);
        assertThat(orders.items())
                .extracting(i -> i.row(), i -> i.source())
                .containsExactly(tuple(1L, "line 1"), tuple(3L, "line 4"));
        assertThat(orders.rejects()).extracting(Reject::code).containsExactly("json-broken");
    }

    @Test
    void numbersKeepTheirDigits() {
        Orders orders = Orders.ofText(
                directory, "[{\"order\": 12345678901234567890, \"description\": \"acetone\", \"hs code\": 1.0E7}]");
        assertThat(orders.consignments().get(0).reference()).isEqualTo("12345678901234567890");
        assertThat(orders.item(0).text(GoodsField.HS)).contains("10000000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"description\": \"acetone\"}, {\"description\"",
                "[{\"description\": NaN}]",
                "[{\"description\": acetone}]",
                "[{\"description\": 'acetone'}]",
                "[{\"description\": \"ace\\qtone\"}]",
                "[{\"description\": \"ace\u0001tone\"}]",
                "[{\"description\": 007}]",
                "{\"note\": \"\\q\", \"orders\": [{\"description\": \"acetone\"}]}",
                "[{\"description\": {\"a\": \"b\"},, }]",
                "[{\"description\": \"acetone\"} // tanker\n]"
            })
    void whatIsWrongWithJsonIsSaidInWordsOfItsReader(String json) {
        assertThatThrownBy(() -> Orders.ofText(directory, json)).isInstanceOfSatisfying(Fault.class, f -> {
            assertThat(f.code()).isEqualTo(ErrorCode.INPUT_UNREADABLE);
            assertThat(f)
                    .hasMessageContaining("no well-formed JSON at line 1 column ")
                    .hasMessageNotContainingAny("Source", "Feature", "code 1", "StreamRead");
        });
        Orders orders = Orders.ofText(
                directory,
                "{\"description\":\"acetone\"}\n{\"description\":\"salt\"}\n" + json.replace('\n', ' ') + "\n");
        assertThat(orders.rejects())
                .hasSize(1)
                .allSatisfy(r -> assertThat(r.reason()).doesNotContain("Source", "Feature", "(code", "StreamRead"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|INPUT_EMPTY|no order",
                "{\"orders\": []}|INPUT_EMPTY|no order",
                "{}|INPUT_EMPTY|no order",
                "[{}]|INPUT_EMPTY|no order",
                "[\"acetone\", 2]|INPUT_UNREADABLE|no object"
            })
    void jsonWithoutOrdersSaysWhatItIs(String json, ErrorCode code, String words) {
        assertThatThrownBy(() -> Orders.ofText(directory, json)).isInstanceOfSatisfying(Fault.class, f -> {
            assertThat(f.code()).isEqualTo(code);
            assertThat(f).hasMessageContaining(words);
        });
    }

    @Test
    void brokenOrHostileJsonIsAFault() {
        assertThatThrownBy(() -> Orders.ofText(directory, "[{\"description\": \"acetone\"}, {\"description\""))
                .isInstanceOfSatisfying(Fault.class, f -> assertThat(f.code()).isEqualTo(ErrorCode.INPUT_UNREADABLE));
        assertThatThrownBy(() -> Orders.ofText(directory, "[".repeat(100_000)))
                .isInstanceOfSatisfying(Fault.class, f -> assertThat(f.code()).isEqualTo(ErrorCode.INPUT_HOSTILE))
                .hasMessageContaining("64")
                .hasMessageNotContaining("StreamRead");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "array in an envelope | {'data':{'orders':[@,@]}} | /data/orders/1/items/1",
                "GraphQL connection   | {'data':{'orders':{'edges':[{'cursor':'x','node':#},{'node':#}],'pageInfo':{'next':false}}}} | /data/orders/edges/1/items/edges/1",
                "goods in parcels     | {'orders':[{'order':'1','parcels':[{'items':[{'description':'acetone'}]},{'items':[{'description':'toluene'}]}]},@]} | /orders/1/items/1",
                "goods in containers  | [{'order':'1','containers':[{'no':1,'items':[{'description':'acetone'},{'description':'toluene'}]}]},@] | /1/items/1",
                "pages of orders      | [{'page':1,'orders':[@]},{'page':2,'orders':[@]}] | /1/orders/0/items/1",
                "two arrays of orders | {'orders':[@],'returns':{'orders':[@]}} | /returns/orders/0/items/1",
                "arrays of arrays     | [{'order':'1','items':[[{'description':'acetone'}],[{'description':'toluene'}]]},@] | /1/items/1",
            })
    void goodsLinesAreRowsAtWhateverDepth(String what, String json, String lastSource) {
        String order = "{'order':'2','from':'DE','to':'FR','items':[{'description':'acetone','quantity':'5 kg'},"
                + "{'description':'toluene','quantity':'7 kg'}]}";
        String connection = "{'order':'2','items':{'edges':[{'node':{'description':'acetone'}},"
                + "{'node':{'description':'toluene'}}]}}";
        Orders orders = Orders.ofText(
                directory, json.replace("@", order).replace("#", connection).replace('\'', '"'));

        assertThat(orders.items())
                .as(what)
                .extracting(i -> i.text(GoodsField.DESCRIPTION).orElse(""))
                .containsExactly("acetone", "toluene", "acetone", "toluene");
        assertThat(orders.item(3).source()).isEqualTo(lastSource);
        assertThat(orders.rejects()).isEmpty();
        assertThat(orders.profile().remarks()).isEmpty();
    }

    @Test
    void parcelsThatOnlySayWhatTheyWeighAreNoGoodsBesideTheItems() {
        Orders orders = Orders.ofText(directory, """
                [{"order": "1", "parcels": [{"tracking": "a"}, {"tracking": "b"}],
                  "charges": [{"description": "freight"}, {"description": "insurance"}],
                  "items": [{"description": "acetone"}, {"description": "toluene"}]}]
                """);
        assertThat(orders.items())
                .extracting(i -> i.text(GoodsField.DESCRIPTION).orElse(""))
                .allMatch(d -> d.endsWith("acetone") || d.endsWith("toluene"))
                .hasSize(2);
    }

    @Test
    void whatIsJoinedIsSaid() {
        Orders orders = Orders.ofText(directory, """
                [{"order": "1", "samples": [{"description": "acetone"}, {"description": "toluene"}],
                  "extras": [{"description": "salt"}, {"description": "sugar"}]}]
                """);
        assertThat(orders.items()).hasSize(2);
        assertThat(orders.profile().remarks()).singleElement().asString().contains("array extras", "part of one row");
    }

    @Test
    void orderOfManyMembersAndManyItemsCostsItsSizeOnly() {
        StringBuilder json = new StringBuilder("[{");
        for (int i = 0; i < 1_900; i++) {
            json.append("\"m").append(i).append("\":1,");
        }
        json.append("\"items\":[{\"description\":\"acetone\"}");
        json.append(",{\"description\":\"acetone\"}".repeat(59_999)).append("]}]");
        Path file = Orders.write(directory, json.toString(), java.nio.charset.StandardCharsets.UTF_8);

        try (OrderFile orders = OrderFile.open(file, IntakeOptions.DEFAULT);
                java.util.stream.Stream<Entry> entries = orders.read()) {
            assertThat(entries.mapToLong(e ->
                                    ((Entry.Accepted) e).consignment().items().size())
                            .sum())
                    .isEqualTo(60_000);
        }
    }
}
