package io.countercheck.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes examples/orders.xlsx from examples/orders.csv, every cell as text, so that both hold the same:
 * {@code OrdersWorkbook examples/orders.csv examples/orders.xlsx}.
 */
public final class OrdersWorkbook {

    private OrdersWorkbook() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("OrdersWorkbook CSV XLSX");
        }
        write(Path.of(args[0]), Path.of(args[1]));
    }

    static void write(Path csv, Path xlsx) throws IOException {
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(csv);
                OutputStream out = Files.newOutputStream(xlsx);
                Workbook workbook = new Workbook(out, "Countercheck", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Orders");
            int row = 0;
            for (CsvRecord record : records) {
                for (int column = 0; column < record.getFieldCount(); column++) {
                    if (!record.getField(column).isEmpty()) {
                        sheet.value(row, column, record.getField(column));
                    }
                }
                row++;
            }
        }
    }
}
