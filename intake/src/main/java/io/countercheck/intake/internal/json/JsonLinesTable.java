package io.countercheck.intake.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.countercheck.intake.Format;
import io.countercheck.intake.internal.bytes.Encoding;
import io.countercheck.intake.internal.columns.Headers;
import io.countercheck.intake.internal.table.Damage;
import io.countercheck.intake.internal.table.Limits;
import io.countercheck.intake.internal.table.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** NDJSON: every line is a value of its own, so that a broken one costs no other. */
public final class JsonLinesTable {

    private JsonLinesTable() {}

    public static Table open(Path file, String name, Encoding encoding, Headers headers) throws IOException {
        return new FlatTable(
                Format.NDJSON,
                name,
                encoding,
                List.of(),
                joined -> new Pass(file, encoding, headers::namesGoods, joined));
    }

    private static final class Pass implements JsonSource {
        private final BufferedReader in;
        private final JsonFactory factory = JsonSource.factory();
        private final Predicate<String> namesGoods;
        private final Consumer<String> joined;
        private final Deque<JsonRow> ready = new ArrayDeque<>();
        private final StringBuilder line = new StringBuilder();
        private boolean cut;
        private long number;

        Pass(Path file, Encoding encoding, Predicate<String> namesGoods, Consumer<String> joined) throws IOException {
            this.in = new BufferedReader(encoding.open(file), 1 << 16);
            this.namesGoods = namesGoods;
            this.joined = joined;
        }

        @Override
        public @Nullable JsonRow next() throws IOException {
            while (ready.isEmpty()) {
                if (!nextLine()) {
                    return null;
                }
                if (!line.toString().isBlank()) {
                    ready.addAll(rows());
                }
            }
            return ready.removeFirst();
        }

        /** Takes the next line, as much of it as a record may have. */
        private boolean nextLine() throws IOException {
            line.setLength(0);
            cut = false;
            number++;
            int c = in.read();
            if (c < 0) {
                return false;
            }
            while (c >= 0 && c != '\n') {
                if (line.length() < Limits.RECORD_CHARS) {
                    line.append((char) c);
                } else {
                    cut = true;
                }
                c = in.read();
            }
            return true;
        }

        private List<JsonRow> rows() {
            String source = "line " + number;
            if (cut) {
                return broken(
                        source, "record-too-long", "the line has more than " + Limits.RECORD_CHARS + " characters");
            }
            try (JsonParser json = factory.createParser(line.toString())) {
                if (json.nextToken() != JsonToken.START_OBJECT) {
                    return broken(source, "not-an-object", "the line holds no object");
                }
                OrderObject order = new OrderObject(namesGoods, joined);
                order.read(json);
                if (json.nextToken() != null) {
                    return broken(source, "json-broken", "something stands behind the object");
                }
                return order.rows(source, Map.of());
            } catch (JsonProcessingException e) {
                return broken(source, "json-broken", "the line is no well-formed JSON: " + BrokenJson.words(e));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        private List<JsonRow> broken(String source, String code, String reason) {
            String shown = line.substring(0, Math.min(line.length(), 400));
            return List.of(JsonRow.damaged(
                    source, new Damage(code, shown, reason, "write one whole JSON object on each line")));
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
