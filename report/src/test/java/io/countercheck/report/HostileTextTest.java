package io.countercheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.countercheck.model.Totals;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** Whatever a cell holds, every file stays readable and gives the cell back. */
class HostileTextTest {

    private static final int ROWS = 400;

    /** Characters that mean something to one of the files, or that hide. */
    private static final int[] AWKWARD = {
        '"', '\'', ',', ';', '|', '\n', '\r', '\t', 0, 0x1B, '<', '>', '&', '=', '+', '-', '@', '\\', '{', '}', 0x7F,
        0x9B, 0xA0, 0xAD, 0x061C, 0x200B, 0x200D, 0x2028, 0x202E, 0x2066, 0x3164, 0xFEFF, 0xFFFE, 0xFFFF, 0xE0041,
        0x1F600, 0x4E2D, 0x0627, ']', '/', '*', '!', ' '
    };

    @TempDir
    Path home;

    @Test
    void randomTextComesBackFromEveryFile() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        Path folder = home.resolve("orders.countercheck");
        try (ResultWriter result = ResultFolder.create(folder, Orders.BASIS)) {
            for (int row = 1; row <= ROWS; row++) {
                String text = text(random);
                texts.add(text);
                result.write(Many.named(row, text));
            }
            result.finish(new Totals(ROWS, ROWS, 0, 0, 0, 0), true);
        }

        assertThat(names(folder))
                .as("seed %d", seed)
                .isEqualTo(texts.stream().map(HostileTextTest::guarded).toList());
        List<String> stored = new ArrayList<>();
        ResultReader.open(folder)
                .forEach(verdict -> stored.add(verdict.record().verdict().name()));
        assertThat(stored).as("seed %d", seed).isEqualTo(texts);
        assertThat(rows(folder.resolve("report.html"))).as("seed %d", seed).isEqualTo(ROWS);
        for (long row = 1; row <= ROWS; row++) {
            StoredVerdict verdict = ResultReader.open(folder).verdict(row).orElseThrow();
            assertThat(Explanation.of(verdict, List.of(), Terminal.plain(60)).chars())
                    .as("seed %d, row %d", seed, row)
                    .noneMatch(c -> (c < ' ' && c != '\n') || (c >= 0x7F && c < 0xA0) || c == 0x202E);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(20);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(
                    random.nextInt(3) == 0 ? 'a' + random.nextInt(26) : AWKWARD[random.nextInt(AWKWARD.length)]);
        }
        return text.toString();
    }

    private static List<String> names(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve("verdicts.csv"))) {
            for (NamedCsvRecord record : csv) {
                names.add(record.getField("name"));
            }
        }
        return names;
    }

    private static String guarded(String text) {
        return "=+-@\t".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static int rows(Path page) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(Files.readString(page))))
                .getElementsByTagName("article")
                .getLength();
    }
}
