package io.countercheck.report.internal;

import io.countercheck.report.Answer;
import io.countercheck.report.AnswerTable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Answers as CSV. */
public final class AnswerCsv implements AnswerTable {

    private static final List<String> COLUMNS =
            List.of("id", "rank", "entity_id", "name", "kind", "score", "method", "explanation");

    private final CsvTable table;

    public AnswerCsv(OutputStream out) {
        table = new CsvTable(Utf8.writer(new OpenStream(out)), COLUMNS);
    }

    @Override
    public void print(Answer a) {
        try {
            table.row(
                    a.id(),
                    Integer.toString(a.rank()),
                    a.entityId(),
                    a.name(),
                    a.kind(),
                    a.score(),
                    a.method(),
                    a.explanation());
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
