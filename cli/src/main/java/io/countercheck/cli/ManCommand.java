package io.countercheck.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Prints the manual page, made from the same words as {@code --help}. */
@Command(
        name = "man",
        mixinStandardHelpOptions = true,
        description = "Print the manual page in roff.",
        footer = {"", "Example:", "  countercheck man > countercheck.1 && man ./countercheck.1"})
final class ManCommand implements Callable<Integer> {

    private final Console console;

    ManCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(page(CountercheckCommand.commandLine(console).getCommandSpec()));
        return Exit.OK;
    }

    static String page(CommandSpec root) {
        StringBuilder roff = new StringBuilder();
        roff.append(".TH COUNTERCHECK 1 \"\" \"countercheck ")
                .append(escape(Version.engine()))
                .append("\"\n");
        roff.append(".SH NAME\ncountercheck \\- ")
                .append(escape(text(root.usageMessage().header())))
                .append('\n');
        roff.append(".SH SYNOPSIS\n.B countercheck\n.I command\n.RI [ options ]\n");
        roff.append(".SH DESCRIPTION\n")
                .append(escape(text(root.usageMessage().description()).strip()))
                .append('\n');
        roff.append(".SH COMMANDS\n");
        for (CommandLine sub : root.subcommands().values()) {
            command(roff, sub.getCommandSpec());
        }
        roff.append(".SH EXIT STATUS\n");
        for (Exit.Meaning meaning : Exit.meanings()) {
            entry(roff, Integer.toString(meaning.code()), meaning.words());
        }
        roff.append(".SH ENVIRONMENT\n");
        entry(roff, "COUNTERCHECK_HOME", "Where party lists are kept, when --home does not say.");
        entry(roff, "COUNTERCHECK_JAVA_OPTS", "Further options for the Java machine, for example -Xmx4g.");
        entry(roff, "NO_COLOR", "No colours, when it is set to anything.");
        entry(roff, "COLUMNS", "How wide the terminal is.");
        roff.append(".SH EXAMPLES\n.nf\n")
                .append(lines(root.usageMessage().footer()))
                .append(".fi\n");
        return roff.toString();
    }

    private static void command(StringBuilder roff, CommandSpec command) {
        roff.append(".SS ").append(escape(command.qualifiedName())).append('\n');
        if (command.usageMessage().header().length > 0) {
            roff.append(escape(text(command.usageMessage().header()))).append('\n');
        }
        roff.append(escape(text(command.usageMessage().description()))).append('\n');
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            entry(roff, parameter.paramLabel(), text(parameter.description()));
        }
        for (OptionSpec option : command.options()) {
            if (!option.hidden()) {
                String label = String.join(", ", option.names());
                entry(
                        roff,
                        option.arity().max() > 0 ? label + " " + option.paramLabel() : label,
                        text(option.description()));
            }
        }
        if (command.usageMessage().footer().length > 0) {
            roff.append(".PP\n.nf\n")
                    .append(lines(command.usageMessage().footer()))
                    .append(".fi\n");
        }
        for (CommandLine sub : command.subcommands().values()) {
            command(roff, sub.getCommandSpec());
        }
    }

    private static void entry(StringBuilder roff, String label, String text) {
        roff.append(".TP\n.B ")
                .append(escape(label))
                .append('\n')
                .append(escape(text))
                .append('\n');
    }

    private static String text(String[] lines) {
        return String.join(" ", lines).replace("%n", " ");
    }

    private static String lines(String[] lines) {
        StringBuilder result = new StringBuilder();
        for (String line : lines) {
            result.append(escape(line)).append('\n');
        }
        return result.toString();
    }

    /** A dash is a hyphen to roff unless escaped, and a leading dot or quote would be a request. */
    private static String escape(String text) {
        String escaped = text.replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
