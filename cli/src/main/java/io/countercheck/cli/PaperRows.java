package io.countercheck.cli;

import io.countercheck.duties.papers.PaperRow;
import io.countercheck.duties.settings.Problems;
import io.countercheck.intake.NamedTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rows of a file of papers, or of every table in a folder.
 *
 * @param rows in the order of files and rows
 * @param digest SHA-256 over the bytes of all of them, hex
 */
record PaperRows(List<PaperRow> rows, String digest) {

    PaperRows {
        rows = List.copyOf(rows);
    }

    /**
     * Reads the tables.
     *
     * @param columns every column that is understood
     * @throws io.countercheck.model.Fault when one cannot be read, or has a column that is not known
     */
    static PaperRows read(Path given, List<String> columns) {
        Set<String> known = new HashSet<>(columns);
        Problems problems = new Problems(given.toString());
        List<PaperRow> rows = new ArrayList<>();
        FolderDigest digest = new FolderDigest();
        List<Path> files = TableFiles.in(given);
        for (Path file : files) {
            NamedTable table = NamedTable.read(file, known);
            digest.add(given, file, table.digest());
            String before = files.size() == 1 ? "" : file.getFileName() + ", ";
            columns(before, table, columns, problems);
            for (NamedTable.Row row : table.rows()) {
                String where =
                        before + "row " + row.number() + (row.source().isEmpty() ? "" : " (" + row.source() + ")");
                if (!row.problem().isEmpty()) {
                    problems.add(where, row.problem(), "write the row again");
                }
                rows.add(new PaperRow(where, cells(row, known)));
            }
        }
        problems.refuse();
        return new PaperRows(rows, files.size() == 1 && files.get(0).equals(given) ? digest.only() : digest.over());
    }

    private static Map<String, String> cells(NamedTable.Row row, Set<String> known) {
        Map<String, String> cells = new TreeMap<>(row.cells());
        cells.keySet().retainAll(known);
        return cells;
    }

    /** A column that is not known is refused: the limit that it was meant to write would otherwise say nothing. */
    private static void columns(String before, NamedTable table, List<String> known, Problems problems) {
        for (String column : table.columns()) {
            if (!column.isBlank() && !known.contains(NamedTable.name(column))) {
                problems.add(before + "column " + column, "is not known", "use " + String.join(", ", known));
            }
        }
    }
}
