package io.countercheck.cli;

import io.countercheck.duties.DutyBook;
import io.countercheck.duties.papers.DocumentTable;
import io.countercheck.duties.papers.PaperRow;
import io.countercheck.duties.papers.Register;
import io.countercheck.duties.settings.Problems;
import io.countercheck.intake.NamedTable;
import io.countercheck.model.Strength;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The documents of a file, or of every table in a folder.
 *
 * @param register what they are
 * @param digest SHA-256 over the bytes of all of them, hex
 */
record DocumentFiles(Register register, String digest) {

    /** @throws io.countercheck.model.Fault when one cannot be read, or with every problem of every row */
    static DocumentFiles read(Path given, Workshop workshop) {
        Set<String> known = new HashSet<>(DocumentTable.COLUMNS);
        Problems problems = new Problems(given.toString());
        List<PaperRow> rows = new ArrayList<>();
        FolderDigest digest = new FolderDigest();
        List<Path> files = TableFiles.in(given);
        for (Path file : files) {
            NamedTable table = NamedTable.read(file, known);
            digest.add(given, file, table.digest());
            String before = files.size() == 1 ? "" : file.getFileName() + ", ";
            columns(before, table, known, problems);
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
        return new DocumentFiles(
                DocumentTable.read(
                        given.toString(),
                        rows,
                        workshop.law(),
                        DutyBook.shipped().papersMayName(),
                        text -> plainly(workshop, text)),
                files.size() == 1 && files.get(0).equals(given) ? digest.only() : digest.over());
    }

    /** What a text plainly means, as for the goods of an order: a salt by its name or number, a machine by its words. */
    private static Set<String> plainly(Workshop workshop, String text) {
        return workshop.goods().readText(text).mentions().stream()
                .flatMap(mention -> mention.hits().stream())
                .filter(hit -> hit.strength() == Strength.CERTAIN)
                .map(hit -> hit.listing().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> cells(NamedTable.Row row, Set<String> known) {
        Map<String, String> cells = new java.util.TreeMap<>(row.cells());
        cells.keySet().retainAll(known);
        return cells;
    }

    /** A column that is not known is refused: the limit that it was meant to write would otherwise say nothing. */
    private static void columns(String before, NamedTable table, Set<String> known, Problems problems) {
        for (String column : table.columns()) {
            if (!column.isBlank() && !known.contains(NamedTable.name(column))) {
                problems.add(
                        before + "column " + column, "is not known", "use " + String.join(", ", DocumentTable.COLUMNS));
            }
        }
    }
}
