package io.countercheck.report;

import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.report.internal.AnswerCsv;
import io.countercheck.report.internal.AnswerNdjson;
import java.io.OutputStream;

/** Writes answers as they come: as CSV with a header, or as one JSON object a line. A question without an answer has no line. */
public interface AnswerTable extends AutoCloseable {

    /** @throws Fault OPTION_INVALID for a form that is neither csv nor ndjson */
    static AnswerTable to(OutputStream out, TableFormat format) {
        return switch (format) {
            case CSV -> new AnswerCsv(out);
            case NDJSON -> new AnswerNdjson(out);
            case TABLE ->
                throw new Fault(ErrorCode.OPTION_INVALID, "answers have no form called table", "Say csv or ndjson.");
        };
    }

    /** @throws Fault OUTPUT_NOT_WRITABLE when the other end is gone */
    void print(Answer answer);

    /** Writes what is still to come; leaves the stream open. */
    @Override
    void close();
}
