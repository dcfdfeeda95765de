package io.countercheck.report.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import io.countercheck.report.Answer;
import io.countercheck.report.AnswerTable;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;

/** Answers as one JSON object a line. */
public final class AnswerNdjson implements AnswerTable {

    private final Writer out;

    public AnswerNdjson(OutputStream out) {
        this.out = new BufferedWriter(Utf8.writer(new OpenStream(out)));
    }

    @Override
    public void print(Answer answer) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JsonForm.factory().createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("id", answer.id());
            json.writeNumberField("rank", answer.rank());
            json.writeStringField("entity_id", answer.entityId());
            json.writeStringField("name", answer.name());
            json.writeStringField("kind", answer.kind());
            json.writeStringField("score", answer.score());
            json.writeStringField("method", answer.method());
            json.writeStringField("explanation", answer.explanation());
            json.writeEndObject();
            json.flush();
            out.append(line.getBuffer()).append('\n');
        } catch (IOException e) {
            throw OpenStream.gone(e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw OpenStream.gone(e);
        }
    }
}
