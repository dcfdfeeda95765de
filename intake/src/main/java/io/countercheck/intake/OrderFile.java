package io.countercheck.intake;

import io.countercheck.intake.internal.bytes.ByteSurvey;
import io.countercheck.intake.internal.bytes.Encoding;
import io.countercheck.intake.internal.bytes.EncodingDetector;
import io.countercheck.intake.internal.bytes.FileKind;
import io.countercheck.intake.internal.columns.ColumnMapper;
import io.countercheck.intake.internal.csv.CsvTable;
import io.countercheck.intake.internal.json.JsonLinesTable;
import io.countercheck.intake.internal.json.JsonTable;
import io.countercheck.intake.internal.rows.ConsignmentReader;
import io.countercheck.intake.internal.rows.Survey;
import io.countercheck.intake.internal.table.Limits;
import io.countercheck.intake.internal.table.RawRecord;
import io.countercheck.intake.internal.table.Records;
import io.countercheck.intake.internal.table.Table;
import io.countercheck.intake.internal.xlsx.WorkbookTable;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.model.Reject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A file of orders, ready to be read.
 *
 * <p>Opening it is the first pass: everything is checked that concerns the file as a whole. Not thread-safe, but each
 * {@link #read()} is a pass of its own.
 */
public final class OrderFile implements AutoCloseable {

    private final Path file;
    private final boolean spooled;
    private final Table table;
    private final Survey survey;
    private final Profile profile;

    private OrderFile(Path file, String name, boolean spooled, IntakeOptions options) throws IOException {
        this.file = file;
        this.spooled = spooled;
        ByteSurvey bytes = ByteSurvey.of(file);
        if (bytes.size() == 0) {
            throw new Fault(ErrorCode.INPUT_EMPTY, name + " is empty", "check the export");
        }
        ColumnMapper mapper = new ColumnMapper(options.mapping());
        this.table = table(file, name, bytes, mapper, options);
        try {
            this.survey = new Survey(mapper.map(name, table.columns()));
            long records = survey(table, survey);
            if (records == 0) {
                throw new Fault(
                        ErrorCode.INPUT_EMPTY,
                        name + (table.sheet().isEmpty() ? "" : ", sheet " + table.sheet() + ",")
                                + " has a header but no rows",
                        "check the export");
            }
            this.profile = new Profile(
                    name,
                    table.format(),
                    table.encoding(),
                    table.delimiter(),
                    table.sheet(),
                    table.otherSheets(),
                    survey.withConventions(),
                    records,
                    bytes.size(),
                    bytes.sha256(),
                    Stream.concat(table.remarks().stream(), survey.remarks().stream())
                            .toList());
        } catch (IOException | RuntimeException e) {
            table.close();
            throw e;
        }
    }

    /**
     * Opens a file and reads it once.
     *
     * @throws Fault when it is not there, is in no format that is read, is empty, has no column that is recognised, or
     *     is built to do harm; the mend says what to do
     */
    public static OrderFile open(Path file, IntakeOptions options) {
        if (!Files.isRegularFile(file)) {
            throw new Fault(
                    ErrorCode.INPUT_NOT_FOUND,
                    Files.isDirectory(file) ? file + " is a directory" : "there is no file " + file,
                    "check the path");
        }
        return open(file, file.toString(), false, options);
    }

    /**
     * Keeps what comes from a stream in a temporary file, which {@link #close()} deletes, and opens that.
     *
     * @throws Fault as {@link #open(Path, IntakeOptions)}, and when the temporary directory cannot take it
     */
    public static OrderFile spool(InputStream in, IntakeOptions options) {
        Path file = null;
        try {
            file = Files.createTempFile("countercheck-", ".input");
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            delete(file);
            throw new Fault(
                    ErrorCode.OUTPUT_NOT_WRITABLE,
                    "standard input cannot be kept in the temporary directory: " + e.getMessage(),
                    "make room in the temporary directory or choose another with -Djava.io.tmpdir",
                    e);
        }
        try {
            return open(file, "-", true, options);
        } catch (RuntimeException e) {
            delete(file);
            throw e;
        }
    }

    private static OrderFile open(Path file, String name, boolean spooled, IntakeOptions options) {
        try {
            OrderFile orders = new OrderFile(file, name, spooled, options);
            try {
                orders.requireOrders();
                return orders;
            } catch (RuntimeException e) {
                orders.close();
                throw e;
            }
        } catch (IOException e) {
            throw new Fault(
                    ErrorCode.INPUT_UNREADABLE,
                    name + " cannot be read: " + e.getMessage(),
                    "check the file, its permissions and its disk",
                    e);
        }
    }

    private static Table table(Path file, String name, ByteSurvey bytes, ColumnMapper mapper, IntakeOptions options)
            throws IOException {
        return switch (FileKind.of(name, bytes.head())) {
            case CSV ->
                new CsvTable(file, name, encoding(bytes, mapper, options.charset()), options.delimiter(), mapper);
            case XLSX -> WorkbookTable.open(file, name, options.sheet(), mapper);
            case JSON -> JsonTable.open(file, name, encoding(bytes, mapper, options.charset()), mapper);
            case NDJSON -> JsonLinesTable.open(file, name, encoding(bytes, mapper, options.charset()), mapper);
        };
    }

    private static Encoding encoding(ByteSurvey bytes, ColumnMapper mapper, @Nullable Charset chosen) {
        Encoding detected = new EncodingDetector(bytes, mapper::recognised).detect();
        return chosen == null || chosen.equals(detected.charset())
                ? detected
                : new Encoding(chosen, 0, "The text is read as " + chosen.name() + ", as you say.");
    }

    private static long survey(Table table, Survey survey) throws IOException {
        long records = 0;
        try (Records rows = table.records()) {
            RawRecord row;
            while ((row = rows.next()) != null) {
                records++;
                survey.add(row);
            }
        }
        return records;
    }

    /** A file whose rows are rejected without end is none of orders: said once, not once for each row. */
    private void requireOrders() {
        if (profile.records() < Limits.REJECTED_AT_FIRST) {
            return;
        }
        try (Stream<Entry> entries = read()) {
            Reject reason = null;
            int rejected = 0;
            Iterator<Entry> each = entries.iterator();
            while (rejected < Limits.REJECTED_AT_FIRST && each.hasNext() && each.next() instanceof Entry.Rejected row) {
                reason = reason == null ? row.reasons().get(0) : reason;
                rejected++;
            }
            if (reason != null && rejected == Limits.REJECTED_AT_FIRST) {
                throw new Fault(
                        ErrorCode.INPUT_UNREADABLE,
                        profile.name() + " is no file of orders: none of its first " + Limits.REJECTED_AT_FIRST
                                + " rows can be read; row " + reason.row() + " (" + reason.code() + "): "
                                + reason.reason(),
                        "check the file and how its columns are understood (--show-mapping); " + reason.mend());
            }
        }
    }

    /** What the first pass found out. */
    public Profile profile() {
        return profile;
    }

    /**
     * Reads the rows: every data record in exactly one entry, in the order of first rows. Close the stream.
     *
     * @throws Fault from the stream, when the file can no longer be read or has changed since it was opened
     */
    public Stream<Entry> read() {
        try {
            Records records = table.records();
            ConsignmentReader entries =
                    new ConsignmentReader(profile.name(), records, profile.mapping(), survey, profile.records());
            return StreamSupport.stream(
                            Spliterators.spliteratorUnknownSize(entries, Spliterator.ORDERED | Spliterator.NONNULL),
                            false)
                    .onClose(() -> close(records));
        } catch (IOException e) {
            throw new Fault(
                    ErrorCode.INPUT_UNREADABLE,
                    profile.name() + " cannot be read again: " + e.getMessage(),
                    "check the file and its disk",
                    e);
        }
    }

    private static void close(Records records) {
        try {
            records.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Lets the file go; a spooled one is deleted. */
    @Override
    public void close() {
        try {
            table.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            if (spooled) {
                delete(file);
            }
        }
    }

    private static void delete(@Nullable Path file) {
        if (file != null) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                file.toFile().deleteOnExit();
            }
        }
    }
}
