package io.countercheck.intake.internal.csv;

import io.countercheck.intake.Format;
import io.countercheck.intake.internal.bytes.Encoding;
import io.countercheck.intake.internal.columns.HeaderRow;
import io.countercheck.intake.internal.columns.Headers;
import io.countercheck.intake.internal.table.CellNote;
import io.countercheck.intake.internal.table.Damage;
import io.countercheck.intake.internal.table.Limits;
import io.countercheck.intake.internal.table.RawRecord;
import io.countercheck.intake.internal.table.Records;
import io.countercheck.intake.internal.table.Table;
import io.countercheck.intake.internal.values.ProblemCode;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Delimited text as a table. */
public final class CsvTable implements Table {

    private final Path file;
    private final Encoding encoding;
    private final char delimiter;
    private final List<String> columns;
    private final int recordsBeforeData;
    private final List<String> remarks = new ArrayList<>();

    /**
     * @param name the file's name for messages
     * @param chosen the delimiter that the user names, or null to detect it
     */
    public CsvTable(Path file, String name, Encoding encoding, @Nullable Character chosen, Headers headers)
            throws IOException {
        this.file = file;
        this.encoding = encoding;
        this.delimiter = chosen == null ? Delimiters.detect(file, encoding, headers) : chosen;
        List<List<String>> first = new ArrayList<>();
        List<Integer> index = new ArrayList<>();
        try (CsvScanner scanner = new CsvScanner(encoding.open(file), delimiter)) {
            CsvRecord next;
            int at = 0;
            while (first.size() < Limits.HEADER_SEARCH && (next = scanner.next()) != null) {
                if (!next.blank() && !isDeclaration(next, at)) {
                    first.add(next.cells());
                    index.add(at);
                }
                at++;
            }
        }
        if (first.isEmpty()) {
            throw new Fault(ErrorCode.INPUT_EMPTY, name + " holds nothing but blank lines", "check the export");
        }
        int header = HeaderRow.find(first, headers);
        this.columns = List.copyOf(first.get(header));
        this.recordsBeforeData = index.get(header) + 1;
        if (header > 0) {
            remarks.add("The header stands behind " + header + (header == 1 ? " line" : " lines")
                    + " of other text, which are not read as data.");
        }
        if (!encoding.doubt().isEmpty()) {
            remarks.add(encoding.doubt());
        }
    }

    private static boolean isDeclaration(CsvRecord first, int index) {
        return index == 0 && first.cells().size() <= 2 && Delimiters.isDeclaration(String.join(";", first.cells()));
    }

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public String encoding() {
        return encoding.name();
    }

    @Override
    public String delimiter() {
        return Delimiters.name(delimiter);
    }

    @Override
    public String sheet() {
        return "";
    }

    @Override
    public List<String> otherSheets() {
        return List.of();
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public List<String> remarks() {
        return List.copyOf(remarks);
    }

    @Override
    public Records records() throws IOException {
        CsvScanner scanner = new CsvScanner(encoding.open(file), delimiter);
        for (int i = 0; i < recordsBeforeData; i++) {
            scanner.next();
        }
        scanner.expectCells(columns.size());
        return new Pass(scanner);
    }

    @Override
    public void close() {}

    private final class Pass implements Records {
        private final CsvScanner scanner;
        private long number;

        Pass(CsvScanner scanner) {
            this.scanner = scanner;
        }

        @Override
        public @Nullable RawRecord next() throws IOException {
            CsvRecord record;
            do {
                record = scanner.next();
            } while (record != null && record.blank());
            return record == null ? null : raw(record);
        }

        @Override
        public void close() throws IOException {
            scanner.close();
        }

        private RawRecord raw(CsvRecord record) {
            number++;
            String shown = String.join(String.valueOf(delimiter), record.cells());
            return switch (record.fault()) {
                case TOO_LONG ->
                    RawRecord.damaged(
                            number,
                            "",
                            new Damage(
                                    "record-too-long",
                                    shown,
                                    "the record on line " + record.line() + " has more than " + Limits.RECORD_CHARS
                                            + " characters",
                                    "check the line ends of the export"));
                case TOO_MANY_CELLS ->
                    RawRecord.damaged(
                            number,
                            "",
                            new Damage(
                                    "too-many-cells",
                                    shown,
                                    "the record on line " + record.line() + " has more than " + Limits.COLUMNS
                                            + " cells",
                                    "check the delimiter of the export"));
                case NONE, QUOTE_OPEN -> new RawRecord(number, "", record.cells(), List.of(), notes(record), null);
            };
        }

        private List<CellNote> notes(CsvRecord record) {
            boolean surplus = surplus(record.cells());
            boolean open = record.fault() == CsvRecord.Fault.QUOTE_OPEN;
            if (!surplus && !open && !record.nul() && encoding.doubt().isEmpty()) {
                return List.of();
            }
            List<CellNote> notes = new ArrayList<>();
            if (surplus) {
                notes.add(new CellNote(
                        columns.size(),
                        ProblemCode.CELLS_SURPLUS,
                        String.join(String.valueOf(delimiter), record.cells()),
                        "the record on line " + record.line() + " has "
                                + record.cells().size() + " cells under " + columns.size() + " headers"));
            }
            if (open) {
                notes.add(new CellNote(
                        record.faultAt(),
                        ProblemCode.QUOTE_OPEN,
                        record.cells().get(record.faultAt()),
                        "a quote opens this cell on line " + record.line() + " and is not closed; it is read as text"));
            }
            boolean nulSaid = !record.nul();
            for (int i = 0; i < record.cells().size(); i++) {
                String cell = record.cells().get(i);
                if (cell.indexOf('\ufffd') >= 0) {
                    notes.add(new CellNote(
                            i, ProblemCode.TEXT_UNDECODABLE, cell, "characters of this text cannot be decoded"));
                } else if (!nulSaid && !cell.isEmpty()) {
                    nulSaid = true;
                    notes.add(new CellNote(
                            i,
                            ProblemCode.CONTROL_CHARACTERS,
                            cell,
                            "the row holds NUL characters, which are left out"));
                }
            }
            return notes;
        }

        private boolean surplus(List<String> cells) {
            for (int i = columns.size(); i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    return true;
                }
            }
            return false;
        }
    }
}
