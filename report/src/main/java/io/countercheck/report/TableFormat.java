package io.countercheck.report;

import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.report.internal.CsvPrinter;
import io.countercheck.report.internal.NdjsonPrinter;
import io.countercheck.report.internal.TablePrinter;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;

/** How verdicts are shown on standard output. */
public enum TableFormat {
    /** Aligned columns, for a person. */
    TABLE,
    /** The rows of verdicts.csv. */
    CSV,
    /** The lines of verdicts.ndjson. */
    NDJSON;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws Fault OPTION_INVALID when no format is called so */
    public static TableFormat of(String id) {
        return Arrays.stream(values())
                .filter(format -> format.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Fault(
                        ErrorCode.OPTION_INVALID, "no format is called " + id, "Say --format table, csv or ndjson."));
    }

    /** A printer into a stream, in UTF-8. */
    public VerdictPrinter to(OutputStream out, Terminal terminal) {
        return switch (this) {
            case TABLE -> new TablePrinter(out, terminal);
            case CSV -> new CsvPrinter(out);
            case NDJSON -> new NdjsonPrinter(out);
        };
    }
}
