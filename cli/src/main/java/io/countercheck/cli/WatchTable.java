package io.countercheck.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.report.TableFormat;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Prints what {@code watch} found, as CSV or NDJSON. */
final class WatchTable implements AutoCloseable {

    private static final JsonFactory JSON = new JsonFactory();

    private final Writer out;
    private final @Nullable CsvWriter csv;

    private WatchTable(Writer out, @Nullable CsvWriter csv) {
        this.out = out;
        this.csv = csv;
    }

    /** @throws Fault OPTION_INVALID for a table, which no program could read on */
    static WatchTable to(OutputStream stream, TableFormat format) {
        Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        return switch (format) {
            case NDJSON -> new WatchTable(out, null);
            case CSV -> {
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
                csv.writeRecord(
                        "change", "id", "name", "entity_id", "listed_name", "before", "after", "fields", "explanation");
                yield new WatchTable(out, csv);
            }
            case TABLE ->
                throw new Fault(ErrorCode.OPTION_INVALID, "watch prints no table", "say --format csv or ndjson");
        };
    }

    void print(Watch.Line line) {
        try {
            if (csv != null) {
                csv.writeRecord(
                        line.change().id(),
                        line.id(),
                        line.name(),
                        line.entityId(),
                        line.listedName(),
                        line.before(),
                        line.after(),
                        String.join("|", line.fields()),
                        String.join("|", line.explanation()));
            } else {
                json(line);
            }
        } catch (IOException | UncheckedIOException e) {
            throw refused(e);
        }
    }

    private void json(Watch.Line line) throws IOException {
        JsonGenerator json = JSON.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeStringField("change", line.change().id());
        json.writeStringField("id", line.id());
        json.writeStringField("name", line.name());
        json.writeStringField("entity_id", line.entityId());
        json.writeStringField("listed_name", line.listedName());
        json.writeStringField("before", line.before());
        json.writeStringField("after", line.after());
        json.writeArrayFieldStart("fields");
        for (String field : line.fields()) {
            json.writeString(field);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("explanation");
        for (String step : line.explanation()) {
            json.writeString(step);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.close();
        out.write('\n');
    }

    @Override
    public void close() {
        try {
            if (csv != null) {
                csv.flush();
            }
            out.flush();
        } catch (IOException | UncheckedIOException e) {
            throw refused(e);
        }
    }

    private static Fault refused(Exception e) {
        return new Fault(ErrorCode.OUTPUT_NOT_WRITABLE, "cannot print: " + e.getMessage(), "print elsewhere", e);
    }
}
