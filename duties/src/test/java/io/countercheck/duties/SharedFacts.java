package io.countercheck.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The facts that stand beside the project and are not part of it. */
final class SharedFacts {

    private SharedFacts() {}

    static Path root() {
        return Path.of(System.getProperty("countercheck.root", ".."));
    }

    /** The records of a table; the calling test is skipped, with a printed reason, where the facts are absent. */
    static List<NamedCsvRecord> table(String name) {
        Path file = root().resolve("..").resolve("shared").resolve("facts").resolve(name);
        if (!Files.exists(file)) {
            assertThat(System.getenv("CI"))
                    .as("with CI=true the facts must be there: " + file)
                    .isNotEqualTo("true");
            System.out.println("skipped: no " + file);
            assumeTrue(false, "no " + file);
        }
        List<NamedCsvRecord> result = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            csv.forEach(result::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return result;
    }
}
