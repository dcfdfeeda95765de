package io.countercheck.duties.papers;

import java.util.Map;

/**
 * One row of a table of documents, before it is understood.
 *
 * @param where file and row, for messages
 * @param cells column to cell; a column that is absent and an empty cell say the same
 */
public record PaperRow(String where, Map<String, String> cells) {

    public PaperRow {
        cells = Map.copyOf(cells);
    }

    public String cell(String column) {
        return cells.getOrDefault(column, "").strip();
    }
}
