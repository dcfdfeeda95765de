package io.countercheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.countercheck.model.ErrorCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Help, version, manual page, completion: for those who do not know the command by heart. */
class HelpTest {

    @TempDir
    private Path directory;

    private static List<String> commands() {
        return List.of(
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
                "lists",
                "completion",
                "man");
    }

    @Test
    void withoutACommandTheHelpIsPrinted() {
        Countercheck.Ran ran = Countercheck.run();

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("Usage: countercheck").contains(commands());
        assertThat(ran.lines()).allMatch(l -> l.length() <= 100);
        assertThat(Countercheck.run("--help").out()).isEqualTo(ran.out());
    }

    @Test
    void everyCommandStandsInTheHelpInOneWholeSentence() {
        List<String> lines = Countercheck.run("--help").lines();
        for (String command : commands()) {
            assertThat(lines)
                    .as(command)
                    .anyMatch(
                            l -> l.startsWith("  " + command + " ") && l.strip().endsWith("."));
        }
    }

    @Test
    void everyCommandHasHelpWithAnExample() {
        for (String command : commands()) {
            Countercheck.Ran ran = Countercheck.run(command, "--help");
            assertThat(ran.exit()).as(command).isZero();
            assertThat(ran.out()).as(command).contains("Usage: countercheck " + command, "Example", "  countercheck ");
        }
        assertThat(Countercheck.run("lists").out()).contains("add", "show");
    }

    @Test
    void theHelpOfTheWholeCommandIsThatOfACommandWithAllItsSubcommandsBuilt() {
        assertThat(Countercheck.run("--help").out()).isEqualTo(wholeCommand().getUsageMessage());
        assertThat(Countercheck.run().out()).isEqualTo(wholeCommand().getUsageMessage());
    }

    private static CommandLine wholeCommand() {
        return CountercheckCommand.commandLine(Console.of(
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                InputStream.nullInputStream(),
                false,
                Map.of()));
    }

    @Test
    void theExamplesOfTheHelpAreUnderstood() {
        CommandLine root = wholeCommand();
        for (String line : examples(root)) {
            // Up to a redirection, or an explanation after two blanks.
            List<String> words = WrittenPage.words(line.split(" > | {2,}", 2)[0]);
            assertThat(words.remove(0)).isEqualTo("countercheck");
            root.parseArgs(words.toArray(String[]::new));
        }
    }

    private static List<String> examples(CommandLine command) {
        List<String> examples = new ArrayList<>();
        String footer =
                String.join("\n", command.getCommandSpec().usageMessage().footer());
        for (String line : footer.replaceAll(" *\\\\\n *", " ").split("\n", -1)) {
            int at = line.indexOf("countercheck ");
            if (at >= 0 && line.startsWith("  ") && !line.contains("<(")) {
                examples.add(line.substring(at));
            }
        }
        command.getSubcommands().values().forEach(sub -> examples.addAll(examples(sub)));
        return examples;
    }

    @Test
    void theVersionNamesTheLaw() {
        assertThat(Countercheck.run("--version").out()).contains("countercheck ", "law edition ", "Java ");
    }

    @Test
    void aMistypedCommandIsAnsweredWithTheNearest() {
        Countercheck.Ran ran = Countercheck.run("scren", "orders.csv");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("Did you mean", "countercheck screen", "--help");
        assertThat(Countercheck.run("screen", "--fromat", "csv", "x.csv").exit())
                .isEqualTo(2);
        assertThat(Countercheck.run("screen").exit()).isEqualTo(2);
    }

    @Test
    void everyFaultHasAnExitCodeThatIsExplained() {
        List<Integer> explained =
                Exit.meanings().stream().map(Exit.Meaning::code).toList();
        assertThat(explained).isSorted().doesNotHaveDuplicates();
        for (ErrorCode code : ErrorCode.values()) {
            assertThat(explained).as(code.label()).contains(Exit.of(code));
        }
    }

    @Test
    void theExitCodesStandInTheDocumentsAndTheManual() throws IOException {
        String document = Files.readString(SharedData.root().resolve("docs/output.md"));
        String manual = Countercheck.run("man").out();
        for (Exit.Meaning meaning : Exit.meanings()) {
            assertThat(document).contains("\n| " + meaning.code() + " | ");
            assertThat(manual).contains(".B " + meaning.code() + "\n");
        }
    }

    @Test
    void theManualPageIsRoffThatGroffAccepts() throws IOException, InterruptedException {
        Countercheck.Ran ran = Countercheck.run("man");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out())
                .startsWith(".TH COUNTERCHECK 1")
                .contains(".SH EXIT STATUS", ".SS countercheck lists add");
        assertThat(ran.out()).doesNotContain("${", "%n", "@|");

        assumeTrue(installed("groff"), "groff is not installed: the manual page is not checked by it");
        assertThat(complaints(ran.out(), "groff", "-ww", "-man", "-Tutf8", "-z"))
                .isEmpty();
    }

    @Test
    void theCompletionScriptIsBash() throws IOException, InterruptedException {
        Countercheck.Ran ran = Countercheck.run("completion");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("complete -F _complete_countercheck", "'--fail-on'", "hold", "explain");

        assumeTrue(installed("bash"), "bash is not installed: the completion script is not checked by it");
        assertThat(complaints(ran.out(), "bash", "-n")).isEmpty();
    }

    private static boolean installed(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    /** What a program that reads the text says of it; it also has to end well. */
    private String complaints(String text, String... command) throws IOException, InterruptedException {
        Path file = directory.resolve("text");
        Files.writeString(file, text);
        List<String> words = new ArrayList<>(List.of(command));
        words.add(file.toString());
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
