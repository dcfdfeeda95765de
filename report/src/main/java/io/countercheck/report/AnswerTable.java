package io.countercheck.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.report.internal.CsvTable;
import io.countercheck.report.internal.OpenStream;
import io.countercheck.report.internal.Utf8;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes answers as CSV with a header, or as one JSON object a line. A question without an answer has no line.
 *
 * <p>Not thread-safe. Closing writes what is still to come and leaves the stream open.
 */
public abstract sealed class AnswerTable implements AutoCloseable {

    private static final List<String> COLUMNS =
            List.of("id", "rank", "entity_id", "name", "kind", "score", "method", "explanation");

    private AnswerTable() {}

    /** @throws Fault OPTION_INVALID for a form that is neither csv nor ndjson */
    public static AnswerTable to(OutputStream out, TableFormat format) {
        return switch (format) {
            case CSV -> new Csv(out);
            case NDJSON -> new Ndjson(out);
            case TABLE ->
                throw new Fault(ErrorCode.OPTION_INVALID, "answers have no form called table", "Say csv or ndjson.");
        };
    }

    /** @throws Fault OUTPUT_NOT_WRITABLE when the other end is gone */
    public final void print(Answer answer) {
        try {
            write(answer);
        } catch (IOException | UncheckedIOException e) {
            throw OpenStream.gone(e);
        }
    }

    @Override
    public final void close() {
        try {
            finish();
        } catch (IOException | UncheckedIOException e) {
            throw OpenStream.gone(e);
        }
    }

    abstract void write(Answer answer) throws IOException;

    abstract void finish() throws IOException;

    private static final class Csv extends AnswerTable {
        private final CsvTable table;

        Csv(OutputStream stream) {
            table = new CsvTable(Utf8.writer(new OpenStream(stream)), COLUMNS);
        }

        @Override
        void write(Answer a) {
            table.row(
                    a.id(),
                    Integer.toString(a.rank()),
                    a.entityId(),
                    a.name(),
                    a.kind(),
                    a.score(),
                    a.method(),
                    a.explanation());
        }

        @Override
        void finish() throws IOException {
            table.close();
        }
    }

    private static final class Ndjson extends AnswerTable {
        private static final JsonFactory JSON =
                JsonFactory.builder().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).build();

        private final Writer out;

        Ndjson(OutputStream stream) {
            out = new BufferedWriter(Utf8.writer(new OpenStream(stream)));
        }

        @Override
        void write(Answer a) throws IOException {
            try (JsonGenerator json = JSON.createGenerator(out)) {
                json.writeStartObject();
                json.writeStringField("id", a.id());
                json.writeNumberField("rank", a.rank());
                json.writeStringField("entity_id", a.entityId());
                json.writeStringField("name", a.name());
                json.writeStringField("kind", a.kind());
                json.writeStringField("score", a.score());
                json.writeStringField("method", a.method());
                json.writeStringField("explanation", a.explanation());
                json.writeEndObject();
            }
            out.write('\n');
        }

        @Override
        void finish() throws IOException {
            out.close();
        }
    }
}
