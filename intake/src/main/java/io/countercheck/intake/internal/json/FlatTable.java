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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows by path as records under columns: a column for every path that occurs anywhere in the file. */
final class FlatTable implements Table {

    /** Opens a pass. */
    interface Opening {
        JsonSource open() throws IOException;
    }

    private final Format format;
    private final String name;
    private final Encoding encoding;
    private final Opening opening;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<String> remarks = new ArrayList<>();

    FlatTable(Format format, String name, Encoding encoding, Opening opening) throws IOException {
        this.format = format;
        this.name = name;
        this.encoding = encoding;
        this.opening = opening;
        boolean full = false;
        boolean broken = false;
        try (JsonSource rows = opening.open()) {
            JsonRow row;
            while ((row = next(rows)) != null) {
                broken |= row.damage() != null;
                for (String path : row.values().keySet()) {
                    if (columns.size() < Limits.COLUMNS) {
                        columns.putIfAbsent(path, columns.size());
                    } else {
                        full |= !columns.containsKey(path);
                    }
                }
            }
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
        JsonSource rows = opening.open();
        return new Records() {
            private long number;

            @Override
            public @Nullable RawRecord next() throws IOException {
                JsonRow row;
                do {
                    row = FlatTable.this.next(rows);
                } while (row != null && row.values().isEmpty() && row.damage() == null);
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
        for (Map.Entry<String, Value> member : row.values().entrySet()) {
            Integer at = columns.get(member.getKey());
            if (at != null) {
                cells.set(at, member.getValue().text());
                kinds.set(at, member.getValue().kind());
            }
        }
        return new RawRecord(number, row.source(), cells, kinds, List.of(), null);
    }
}
