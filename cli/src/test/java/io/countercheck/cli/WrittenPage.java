package io.countercheck.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A page whose examples are run: in a block {@code ```console} each command after {@code $} is followed by what it
 * prints, cut after {@code head=N} lines where the block says so; a block {@code ```csv NAME} is a file that the commands
 * find in the working directory.
 *
 * <p>{@link #main} is the run, in a Java machine of its own whose working directory is a new one.
 */
public final class WrittenPage {

    private static final String PROMPT = "$ countercheck ";
    /** The day that stands in the page for the day of the run. */
    private static final String DAY_OF_THE_PAGE = "2026-11-25";

    private WrittenPage() {}

    /**
     * Runs a page in a new Java machine whose working directory is given, and returns what it then says; with
     * {@code -Dcli.write=true} the page itself is written anew.
     */
    public static String run(Path page, Path directory) throws IOException, InterruptedException {
        Path written = directory.resolve("page.md");
        JavaMachine.run(
                directory,
                List.of(),
                WrittenPage.class,
                List.of(page.toAbsolutePath().toString(), written.toString()));
        if (Boolean.getBoolean("cli.write")) {
            Files.copy(written, page, StandardCopyOption.REPLACE_EXISTING);
        }
        return Files.readString(written);
    }

    /** Runs the page {@code args[0]} and writes it with what the commands print to {@code args[1]}. */
    public static void main(String[] args) throws IOException {
        Locale.setDefault(Locale.ROOT);
        List<String> page = Files.readAllLines(Path.of(args[0]));
        List<String> written = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            String line = page.get(i);
            written.add(line);
            if (!line.startsWith("```") || line.equals("```")) {
                continue;
            }
            List<String> block = new ArrayList<>();
            for (i++; !page.get(i).equals("```"); i++) {
                block.add(page.get(i));
            }
            if (line.startsWith("```csv ")) {
                Files.write(Path.of(line.substring("```csv ".length())), block);
                written.addAll(block);
            } else if (line.startsWith("```console")) {
                int head =
                        line.contains("head=") ? Integer.parseInt(line.replaceAll(".*head=", "")) : Integer.MAX_VALUE;
                for (String command : block) {
                    if (command.startsWith(PROMPT)) {
                        written.add(command);
                        written.addAll(cut(run(words(command.substring(PROMPT.length()))), head));
                    }
                }
            } else {
                written.addAll(block);
            }
            written.add("```");
        }
        Files.write(Path.of(args[1]), written);
    }

    private static List<String> cut(List<String> lines, int head) {
        if (lines.size() <= head) {
            return lines;
        }
        List<String> cut = new ArrayList<>(lines.subList(0, head));
        cut.add("…");
        return cut;
    }

    private static List<String> run(List<String> words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = Console.of(
                out,
                out,
                new ByteArrayInputStream(new byte[0]),
                false,
                Map.of("COUNTERCHECK_HOME", Path.of("home").toString()));
        String[] arguments = words.toArray(String[]::new);
        CountercheckCommand.commandLine(console, arguments).execute(arguments);
        console.flush();
        return out.toString(StandardCharsets.UTF_8)
                .replace(Path.of("").toAbsolutePath() + "/", "")
                .replace(LocalDate.now(ZoneOffset.UTC).toString(), DAY_OF_THE_PAGE)
                .lines()
                .toList();
    }

    /** The words as a shell splits them; single quotes hold blanks together. */
    static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (char c : (command + " ").toCharArray()) {
            if (c == '\'') {
                quoted = !quoted;
            } else if (c == ' ' && !quoted) {
                if (!word.isEmpty()) {
                    words.add(word.toString());
                }
                word.setLength(0);
            } else {
                word.append(c);
            }
        }
        return words;
    }
}
