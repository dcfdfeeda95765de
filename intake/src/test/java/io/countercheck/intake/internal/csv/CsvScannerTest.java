package io.countercheck.intake.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CsvScannerTest {

    private static List<List<String>> scan(String text, char delimiter) throws IOException {
        List<List<String>> records = new ArrayList<>();
        try (CsvScanner scanner = new CsvScanner(new StringReader(text), delimiter)) {
            CsvRecord next;
            while ((next = scanner.next()) != null) {
                records.add(next.cells());
            }
        }
        return records;
    }

    @Test
    void wellFormedTextIsCutAsAnIndependentReaderCutsIt() throws IOException {
        long seed = System.nanoTime();
        System.out.println("CsvScannerTest seed " + seed);
        Random random = new Random(seed);
        String[] pieces = {"a", "\"", "\n", "\r\n", ",", ";", "é", "丙酮", "𝒳", " b", "-1", "x".repeat(300)};
        for (int round = 0; round < 300; round++) {
            StringWriter text = new StringWriter();
            try (CsvWriter writer = CsvWriter.builder().fieldSeparator(';').build(text)) {
                int columns = 2 + random.nextInt(5);
                for (int row = 0; row < 60; row++) {
                    List<String> cells = new ArrayList<>();
                    for (int i = 0; i < columns; i++) {
                        StringBuilder cell = new StringBuilder("c");
                        for (int k = random.nextInt(6); k > 0; k--) {
                            cell.append(pieces[random.nextInt(pieces.length)]);
                        }
                        cells.add(cell.append('c').toString().replace("\r\n", "\n"));
                    }
                    writer.writeRecord(cells);
                }
            }
            List<List<String>> expected = new ArrayList<>();
            try (var reader = CsvReader.builder().fieldSeparator(';').ofCsvRecord(text.toString())) {
                reader.forEach(record -> expected.add(record.getFields()));
            }
            assertThat(scan(text.toString(), ';'))
                    .as("seed %d round %d", seed, round)
                    .isEqualTo(expected);
        }
    }

    @Test
    void anyTextIsReadToItsEndInLinearTime() throws IOException {
        long seed = System.nanoTime();
        System.out.println("CsvScannerTest seed " + seed);
        Random random = new Random(seed);
        char[] alphabet = {'a', '"', '"', ',', '\n', '\r', ' ', '\0'};
        for (int round = 0; round < 50; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 20_000; i++) {
                text.append(alphabet[random.nextInt(alphabet.length)]);
            }
            assertThat(scan(text.toString(), ','))
                    .as("seed %d round %d", seed, round)
                    .isNotEmpty();
        }
        assertThat(scan("x\",\"\n".repeat(200_000), ',')).isNotEmpty();
    }
}
