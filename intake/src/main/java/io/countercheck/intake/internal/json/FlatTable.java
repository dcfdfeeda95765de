package io.countercheck.intake.internal.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.countercheck.intake.Format;
import io.countercheck.intake.internal.bytes.Encoding;
import io.countercheck.intake.internal.json.JsonRow.Value;
import io.countercheck.intake.internal.table.CellKind;
import io.countercheck.intake.internal.table.Limits;
import io.countercheck.intake.internal.table.RawRecord;
import io.countercheck.intake.internal.table.Records;
import io.countercheck.intake.internal.table.Table;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Rows by path as records under columns: a column for every path that occurs anywhere in the file. */
final class FlatTable implements Table {

    /** Opens a pass. */
    interface Opening {

        /** @param joined told the path of every array of goods whose elements are joined into one row */
        JsonSource open(Consumer<String> joined) throws IOException;
    }

    private static final int MOST_TOLD = 10;

    private final Format format;
    private final String name;
    private final Encoding encoding;
    private final Opening opening;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<String> remarks = new ArrayList<>();

    /** @param said what is to be said of the file beyond its rows */
    FlatTable(Format format, String name, Encoding encoding, List<String> said, Opening opening) throws IOException {
        this.format = format;
        this.name = name;
        this.encoding = encoding;
        this.opening = opening;
        boolean full = false;
        boolean broken = false;
        Set<String> joined = new LinkedHashSet<>();
        List<Map<String, Value>> before = List.of();
        try (JsonSource rows = opening.open(path -> tell(path, joined))) {
            JsonRow row;
            while ((row = next(rows)) != null) {
                broken |= row.damage() != null;
                // What rows of one order share is looked at once.
                for (int i = 0; i < row.layers().size(); i++) {
                    Map<String, Value> layer = row.layers().get(i);
                    boolean shared = i < before.size() && before.get(i) == layer;
                    full |= !shared && !held(layer.keySet());
                }
                before = row.layers();
            }
        }
        remarks.addAll(said);
        for (String path : joined) {
            remarks.add("What stands in the array " + path
                    + " is read as part of one row, its elements joined by semicolons.");
        }
        if (columns.isEmpty()) {
            throw broken
                    ? new Fault(
                            ErrorCode.INPUT_UNREADABLE,
                            name + " is " + format + ", but holds no object that can be read, so no order",
                            "write each order as an object")
                    : new Fault(
                            ErrorCode.INPUT_EMPTY,
                            name + " is " + format + ", but holds no order: its array or object is empty",
                            "check the export");
        }
        if (full) {
            remarks.add("The file has more than " + Limits.COLUMNS + " different members; the others are not read.");
        }
        if (!encoding.doubt().isEmpty()) {
            remarks.add(encoding.doubt());
        }
    }

    private static void tell(String path, Set<String> joined) {
        if (joined.size() < MOST_TOLD) {
            joined.add(path.length() > 100 ? path.substring(0, 100) + "…" : path);
        }
    }

    /** Gives every path a column; false when there are too many. */
    private boolean held(Set<String> paths) {
        boolean all = true;
        for (String path : paths) {
            if (columns.size() < Limits.COLUMNS) {
                columns.putIfAbsent(path, columns.size());
            } else {
                all &= columns.containsKey(path);
            }
        }
        return all;
    }

    private @Nullable JsonRow next(JsonSource rows) throws IOException {
        try {
            return rows.next();
        } catch (JsonProcessingException e) {
            throw BrokenJson.fault(name, e);
        }
    }

    @Override
    public Format format() {
        return format;
    }

    @Override
    public String encoding() {
        return encoding.name();
    }

    @Override
    public String delimiter() {
        return "";
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
        return List.copyOf(columns.keySet());
    }

    @Override
    public List<String> remarks() {
        return List.copyOf(remarks);
    }

    @Override
    public void close() {}

    @Override
    public Records records() throws IOException {
        JsonSource rows = opening.open(path -> {});
        return new Records() {
            private long number;

            @Override
            public @Nullable RawRecord next() throws IOException {
                JsonRow row;
                do {
                    row = FlatTable.this.next(rows);
                } while (row != null && row.blank());
                return row == null ? null : record(++number, row);
            }

            @Override
            public void close() throws IOException {
                rows.close();
            }
        };
    }

    private RawRecord record(long number, JsonRow row) {
        if (row.damage() != null) {
            return RawRecord.damaged(number, row.source(), row.damage());
        }
        List<String> cells = new ArrayList<>(Collections.nCopies(columns.size(), ""));
        List<CellKind> kinds = new ArrayList<>(Collections.nCopies(columns.size(), CellKind.TEXT));
        for (Map<String, Value> layer : row.layers()) {
            layer.forEach((path, value) -> {
                Integer at = columns.get(path);
                if (at != null) {
                    cells.set(at, value.text());
                    kinds.set(at, value.kind());
                }
            });
        }
        return new RawRecord(number, row.source(), cells, kinds, List.of(), null);
    }
}
