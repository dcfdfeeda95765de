package io.countercheck.report.internal;

import io.countercheck.model.ConsignmentVerdict;
import io.countercheck.report.VerdictPrinter;
import io.countercheck.report.VerdictRecord;
import java.io.IOException;
import java.io.OutputStream;

/** Prints the lines of verdicts.ndjson. */
public final class NdjsonPrinter implements VerdictPrinter {

    private final NdjsonLines lines;

    public NdjsonPrinter(OutputStream out) {
        try {
            lines = new NdjsonLines(Utf8.writer(new OpenStream(out)));
        } catch (IOException e) {
            throw OpenStream.gone(e);
        }
    }

    @Override
    public void print(ConsignmentVerdict screened) {
        try {
            for (VerdictRecord record : VerdictRecord.of(screened)) {
                lines.write(record);
            }
        } catch (IOException e) {
            throw OpenStream.gone(e);
        }
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw OpenStream.gone(e);
        }
    }
}
