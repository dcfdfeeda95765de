package io.countercheck.lists;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.countercheck.lists.ListDelta.Entry;
import io.countercheck.lists.ListDelta.FieldChange;
import io.countercheck.lists.ListDelta.Kind;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * A delta written out. CSV has a row for each field: {@code change,entity_id,name,field,before,after}, several values of
 * a field divided by {@code |}. NDJSON has an object for each party. Both end every line with a line feed.
 */
public final class DeltaTable {

    private static final JsonFactory JSON = new JsonFactory();

    private DeltaTable() {}

    /** The header and every change. The writer is flushed, not closed. */
    public static void csv(ListDelta delta, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord("change", "entity_id", "name", "field", "before", "after");
        for (Entry entry : delta.entries()) {
            for (FieldChange field : entry.fields()) {
                csv.writeRecord(
                        entry.kind().id(),
                        entry.entityId(),
                        entry.name(),
                        field.field(),
                        String.join("|", field.before()),
                        String.join("|", field.after()));
            }
        }
        csv.flush();
    }

    /** One object a line for each party. The writer is flushed, not closed. */
    public static void ndjson(ListDelta delta, Writer out) throws IOException {
        for (Entry entry : delta.entries()) {
            JsonGenerator json = JSON.createGenerator(out);
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeStringField("change", entry.kind().id());
            json.writeStringField("entity_id", entry.entityId());
            json.writeStringField("name", entry.name());
            json.writeArrayFieldStart("fields");
            for (FieldChange field : entry.fields()) {
                json.writeStartObject();
                json.writeStringField("field", field.field());
                array(json, "before", field.before());
                array(json, "after", field.after());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.close();
            out.write('\n');
        }
        out.flush();
    }

    /** For reading: a line for each party, its changed fields below it. The writer is flushed, not closed. */
    public static void text(ListDelta delta, Writer out) throws IOException {
        for (Entry entry : delta.entries()) {
            String sign = entry.kind() == Kind.ADDED ? "+" : entry.kind() == Kind.REMOVED ? "-" : "~";
            out.write(sign + " " + entry.entityId() + "  " + entry.name() + "\n");
            if (entry.kind() == Kind.CHANGED) {
                for (FieldChange field : entry.fields()) {
                    for (String value : field.before()) {
                        out.write("    - " + field.field() + ": " + value + "\n");
                    }
                    for (String value : field.after()) {
                        out.write("    + " + field.field() + ": " + value + "\n");
                    }
                }
            }
        }
        out.flush();
    }

    private static void array(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
