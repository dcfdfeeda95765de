package io.countercheck.intake.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.countercheck.intake.internal.json.JsonRow.Value;
import io.countercheck.intake.internal.table.CellKind;
import io.countercheck.intake.internal.table.Damage;
import io.countercheck.intake.internal.table.Limits;
import io.countercheck.intake.internal.table.Trim;
import io.countercheck.intake.internal.values.PlainNumber;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * One JSON object, flattened: members of members under the path of their names ({@code consignee.name}), the elements of
 * arrays of goods lines, at whatever depth, as rows of their own. Elements of other arrays go under the name of their
 * role or type when they have one ({@code parties.consignee.name}), else under the array's own.
 */
final class OrderObject {

    private static final int MOST_VALUES = 400_000;

    private final Predicate<String> namesGoods;
    private final Consumer<String> joined;
    private final Branch root = new Branch();
    private int chars;
    private int count;

    /**
     * @param namesGoods whether a member's name is that of a goods field
     * @param joined told the path of every array that holds goods, but whose elements are joined into one row
     */
    OrderObject(Predicate<String> namesGoods, Consumer<String> joined) {
        this.namesGoods = namesGoods;
        this.joined = joined;
    }

    /** Reads the object at whose start the parser stands, to its end. */
    void read(JsonParser json) throws IOException {
        element(json, root);
    }

    /** A member of an object around the orders. The parser stands at its value. */
    void member(JsonParser json, String path) throws IOException {
        value(json, path, root);
    }

    /** Whether it holds more than a record may; what goes beyond was not kept. */
    boolean tooLong() {
        return chars > Limits.RECORD_CHARS || count > MOST_VALUES;
    }

    /** What it says, with the elements of every array joined. */
    Map<String, Value> joined() {
        return root.joined(namesGoods, joined);
    }

    /**
     * The rows of the order.
     *
     * @param pointer the JSON pointer of the object
     * @param outer what the objects around it say
     */
    List<JsonRow> rows(String pointer, Map<String, Value> outer) {
        if (tooLong()) {
            Damage damage = new Damage(
                    "record-too-long",
                    "",
                    "the object has more than " + Limits.RECORD_CHARS + " characters or " + MOST_VALUES + " values",
                    "write each order as an object of its own");
            return List.of(JsonRow.damaged(pointer, damage));
        }
        List<JsonRow> rows = new ArrayList<>();
        root.rows(pointer, List.of(outer), namesGoods, joined, rows);
        return rows;
    }

    private void members(JsonParser json, String prefix, Branch into) throws IOException {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            value(json, prefix + name, into);
        }
    }

    private void value(JsonParser json, String path, Branch into) throws IOException {
        switch (json.currentToken()) {
            case START_OBJECT -> members(json, path + ".", into);
            case START_ARRAY -> array(json, path, "", into);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                put(into, path, PlainNumber.text(json.getText()), CellKind.NUMBER);
            case VALUE_STRING, VALUE_TRUE, VALUE_FALSE -> put(into, path, Trim.of(json.getText()), CellKind.TEXT);
            case VALUE_NULL, END_ARRAY, END_OBJECT, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> {}
        }
    }

    /** @param within the place in the arrays around it, for an array that is an element itself */
    private void array(JsonParser json, String path, String within, Branch into) throws IOException {
        for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
            String place = within + "/" + i;
            switch (json.currentToken()) {
                case START_OBJECT -> {
                    Branch element = new Branch();
                    element(json, element);
                    // An empty element costs memory too.
                    count++;
                    if (!tooLong()) {
                        into.add(path, place, element);
                    }
                }
                case START_ARRAY -> array(json, path, place, into);
                default -> value(json, path, into);
            }
        }
    }

    private void element(JsonParser json, Branch into) throws IOException {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            boolean wrapped = json.nextToken() == JsonToken.START_OBJECT && GoodsArrays.wraps(name);
            if (wrapped) {
                members(json, "", into);
            } else {
                value(json, name, into);
            }
        }
    }

    private void put(Branch into, String path, String text, CellKind kind) {
        if (text.isEmpty()) {
            return;
        }
        chars += text.length() + path.length();
        count++;
        if (!tooLong()) {
            into.put(path, new Value(text, kind));
        }
    }
}
