package io.countercheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.intake.internal.values.ProblemCode;
import io.countercheck.model.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/errors.md explains every code that the program can print, and none that it cannot. */
class ErrorPageTest {

    private static String page() throws IOException {
        return Files.readString(SharedData.root().resolve("docs/errors.md"));
    }

    @Test
    void everyFaultIsExplainedInTheOrderOfItsNumber() throws IOException {
        List<String> explained = Pattern.compile("^### (CC-\\d{4} [A-Z_]+)$", Pattern.MULTILINE)
                .matcher(page())
                .results()
                .map(r -> r.group(1))
                .toList();

        assertThat(explained)
                .containsExactlyElementsOf(
                        Arrays.stream(ErrorCode.values()).map(ErrorCode::label).toList());
    }

    @Test
    void everyFaultHasAnExampleAndAMend() throws IOException {
        String[] sections = page().split("\n### CC-", -1);
        for (int i = 1; i < sections.length; i++) {
            assertThat(sections[i])
                    .as(sections[i].lines().findFirst().orElse(""))
                    .contains("Exit ", "Example", "Mend");
        }
    }

    @Test
    void everyExitCodeIsTheOneThatIsGiven() throws IOException {
        String[] sections = page().split("\n### ", -1);
        for (ErrorCode code : ErrorCode.values()) {
            assertThat(Arrays.stream(sections).filter(s -> s.startsWith(code.label())))
                    .as(code.label())
                    .singleElement()
                    .asString()
                    .contains("Exit " + Exit.of(code) + ".");
        }
    }

    @Test
    void everyFieldThatCannotBeReadIsExplained() throws IOException {
        List<String> explained = Pattern.compile("^\\| `([a-z-]+)` \\|", Pattern.MULTILINE)
                .matcher(page())
                .results()
                .map((MatchResult r) -> r.group(1))
                .toList();

        assertThat(explained)
                .containsAll(
                        Arrays.stream(ProblemCode.values()).map(ProblemCode::id).toList());
        assertThat(explained).doesNotHaveDuplicates();
    }
}
