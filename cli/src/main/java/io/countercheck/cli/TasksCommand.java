package io.countercheck.cli;

import io.countercheck.report.Task;
import io.countercheck.report.TaskFormat;
import io.countercheck.report.Terminal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is still open, by deadline. */
@Command(
        name = "tasks",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        header = "Show the open duties of result folders by deadline.",
        description = {
            "Duties that must be met before goods move and that no document meets. Rows that a person has stopped are left",
            "out. A deadline whose anchor is not on file comes last; --format ical leaves it out."
        },
        footer = {
            "",
            "Examples:",
            "  countercheck tasks orders.countercheck",
            "  countercheck tasks results/* --format ical > deadlines.ics"
        })
final class TasksCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "Result folders.")
    private List<Path> folders = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, csv or ical. Default: text.")
    private String format = "text";

    TasksCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        TaskFormat form = TaskFormat.of(format);
        List<Task> tasks = Task.open(folders);
        try (OutputStream out = console.table()) {
            form.print(tasks, out, new Terminal(console.width(), console.colours()));
        }
        return Exit.OK;
    }
}
