package io.countercheck.intake.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.countercheck.intake.Format;
import io.countercheck.intake.internal.bytes.Encoding;
import io.countercheck.intake.internal.columns.Headers;
import io.countercheck.intake.internal.table.Damage;
import io.countercheck.intake.internal.table.Table;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A JSON file: an array of orders; an object in which such arrays stand, at whatever depth, among members that say
 * something of all of them; or one order after another without an array around them.
 */
public final class JsonTable {

    private JsonTable() {}

    public static Table open(Path file, String name, Encoding encoding, Headers headers) throws IOException {
        Shape shape;
        try {
            shape = Shape.of(file, encoding, headers::namesGoods);
        } catch (JsonProcessingException e) {
            throw BrokenJson.fault(name, e);
        }
        if (shape.values() == 0) {
            throw new Fault(ErrorCode.INPUT_EMPTY, name + " holds no JSON value", "check the export");
        }
        return new FlatTable(
                Format.JSON,
                name,
                encoding,
                shape.said(),
                joined -> new Pass(file, encoding, shape, headers::namesGoods, joined));
    }

    private static final class Pass implements JsonSource {
        private final JsonParser json;
        private final Shape shape;
        private final Predicate<String> namesGoods;
        private final Consumer<String> joined;
        private final Deque<JsonRow> ready = new ArrayDeque<>();
        private final List<String> path = new ArrayList<>();
        private boolean inArray;
        private String base = "";
        private long index;

        Pass(Path file, Encoding encoding, Shape shape, Predicate<String> namesGoods, Consumer<String> joined)
                throws IOException {
            this.json = JsonSource.factory().createParser(encoding.open(file));
            this.shape = shape;
            this.namesGoods = namesGoods;
            this.joined = joined;
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
                enter();
            } else if (token == JsonToken.START_OBJECT && shape.arrays().isEmpty()) {
                rows("");
            } else if (token == JsonToken.FIELD_NAME) {
                member(json.currentName());
            } else if (token == JsonToken.END_OBJECT && !path.isEmpty()) {
                path.remove(path.size() - 1);
            }
        }

        /** A member on the way to the arrays that hold the orders; what stands beside the way is known already. */
        private void member(String name) throws IOException {
            JsonToken token = json.nextToken();
            List<String> inner = Shape.inside(path, name);
            if (token == JsonToken.START_ARRAY && shape.arrays().contains(inner)) {
                StringBuilder pointer = new StringBuilder();
                inner.forEach(
                        n -> pointer.append('/').append(n.replace("~", "~0").replace("/", "~1")));
                base = pointer.toString();
                enter();
            } else if (token == JsonToken.START_OBJECT && shape.leadsTo(inner)) {
                path.add(name);
            } else {
                json.skipChildren();
            }
        }

        private void enter() {
            inArray = true;
            index = 0;
        }

        private void element(JsonToken token) throws IOException {
            if (token == JsonToken.END_ARRAY) {
                inArray = false;
                return;
            }
            String pointer = base + "/" + index++;
            if (token == JsonToken.START_OBJECT) {
                rows(pointer);
            } else {
                String shown = token.isScalarValue() ? json.getText() : "";
                json.skipChildren();
                ready.add(JsonRow.damaged(
                        pointer,
                        new Damage(
                                "not-an-object",
                                shown,
                                "the array holds this, not an object",
                                "write each order as an object")));
            }
        }

        private void rows(String pointer) throws IOException {
            OrderObject order = new OrderObject(namesGoods, joined);
            order.read(json);
            ready.addAll(order.rows(pointer, shape.outer()));
        }

        @Override
        public void close() throws IOException {
            json.close();
        }
    }
}
