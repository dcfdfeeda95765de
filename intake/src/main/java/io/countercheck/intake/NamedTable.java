package io.countercheck.intake;

import io.countercheck.intake.internal.columns.NamedHeaders;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
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
        try (NamedRows open = NamedRows.open(file, known)) {
            List<String> names = open.columns().stream().map(NamedHeaders::name).toList();
            List<Row> rows = new ArrayList<>();
            NamedRows.Row next;
            while ((next = open.next()) != null) {
                if (rows.size() == MOST_ROWS) {
                    throw new Fault(
                            ErrorCode.INPUT_TOO_LARGE,
                            file + " has more than " + MOST_ROWS + " rows",
                            "split the file");
                }
                rows.add(row(next, names));
            }
            return new NamedTable(open.columns(), rows, open.digest());
        }
    }

    /** The name that a header stands for: {@code valid_from} for "Valid from". */
    public static String name(String header) {
        return NamedHeaders.name(header);
    }

    private static Row row(NamedRows.Row row, List<String> names) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (!row.cell(i).isEmpty()) {
                cells.putIfAbsent(names.get(i), row.cell(i));
            }
        }
        return new Row(row.number(), row.source(), cells, row.problem());
    }
}
