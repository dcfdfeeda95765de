package io.countercheck.cli;

import io.countercheck.model.Fault;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command itself: prints its help when asked for nothing. */
@Command(
        name = "countercheck",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        header = "Screens trade for controlled substances, tableting machines and listed companies.",
        description = {
            "",
            "A verdict rests on the shipped law and the installed party lists; every finding cites its source.",
            "A countercheck is a check upon a check: it does not replace the authority or a person's judgement.",
            ""
        },
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Examples:",
            "  countercheck screen orders.xlsx               screen next week's orders",
            "  countercheck explain orders.countercheck 17   tell one verdict in plain words",
            "  countercheck law acetone --from DE --to BR    what the law says on that route",
            "  countercheck lists add sdn.csv                install an official party list",
            "  countercheck trace orders.xlsx                find the companies behind the names",
            "",
            "Exit codes: 0 done; 1 a row met --fail-on, a question found nothing, or verify found a difference;",
            "2 usage, 3 input, 4 party list or result folder, 5 disk or permission, 70 a fault of the program,",
            "130 interrupted. docs/output.md explains them."
        })
final class CountercheckCommand implements Runnable {

    private static final Set<String> ASKS_FOR_THE_COMMAND_ITSELF = Set.of("--help", "-h", "--version", "-V");

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private CountercheckCommand(Console console) {
        this.console = console;
    }

    /** The command with all its subcommands. */
    static CommandLine commandLine(Console console) {
        return commandLine(console, Subcommand.all(console).values());
    }

    /**
     * The command for one run. Only the subcommand that is asked for is built: the options of all of them take longer to
     * set up than most help pages take to print.
     */
    static CommandLine commandLine(Console console, String[] args) {
        Map<String, Subcommand> all = Subcommand.all(console);
        String first = args.length == 0 ? "--help" : args[0];
        boolean known = all.containsKey(first);
        if (!known && !ASKS_FOR_THE_COMMAND_ITSELF.contains(first)) {
            return commandLine(console);
        }
        return commandLine(
                console,
                all.values().stream()
                        .map(s -> s.name().equals(first) ? s : s.byNameOnly())
                        .toList());
    }

    private static CommandLine commandLine(Console console, Collection<Subcommand> subcommands) {
        CommandLine commandLine = new CommandLine(new CountercheckCommand(console));
        subcommands.forEach(s -> commandLine.addSubcommand(s.name(), s.commandLine()));
        commandLine
                .setOut(console.out())
                .setErr(console.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.colours() ? Ansi.ON : Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, CountercheckCommand::day)
                .setParameterExceptionHandler(CountercheckCommand::usage)
                .setExecutionExceptionHandler(fault(console));
        return commandLine;
    }

    @Override
    public void run() {
        spec.commandLine().usage(console.out());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("\"" + text + "\" is no day: write it as 2026-05-10");
        }
    }

    private static int usage(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        command.getErr().println("countercheck: " + withoutLabel(e.getMessage()));
        CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr());
        command.getErr()
                .println("Try '" + command.getCommandSpec().qualifiedName() + " --help' for its options and examples.");
        return Exit.USAGE;
    }

    /** Some of picocli's messages begin with a label of their own. */
    private static String withoutLabel(@Nullable String message) {
        String text = String.valueOf(message);
        return text.startsWith("Error: ") ? text.substring("Error: ".length()) : text;
    }

    private static IExecutionExceptionHandler fault(Console console) {
        return (exception, command, parsed) -> told(exception, console);
    }

    /** Tells what ended the run; the exit code for it. */
    static int told(Throwable thrown, Console console) {
        console.out().flush();
        if (BrokenPipe.behind(thrown)) {
            return Exit.OK;
        }
        Fault exhausted = Exhausted.behind(thrown);
        if (exhausted == null && !(thrown instanceof Fault)) {
            console.err().println("countercheck: this should not have happened. Please report it with what follows.");
            thrown.printStackTrace(console.err());
            return Exit.INTERNAL;
        }
        Fault fault = exhausted != null ? exhausted : (Fault) thrown;
        console.err().println("countercheck: " + fault.getMessage());
        if (!fault.mend().isEmpty()) {
            console.err().println("  to mend it: " + fault.mend());
        }
        console.err().println("  (" + fault.code().label() + ", see docs/errors.md)");
        return Exit.of(fault.code());
    }
}
