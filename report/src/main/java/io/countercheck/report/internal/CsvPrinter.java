package io.countercheck.report.internal;

import io.countercheck.model.ConsignmentVerdict;
import io.countercheck.model.Verdict;
import io.countercheck.report.VerdictPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Prints the rows of verdicts.csv. */
public final class CsvPrinter implements VerdictPrinter {

    private final CsvTable table;

    public CsvPrinter(OutputStream out) {
        table = new CsvTable(Utf8.writer(new OpenStream(out)), Tables.VERDICTS);
    }

    @Override
    public void print(ConsignmentVerdict screened) {
        try {
            for (Verdict verdict : screened.rows()) {
                Tables.verdict(verdict, table);
            }
        } catch (UncheckedIOException e) {
            throw OpenStream.gone(e);
        }
    }

    @Override
    public void close() {
        try {
            table.close();
        } catch (IOException | UncheckedIOException e) {
            throw OpenStream.gone(e);
        }
    }
}
