package io.countercheck.report.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import io.countercheck.report.VerdictRecord;
import java.io.IOException;
import java.io.Writer;

/** Verdicts as JSON objects, one a line. */
public final class NdjsonLines implements AutoCloseable {

    private final JsonGenerator json;
    private final VerdictJson verdicts;

    /** @param out closed with this */
    public NdjsonLines(Writer out) throws IOException {
        json = JsonForm.factory().createGenerator(out);
        json.setRootValueSeparator(new SerializedString(""));
        verdicts = new VerdictJson(json);
    }

    public void write(VerdictRecord record) throws IOException {
        verdicts.write(record);
        json.writeRaw('\n');
    }

    public void flush() throws IOException {
        json.flush();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
