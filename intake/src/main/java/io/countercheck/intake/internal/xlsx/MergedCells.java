package io.countercheck.intake.internal.xlsx;

import io.countercheck.intake.internal.table.CellKind;
import io.countercheck.intake.internal.table.Limits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives the rows of a merged range the value that stands in its first row: an order number over all its lines. */
final class MergedCells {

    /** A range that has begun, with its value. */
    private record Open(Merge range, String text, CellKind kind) {}

    private final List<Merge> waiting;
    private final Map<Integer, Open> open = new HashMap<>();
    private int nextWaiting;

    MergedCells(List<Merge> ranges) {
        this.waiting = new ArrayList<>(ranges);
        waiting.sort(Comparator.comparingInt(Merge::firstRow));
    }

    /** The row with its merged cells filled. Rows must come in order. */
    SheetRow filled(SheetRow row) {
        if (waiting.isEmpty()) {
            return row;
        }
        while (nextWaiting < waiting.size() && waiting.get(nextWaiting).firstRow() <= row.number()) {
            Merge range = waiting.get(nextWaiting++);
            if (range.firstRow() == row.number() && range.column() < row.cells().size()) {
                String text = row.cells().get(range.column());
                // A text that is longer than what is screened of one would only fill the memory.
                if (!text.isEmpty() && text.length() <= Limits.SCREENED_CHARS) {
                    open.put(range.column(), new Open(range, text, row.kinds().get(range.column())));
                }
            }
        }
        open.values().removeIf(o -> o.range().lastRow() < row.number());
        return open.isEmpty() ? row : fill(row);
    }

    private SheetRow fill(SheetRow row) {
        List<String> cells = new ArrayList<>(row.cells());
        List<CellKind> kinds = new ArrayList<>(row.kinds());
        long chars = cells.stream().mapToLong(String::length).sum();
        for (Map.Entry<Integer, Open> merged : open.entrySet()) {
            int column = merged.getKey();
            Open value = merged.getValue();
            while (cells.size() <= column) {
                cells.add("");
                kinds.add(CellKind.TEXT);
            }
            if (cells.get(column).isEmpty()) {
                cells.set(column, value.text());
                kinds.set(column, value.kind());
                chars += value.text().length();
            }
        }
        return new SheetRow(row.number(), cells, kinds, row.notes(), row.tooLong() || chars > Limits.RECORD_CHARS);
    }
}
