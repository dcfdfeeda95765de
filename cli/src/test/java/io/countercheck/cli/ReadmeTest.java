package io.countercheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README prints is what the program prints. */
class ReadmeTest {

    @TempDir
    private Path directory;

    @Test
    void theFirstCommandPrintsWhatTheReadmeShows() throws IOException {
        String printed = Countercheck.run(
                        "screen",
                        SharedData.root().resolve("examples/orders.csv").toString(),
                        "--out",
                        directory.resolve("orders.countercheck").toString(),
                        "--home",
                        directory.resolve("home").toString())
                .out();

        List<String> shown = Files.readAllLines(SharedData.root().resolve("README.md")).stream()
                .dropWhile(line -> !line.startsWith("$ ./countercheck screen"))
                .skip(1)
                .takeWhile(line -> !line.equals("```"))
                .filter(line -> !line.equals("...") && !line.startsWith("Building") && !line.startsWith("Result:"))
                .toList();

        assertThat(shown)
                .hasSizeGreaterThan(5)
                .allSatisfy(line -> assertThat(printed).contains(line));
    }
}
