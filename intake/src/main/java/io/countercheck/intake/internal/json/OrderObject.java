package io.countercheck.intake.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.countercheck.intake.internal.json.JsonRow.Value;
import io.countercheck.intake.internal.table.CellKind;
import io.countercheck.intake.internal.table.Damage;
import io.countercheck.intake.internal.table.Limits;
import io.countercheck.intake.internal.table.Trim;
import io.countercheck.intake.internal.values.PlainNumber;
import io.countercheck.intake.internal.values.PlainWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One JSON object, flattened: members of members under the path of their names ({@code consignee.name}), the elements of
 * an array of goods lines as rows of their own. Elements of other arrays go under the name of their role or type when
 * they have one ({@code parties.consignee.name}), else under the array's own.
 */
final class OrderObject {

    private static final Set<String> LINE_ARRAYS = Set.of(
            "items",
            "item",
            "lines",
            "line",
            "lineitems",
            "orderlines",
            "orderitems",
            "goods",
            "goodsitems",
            "products",
            "articles",
            "positions",
            "positionen",
            "artikel",
            "waren",
            "articulos",
            "partidas",
            "lineas",
            "productos",
            "lignes",
            "produits",
            "marchandises",
            "товары",
            "позиции",
            "商品",
            "明细",
            "货物",
            "rows",
            "details");
    private static final Set<String> ROLE_MEMBERS = Set.of("role", "type", "function", "qualifier", "kind");
    private static final int MOST_VALUES = 400_000;

    private final Predicate<String> namesGoods;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final List<Lines> lines = new ArrayList<>();
    private int chars;
    private int count;

    /** The elements of one array of objects. */
    private record Lines(String path, List<Map<String, Value>> elements) {}

    /** @param namesGoods whether a member's name is that of a goods field */
    OrderObject(Predicate<String> namesGoods) {
        this.namesGoods = namesGoods;
    }

    /** Reads the object at whose start the parser stands, to its end. */
    void read(JsonParser json) throws IOException {
        members(json, "", values, true);
    }

    /** A member that is no array of goods lines. The parser stands at its value. */
    void member(JsonParser json, String name) throws IOException {
        value(json, name, values, false);
    }

    /**
     * The rows of the order.
     *
     * @param pointer the JSON pointer of the object
     * @param outer what the objects around it say
     */
    List<JsonRow> rows(String pointer, Map<String, Value> outer) {
        if (chars > Limits.RECORD_CHARS || count > MOST_VALUES) {
            Damage damage = new Damage(
                    "record-too-long",
                    "",
                    "the object has more than " + Limits.RECORD_CHARS + " characters or " + MOST_VALUES + " values",
                    "write each order as an object of its own");
            return List.of(new JsonRow(pointer, Map.of(), damage));
        }
        Lines goods = null;
        Map<String, Value> order = new LinkedHashMap<>(outer);
        order.putAll(values);
        for (Lines candidate : lines) {
            if (goods == null && isGoods(candidate)) {
                goods = candidate;
            } else {
                candidate.elements().forEach(element -> flatten(candidate.path(), element, order));
            }
        }
        if (goods == null) {
            return List.of(new JsonRow(pointer, order, null));
        }
        List<JsonRow> rows = new ArrayList<>(goods.elements().size());
        String base = pointer + "/"
                + goods.path().replace("~", "~0").replace("/", "~1").replace('.', '/') + "/";
        for (int i = 0; i < goods.elements().size(); i++) {
            Map<String, Value> row = new LinkedHashMap<>(order);
            String name = goods.path();
            goods.elements().get(i).forEach((path, value) -> {
                String free = row.containsKey(path) ? name + "." + path : path;
                row.merge(free, value, Value::and);
            });
            rows.add(new JsonRow(base + i, row, null));
        }
        return rows;
    }

    /** Whether an array of that name holds goods lines. */
    static boolean isNamedForGoods(String name) {
        return LINE_ARRAYS.contains(PlainWords.letters(name));
    }

    private boolean isGoods(Lines array) {
        String name = array.path().substring(array.path().lastIndexOf('.') + 1);
        return isNamedForGoods(name)
                || array.elements().stream()
                        .limit(3)
                        .anyMatch(e -> e.keySet().stream().anyMatch(namesGoods));
    }

    private static void flatten(String path, Map<String, Value> element, Map<String, Value> into) {
        String role = "";
        for (Map.Entry<String, Value> member : element.entrySet()) {
            if (ROLE_MEMBERS.contains(PlainWords.letters(member.getKey()))) {
                role = "." + member.getValue().text();
                break;
            }
        }
        String prefix = path + role + ".";
        element.forEach((name, value) -> into.merge(prefix + name, value, Value::and));
    }

    private void members(JsonParser json, String prefix, Map<String, Value> into, boolean top) throws IOException {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            value(json, prefix + name, into, top);
        }
    }

    private void value(JsonParser json, String path, Map<String, Value> into, boolean top) throws IOException {
        switch (json.currentToken()) {
            case START_OBJECT -> members(json, path + ".", into, top);
            case START_ARRAY -> array(json, path, into, top);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                put(into, path, PlainNumber.text(json.getText()), CellKind.NUMBER);
            case VALUE_STRING, VALUE_TRUE, VALUE_FALSE -> put(into, path, Trim.of(json.getText()), CellKind.TEXT);
            case VALUE_NULL, END_ARRAY, END_OBJECT, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> {}
        }
    }

    private void array(JsonParser json, String path, Map<String, Value> into, boolean top) throws IOException {
        Lines objects = new Lines(path, new ArrayList<>());
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.START_OBJECT) {
                Map<String, Value> element = new LinkedHashMap<>();
                members(json, "", element, false);
                if (count <= MOST_VALUES && chars <= Limits.RECORD_CHARS) {
                    objects.elements().add(element);
                }
            } else {
                value(json, path, into, false);
            }
        }
        if (top && !objects.elements().isEmpty()) {
            lines.add(objects);
        } else {
            objects.elements().forEach(element -> flatten(path, element, into));
        }
    }

    private void put(Map<String, Value> into, String path, String text, CellKind kind) {
        if (text.isEmpty()) {
            return;
        }
        chars += text.length() + path.length();
        count++;
        if (chars <= Limits.RECORD_CHARS && count <= MOST_VALUES) {
            into.merge(path, new Value(text, kind), Value::and);
        }
    }
}
