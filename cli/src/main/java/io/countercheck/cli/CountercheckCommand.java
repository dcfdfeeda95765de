package io.countercheck.cli;

import io.countercheck.model.Fault;
import io.countercheck.report.VisibleText;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private CountercheckCommand(Console console) {
        this.console = console;
    }

    static CommandLine commandLine(Console console) {
        CommandLine commandLine = new CommandLine(new CountercheckCommand(console))
                .addSubcommand(new ScreenCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new VerifyCommand(console))
                .addSubcommand(new DecideCommand(console))
                .addSubcommand(new ReleaseCommand(console))
                .addSubcommand(new TasksCommand(console))
                .addSubcommand(new FormsCommand(console))
                .addSubcommand(new CommandLine(new ProductsCommand(console))
                        .addSubcommand(new ProductsProposeCommand(console)))
                .addSubcommand(new LawCommand(console))
                .addSubcommand(new SubstanceCommand(console))
                .addSubcommand(new MachineCommand(console))
                .addSubcommand(
                        new CommandLine(new PartyCommand(console)).addSubcommand(new PartyDecideCommand(console)))
                .addSubcommand(new WatchCommand(console))
                .addSubcommand(
                        new CommandLine(new CompareCommand(console)).addSubcommand(new ComparePartiesCommand(console)))
                .addSubcommand(new TraceCommand(console))
                .addSubcommand(new DossierCommand(console))
                .addSubcommand(
                        new CommandLine(new TargetCommand(console)).addSubcommand(new TargetCommand.Check(console)))
                .addSubcommand(new CommandLine(new ListsCommand(console))
                        .addSubcommand(new ListsUpdateCommand(console))
                        .addSubcommand(new ListsDiffCommand(console))
                        .addSubcommand(new ListsSourceCommand(console)))
                .addSubcommand(new CompletionCommand(console))
                .addSubcommand(new ManCommand(console));
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
        command.getErr().println("countercheck: " + VisibleText.lines(withoutLabel(e.getMessage())));
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
        return (exception, command, parsed) -> {
            console.out().flush();
            if (BrokenPipe.behind(exception)) {
                return Exit.OK;
            }
            if (exception instanceof Fault fault) {
                console.err().println("countercheck: " + VisibleText.lines(String.valueOf(fault.getMessage())));
                if (!fault.mend().isEmpty()) {
                    console.err().println("  to mend it: " + VisibleText.lines(fault.mend()));
                }
                console.err().println("  (" + fault.code().label() + ", see docs/errors.md)");
                return Exit.of(fault.code());
            }
            console.err().println("countercheck: this should not have happened. Please report it with what follows.");
            exception.printStackTrace(console.err());
            return Exit.INTERNAL;
        };
    }
}
