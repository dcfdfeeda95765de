package io.countercheck.report.internal;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * One CSV file of a result: RFC 4180, line feeds, a header.
 *
 * <p>A cell that begins with {@code = + - @} or a tab gets a leading apostrophe, so that a spreadsheet shows it and does
 * not run it. Nothing else of a cell is changed.
 */
public final class CsvTable implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final CsvWriter csv;
    private final int columns;

    public CsvTable(Writer out, List<String> header) {
        csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(BUFFER)
                .build(out);
        columns = header.size();
        csv.writeRecord(header);
    }

    public void row(String... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns + " columns");
        }
        for (int i = 0; i < cells.length; i++) {
            cells[i] = guarded(cells[i]);
        }
        csv.writeRecord(cells);
    }

    /** The cell as it is written. */
    public static String guarded(String cell) {
        if (cell.isEmpty()) {
            return cell;
        }
        return switch (cell.charAt(0)) {
            case '=', '+', '-', '@', '\t' -> "'" + cell;
            default -> cell;
        };
    }

    /** Several values in one cell. */
    public static String list(List<String> values) {
        return String.join("|", values);
    }

    public void flush() throws IOException {
        csv.flush();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
