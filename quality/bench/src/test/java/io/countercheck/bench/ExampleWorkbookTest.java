package io.countercheck.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** examples/orders.csv and examples/orders.xlsx hold the same cells. */
class ExampleWorkbookTest {

    @TempDir
    private Path directory;

    private static Path example(String name) {
        return Path.of(System.getProperty("countercheck.root", "../.."))
                .resolve("examples")
                .resolve(name);
    }

    @Test
    void theWorkbookThatIsShippedHoldsTheCellsOfTheCsv() throws IOException {
        assertThat(workbook(example("orders.xlsx")))
                .as("examples/orders.xlsx is written by OrdersWorkbook from examples/orders.csv")
                .isEqualTo(csv(example("orders.csv")));
    }

    @Test
    void everyCellIsWrittenAsText() throws IOException {
        Path csv = directory.resolve("orders.csv");
        Path xlsx = directory.resolve("orders.xlsx");
        Files.writeString(csv, "a,b,c\n1-2-3,\"x, \"\"y\"\"\",\n007,=1+1,醋酸酐\n");

        OrdersWorkbook.write(csv, xlsx);

        assertThat(workbook(xlsx))
                .containsExactly(
                        List.of("a", "b", "c"), List.of("1-2-3", "x, \"y\"", ""), List.of("007", "=1+1", "醋酸酐"));
    }

    private static List<List<String>> csv(Path file) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
            return csv.stream().map(r -> List.copyOf(r.getFields())).toList();
        }
    }

    /** The cells of the first sheet, each row as long as the first. */
    private static List<List<String>> workbook(Path file) throws IOException {
        List<List<String>> table = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> {
                int width = table.isEmpty() ? row.getCellCount() : table.get(0).size();
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < width; i++) {
                    cells.add(row.getOptionalCell(i).map(Cell::getText).orElse(""));
                }
                table.add(List.copyOf(cells));
            });
        }
        return table;
    }
}
