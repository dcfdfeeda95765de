package io.countercheck.lists.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A CSV file read record by record; what makes it incomplete goes to the log. */
final class CsvFile {

    private CsvFile() {}

    /**
     * Hands every record to {@code row}, in order.
     *
     * @param mustEndLine whether the authority's files always end in a line feed, so that one that does not is cut off
     */
    static void read(Path file, ReadingLog log, boolean mustEndLine, Consumer<CsvRecord> row) {
        String name = file.getFileName().toString();
        log.begin(name);
        try {
            FileShape shape = FileShape.of(file);
            if (!shape.quotesBalanced()) {
                log.broken(name + ": a quoted field does not end; the file is cut off or damaged");
            }
            if (mustEndLine && !shape.endsLine()) {
                log.broken(name + ": the last line does not end; the file is cut off");
            }
            try (Reader reader = Files.newBufferedReader(file, shape.charset())) {
                records(reader, row);
            }
        } catch (CsvParseException e) {
            log.broken(name + ": " + e.getMessage());
        } catch (IOException e) {
            throw new Fault(
                    ErrorCode.LIST_BROKEN,
                    "cannot read " + name + ": " + e.getMessage(),
                    "check the file and its rights",
                    e);
        }
        log.end();
    }

    /** Hands every record of a text to {@code row}, in order. */
    static void readText(String name, String text, ReadingLog log, Consumer<CsvRecord> row) {
        log.begin(name);
        try {
            records(new StringReader(text), row);
        } catch (CsvParseException e) {
            log.broken(name + ": " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        log.end();
    }

    private static void records(Reader reader, Consumer<CsvRecord> row) throws IOException {
        // What is too short, too long or cut off is for the readers to say, with its line; the parser lets it through.
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .detectBomHeader(false)
                .allowUnclosedQuote(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(withoutMark(reader))) {
            for (CsvRecord entry : csv) {
                row.accept(entry);
            }
        }
    }

    /** Skips a byte order mark. */
    private static Reader withoutMark(Reader reader) throws IOException {
        BufferedReader buffered = new BufferedReader(reader);
        buffered.mark(1);
        if (buffered.read() != 0xfeff) {
            buffered.reset();
        }
        return buffered;
    }
}
