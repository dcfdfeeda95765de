package io.countercheck.duties;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.duties.customers.Indicator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/policy.md prints the table that the code decides by. */
class PolicyPageTest {

    /** Run with {@code -Dcountercheck.docs=write} to write the tables into the page again. */
    @Test
    void thePagePrintsTheTablesOfTheCode() throws IOException {
        Path page = SharedFacts.root().resolve("docs").resolve("policy.md");
        String expected = with(
                with(Files.readString(page), "decision table", DecisionTable.markdown()),
                "indicators",
                Indicator.markdown());
        if ("write".equals(System.getProperty("countercheck.docs"))) {
            Files.writeString(page, expected);
        }

        assertThat(Files.readString(page)).isEqualTo(expected);
    }

    private static String with(String text, String name, String table) {
        String begin = "<!-- " + name + ": begin -->\n";
        return text.substring(0, text.indexOf(begin) + begin.length())
                + table
                + text.substring(text.indexOf("<!-- " + name + ": end -->\n"));
    }
}
