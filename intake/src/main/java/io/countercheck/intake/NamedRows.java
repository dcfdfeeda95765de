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
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table whose columns are known by name, one after another: CSV in any encoding and with any delimiter that
 * orders come in, XLSX, JSON or NDJSON. What its cells mean is for others to say. For one thread.
 */
public final class NamedRows implements AutoCloseable {

    private final String name;
    private final Table table;
    private final Records records;
    private final String digest;

    private NamedRows(String name, Table table, String digest) throws IOException {
        this.name = name;
        this.table = table;
        this.records = table.records();
        this.digest = digest;
    }

    /**
     * One row.
     *
     * @param number 1 for the first data row; blank ones are not counted
     * @param source sheet and row or JSON pointer, or empty
     * @param cells as many as columns or fewer; days as 2026-05-10 where the file itself says that the cell holds a day
     * @param problem why the row cannot be read whole; empty when it can
     * @param damaged whether it cannot be read at all
     */
    public record Row(long number, String source, List<String> cells, String problem, boolean damaged) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell of that column, 0 for the first; empty where the row is too short to have it. */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }

    /**
     * Opens a file.
     *
     * @param known names of columns in lower case, words joined by {@code _}; by them the header is found
     * @throws Fault when it is not there or is in no format that is read
     */
    public static NamedRows open(Path file, Set<String> known) {
        String name = file.toString();
        if (!Files.isRegularFile(file)) {
            throw new Fault(ErrorCode.INPUT_NOT_FOUND, "there is no file " + file, "check the path");
        }
        try {
            ByteSurvey bytes = ByteSurvey.of(file);
            if (bytes.size() == 0) {
                throw new Fault(ErrorCode.INPUT_EMPTY, name + " is empty", "check the export");
            }
            return new NamedRows(name, table(file, name, bytes, new NamedHeaders(known)), bytes.sha256());
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** Headers as written, in file order; paths of members in JSON. */
    public List<String> columns() {
        return table.columns();
    }

    /** SHA-256 of the file's bytes, hex. */
    String digest() {
        return digest;
    }

    /** The next row that is not blank, or null at the end. */
    public @Nullable Row next() {
        try {
            RawRecord record = records.next();
            return record == null ? null : row(record);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static Row row(RawRecord record) {
        Damage damage = record.damage();
        String problem = damage != null
                ? damage.reason()
                : record.notes().isEmpty() ? "" : record.notes().get(0).reason();
        return new Row(record.number(), record.source(), record.cells(), problem, damage != null);
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

    private static Fault unreadable(String name, IOException e) {
        return new Fault(
                ErrorCode.INPUT_UNREADABLE,
                name + " cannot be read: " + e.getMessage(),
                "check the file, its permissions and its disk",
                e);
    }

    @Override
    public void close() {
        try {
            records.close();
            table.close();
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }
}
