package io.countercheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published form, byte for byte. A change here is a change of the contract: docs/output.md goes with it. */
class GoldenFilesTest {

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(
            strings = {"verdicts.csv", "findings.csv", "duties.csv", "verdicts.ndjson", "rejects.csv", "basis.json"})
    void writtenAsPublished(String name) throws IOException {
        Path written = Orders.write(home.resolve("orders.countercheck")).resolve(name);
        Path actual = Path.of("target", "golden", name);
        Files.createDirectories(actual.getParent());
        Files.write(actual, Files.readAllBytes(written));

        try (InputStream expected = GoldenFilesTest.class.getResourceAsStream("/golden/" + name)) {
            if (expected == null) {
                fail("no golden file; what was written stands in " + actual);
            }
            assertThat(Files.readString(written))
                    .as("what was written also stands in " + actual)
                    .isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
