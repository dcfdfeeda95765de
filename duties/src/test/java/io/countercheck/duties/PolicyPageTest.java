package io.countercheck.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/policy.md prints the table that the code decides by. */
class PolicyPageTest {

    private static final String BEGIN = "<!-- decision table: begin -->\n";
    private static final String END = "<!-- decision table: end -->\n";

    /** Run with {@code -Dcountercheck.docs=write} to write the table into the page again. */
    @Test
    void thePagePrintsTheTableOfTheCode() throws IOException {
        Path page = SharedFacts.root().resolve("docs").resolve("policy.md");
        String text = Files.readString(page);
        String expected = text.substring(0, text.indexOf(BEGIN) + BEGIN.length())
                + DecisionTable.markdown()
                + text.substring(text.indexOf(END));
        if ("write".equals(System.getProperty("countercheck.docs"))) {
            Files.writeString(page, expected);
        }

        assertThat(Files.readString(page)).isEqualTo(expected);
    }
}
