package io.countercheck.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The pages in the repository are those that the data give. After a change of the data write them anew:
 * {@code mvn -q -pl controls -am test -Dtest=ControlPagesTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dcontrols.write=true}.
 */
class ControlPagesTest {

    @Test
    void thePagesSayWhatTheDataSay() throws IOException {
        Path folder = ControlPages.folder();
        Map<String, String> pages = new ControlPages(Law.shipped()).pages();
        if (Boolean.getBoolean("controls.write")) {
            ControlPages.main(new String[0]);
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            assertThat(folder.resolve(page.getKey()))
                    .as("write the pages anew, see ControlPagesTest")
                    .exists()
                    .hasContent(page.getValue());
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .as("no page of a list that is gone")
                    .allMatch(file -> pages.containsKey(file.getFileName().toString())
                            || file.endsWith("README.md")
                            || file.endsWith("gaps.md"));
        }
    }
}
