package io.countercheck.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The tables of facts that stand beside the project, where there are any. */
final class SharedFacts {

    private static final Path FOLDER = Path.of(System.getProperty("countercheck.root", ".."), "..", "shared", "facts");

    private SharedFacts() {}

    /** The records of a table; the calling test is skipped, saying why, where the folder is absent. */
    static List<NamedCsvRecord> table(String name) throws IOException {
        Path file = FOLDER.resolve(name);
        boolean present = Files.isReadable(file);
        if (!present) {
            assertThat(System.getenv("CI"))
                    .as("%s is absent, and CI needs it", file)
                    .isNotEqualTo("true");
            System.out.println("skipped: " + file + " is absent");
        }
        assumeTrue(present, () -> file + " is absent");
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        }
    }

    /** The parts between semicolons. */
    static List<String> parts(NamedCsvRecord row, String column) {
        return row.getField(column).isEmpty()
                ? List.of()
                : List.of(row.getField(column).split(";\\s*"));
    }
}
