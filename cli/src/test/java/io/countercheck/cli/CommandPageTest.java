package io.countercheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The examples of docs/cli.md and of the guide print what the pages say. After a change write the pages anew:
 * {@code mvn -q -pl cli -am test -Dtest=CommandPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dcli.write=true}.
 */
class CommandPageTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"cli.md", "guide/carrier.md", "guide/marketplace.md"})
    void thePageShowsWhatTheCommandsPrint(String name) throws IOException, InterruptedException {
        Path page = SharedData.root().resolve("docs").resolve(name).toAbsolutePath();
        Path examples = Files.createDirectories(directory.resolve("examples"));
        Files.copy(SharedData.root().resolve("examples/orders.csv"), examples.resolve("orders.csv"));

        String written = WrittenPage.run(page, directory);

        assertThat(Files.readString(page))
                .as("write the page anew, see CommandPageTest")
                .isEqualTo(written);
    }

    @Test
    void everyCommandHasAnExample() throws IOException {
        String page = Files.readString(SharedData.root().resolve("docs/cli.md"));
        for (String command : List.of(
                "screen",
                "explain",
                "verify",
                "decide",
                "release",
                "tasks",
                "forms",
                "products",
                "law",
                "substance",
                "machine",
                "party",
                "watch",
                "trace",
                "target",
                "dossier")) {
            assertThat(page).contains("\n## " + command + "\n", "\n$ countercheck " + command + " ");
        }
        assertThat(page)
                .contains(
                        "$ countercheck lists add",
                        "$ countercheck lists show",
                        "countercheck completion",
                        "countercheck man");
    }
}
