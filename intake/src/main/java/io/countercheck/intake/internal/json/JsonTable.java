package io.countercheck.intake.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.countercheck.intake.Format;
import io.countercheck.intake.internal.bytes.Encoding;
import io.countercheck.intake.internal.columns.Headers;
import io.countercheck.intake.internal.json.JsonRow.Value;
import io.countercheck.intake.internal.table.Damage;
import io.countercheck.intake.internal.table.Table;
import io.countercheck.intake.internal.values.PlainWords;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A JSON file: an array of orders; an object that holds such an array among members that say something of all of them;
 * or one order after another without an array around them.
 */
public final class JsonTable {

    private static final Set<String> ORDERS = Set.of(
            "orders",
            "consignments",
            "shipments",
            "records",
            "data",
            "entries",
            "results",
            "declarations",
            "parcels",
            "pedidos",
            "auftrage",
            "bestellungen",
            "commandes",
            "заказы",
            "订单");
    private static final Set<String> BESIDES = Set.of(
            "parties",
            "party",
            "contacts",
            "addresses",
            "identifiers",
            "documents",
            "attachments",
            "notes",
            "events",
            "containers",
            "transport",
            "legs",
            "route",
            "routes",
            "charges",
            "payments",
            "partners");

    private JsonTable() {}

    public static Table open(Path file, String name, Encoding encoding, Headers headers) throws IOException {
        Shape shape;
        try {
            shape = Shape.of(file, encoding, headers::namesGoods);
        } catch (JsonProcessingException e) {
            throw BrokenJson.fault(name, e);
        }
        if (shape.values == 0) {
            throw new Fault(ErrorCode.INPUT_EMPTY, name + " holds no JSON value", "check the export");
        }
        return new FlatTable(Format.JSON, name, encoding, () -> new Pass(file, encoding, shape, headers::namesGoods));
    }

    /** What stands outermost: the name of the array that holds the orders, or null, and what is said beside it. */
    private record Shape(int values, @Nullable String array, Map<String, Value> outer) {

        static Shape of(Path file, Encoding encoding, Predicate<String> namesGoods) throws IOException {
            Map<String, Integer> arrays = new LinkedHashMap<>();
            int values = 0;
            boolean objectFirst = false;
            try (JsonParser json = JsonSource.factory().createParser(encoding.open(file))) {
                JsonToken token;
                while ((token = json.nextToken()) != null) {
                    values++;
                    objectFirst |= values == 1 && token == JsonToken.START_OBJECT;
                    if (values > 1 || token != JsonToken.START_OBJECT) {
                        break;
                    }
                    count(json, arrays);
                }
            } catch (JsonProcessingException e) {
                // The pass that reads the rows comes upon it again and reports it with its place.
                return new Shape(Math.max(1, values), null, Map.of());
            }
            String array = values == 1 && objectFirst ? ofOrders(arrays) : null;
            return array == null
                    ? new Shape(values, null, Map.of())
                    : new Shape(1, array, outer(file, encoding, array, namesGoods));
        }

        /** The array whose name is that of orders or goods, else the largest that is not one of parties or papers. */
        private static @Nullable String ofOrders(Map<String, Integer> arrays) {
            for (String name : arrays.keySet()) {
                if (OrderObject.isNamedForGoods(name) || ORDERS.contains(PlainWords.letters(name))) {
                    return name;
                }
            }
            return arrays.entrySet().stream()
                    .filter(array -> !BESIDES.contains(PlainWords.letters(array.getKey())))
                    .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                    .map(Map.Entry::getKey)
                    .orElse(null);
        }

        private static void count(JsonParser json, Map<String, Integer> arrays) throws IOException {
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                if (json.nextToken() == JsonToken.START_ARRAY) {
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        if (json.currentToken() == JsonToken.START_OBJECT) {
                            arrays.merge(name, 1, Integer::sum);
                        }
                        json.skipChildren();
                    }
                } else {
                    json.skipChildren();
                }
            }
        }

        private static Map<String, Value> outer(
                Path file, Encoding encoding, String array, Predicate<String> namesGoods) throws IOException {
            OrderObject around = new OrderObject(namesGoods);
            try (JsonParser json = JsonSource.factory().createParser(encoding.open(file))) {
                json.nextToken();
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    String name = json.currentName();
                    json.nextToken();
                    if (name.equals(array)) {
                        json.skipChildren();
                    } else {
                        around.member(json, name);
                    }
                }
            }
            return around.rows("", Map.of()).get(0).values();
        }
    }

    private static final class Pass implements JsonSource {
        private final JsonParser json;
        private final Shape shape;
        private final Predicate<String> namesGoods;
        private final Deque<JsonRow> ready = new ArrayDeque<>();
        private boolean inArray;
        private String base = "";
        private long index;

        Pass(Path file, Encoding encoding, Shape shape, Predicate<String> namesGoods) throws IOException {
            JsonFactory factory = JsonSource.factory();
            this.json = factory.createParser(encoding.open(file));
            this.shape = shape;
            this.namesGoods = namesGoods;
        }

        @Override
        public @Nullable JsonRow next() throws IOException {
            while (ready.isEmpty()) {
                JsonToken token = json.nextToken();
                if (token == null) {
                    return null;
                }
                step(token);
            }
            return ready.removeFirst();
        }

        private void step(JsonToken token) throws IOException {
            if (inArray) {
                element(token);
            } else if (token == JsonToken.START_ARRAY) {
                inArray = true;
                index = 0;
            } else if (token == JsonToken.START_OBJECT && shape.array() != null) {
                enter(shape.array());
            } else if (token == JsonToken.START_OBJECT) {
                rows("");
            } else if (token != JsonToken.END_OBJECT && token != JsonToken.FIELD_NAME) {
                json.skipChildren();
            }
        }

        /** Goes to the array that holds the orders. */
        private void enter(String array) throws IOException {
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                if (json.nextToken() == JsonToken.START_ARRAY && name.equals(array)) {
                    base = "/" + array.replace("~", "~0").replace("/", "~1");
                    inArray = true;
                    return;
                }
                json.skipChildren();
            }
        }

        private void element(JsonToken token) throws IOException {
            if (token == JsonToken.END_ARRAY) {
                inArray = false;
                skipRest();
                return;
            }
            String pointer = base + "/" + index++;
            if (token == JsonToken.START_OBJECT) {
                rows(pointer);
            } else {
                String shown = token.isScalarValue() ? json.getText() : "";
                json.skipChildren();
                ready.add(new JsonRow(
                        pointer,
                        Map.of(),
                        new Damage(
                                "not-an-object",
                                shown,
                                "the array holds this, not an object",
                                "write each order as an object")));
            }
        }

        /** The members behind the array of orders are known already. */
        private void skipRest() throws IOException {
            if (shape.array() != null) {
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    json.nextToken();
                    json.skipChildren();
                }
            }
        }

        private void rows(String pointer) throws IOException {
            OrderObject order = new OrderObject(namesGoods);
            order.read(json);
            List<JsonRow> rows = order.rows(pointer, shape.outer());
            ready.addAll(rows);
        }

        @Override
        public void close() throws IOException {
            json.close();
        }
    }
}
