package io.countercheck.intake;

import io.countercheck.intake.internal.bytes.ByteSurvey;
import io.countercheck.intake.internal.bytes.EncodingDetector;
import io.countercheck.intake.internal.bytes.FileKind;
import io.countercheck.intake.internal.columns.Headers;
import io.countercheck.intake.internal.columns.NamedHeaders;
import io.countercheck.intake.internal.csv.CsvTable;
import io.countercheck.intake.internal.json.JsonLinesTable;
import io.countercheck.intake.internal.json.JsonTable;
import io.countercheck.intake.internal.table.Damage;
import io.countercheck.intake.internal.table.RawRecord;
import io.countercheck.intake.internal.table.Records;
import io.countercheck.intake.internal.table.Table;
import io.countercheck.intake.internal.xlsx.WorkbookTable;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table whose columns are agreed on, such as a list of documents, read whole: CSV, TSV, XLSX, JSON or NDJSON like a file
 * of orders. What its cells mean is for others to say.
 *
 * @param columns headers as written, in file order
 * @param rows its rows in file order; blank ones are left out
 * @param digest SHA-256 of the file's bytes, hex
 */
public record NamedTable(List<String> columns, List<Row> rows, String digest) {

    /** More rows than a person can keep; a table of that size is not the one that is meant. */
    private static final int MOST_ROWS = 200_000;

    public NamedTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number 1 for the first data row
     * @param source sheet and row or JSON pointer, or empty
     * @param cells cells by name of column ({@code valid_from} for a header "Valid from"), empty ones left out; days as
     *     2026-05-10 where the file itself says that the cell holds a day
     * @param problem why the row cannot be read whole; empty when it can
     */
    public record Row(long number, String source, Map<String, String> cells, String problem) {

        public Row {
            cells = Map.copyOf(cells);
        }
    }

    /**
     * Reads a file.
     *
     * @param known names of columns, by which the header is found
     * @throws Fault when it is not there, is in no format that is read, or holds too many rows
     */
    public static NamedTable read(Path file, Set<String> known) {
        String name = file.toString();
        if (!Files.isRegularFile(file)) {
            throw new Fault(ErrorCode.INPUT_NOT_FOUND, "there is no file " + file, "check the path");
        }
        try {
            ByteSurvey bytes = ByteSurvey.of(file);
            if (bytes.size() == 0) {
                throw new Fault(ErrorCode.INPUT_EMPTY, name + " is empty", "check the export");
            }
            try (Table table = table(file, name, bytes, new NamedHeaders(known))) {
                return new NamedTable(table.columns(), rows(name, table), bytes.sha256());
            }
        } catch (IOException e) {
            throw new Fault(
                    ErrorCode.INPUT_UNREADABLE,
                    name + " cannot be read: " + e.getMessage(),
                    "check the file, its permissions and its disk",
                    e);
        }
    }

    /** The name that a header stands for: {@code valid_from} for "Valid from". */
    public static String name(String header) {
        return NamedHeaders.name(header);
    }

    private static Table table(Path file, String name, ByteSurvey bytes, Headers headers) throws IOException {
        return switch (FileKind.of(name, bytes.head())) {
            case CSV ->
                new CsvTable(file, name, new EncodingDetector(bytes, headers::recognised).detect(), null, headers);
            case XLSX -> WorkbookTable.open(file, name, null, headers);
            case JSON -> JsonTable.open(file, name, new EncodingDetector(bytes, headers::recognised).detect(), headers);
            case NDJSON ->
                JsonLinesTable.open(file, name, new EncodingDetector(bytes, headers::recognised).detect(), headers);
        };
    }

    private static List<Row> rows(String name, Table table) throws IOException {
        List<String> names = table.columns().stream().map(NamedHeaders::name).toList();
        List<Row> rows = new ArrayList<>();
        try (Records records = table.records()) {
            RawRecord record;
            while ((record = records.next()) != null) {
                if (rows.size() == MOST_ROWS) {
                    throw new Fault(
                            ErrorCode.INPUT_TOO_LARGE,
                            name + " has more than " + MOST_ROWS + " rows",
                            "split the file");
                }
                rows.add(row(record, names));
            }
        }
        return rows;
    }

    private static Row row(RawRecord record, List<String> names) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (!record.cell(i).isEmpty()) {
                cells.putIfAbsent(names.get(i), record.cell(i));
            }
        }
        Damage damage = record.damage();
        String problem = damage != null
                ? damage.reason()
                : record.notes().isEmpty() ? "" : record.notes().get(0).reason();
        return new Row(record.number(), record.source(), cells, problem);
    }
}
