package io.countercheck.cli;

import io.countercheck.report.TableFormat;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options by which a whole column of questions is answered. */
final class ColumnOptions {

    @Option(names = "--batch", paramLabel = "FILE", description = "Answer a whole column of this CSV file.")
    @Nullable
    Path batch;

    @Option(names = "--column", paramLabel = "NAME", description = "The column with the questions.")
    String column = "";

    @Option(
            names = "--id",
            paramLabel = "COLUMN",
            description = "The column that names each question. Default: its row number.")
    String id = "";

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "At most so many answers to a question. For parties also those below the alert band.")
    int top;

    @Option(names = "--format", paramLabel = "FORMAT", description = "csv or ndjson, for one question too.")
    @Nullable
    String format;

    TableFormat table() {
        return format == null ? TableFormat.CSV : TableFormat.of(format);
    }
}
