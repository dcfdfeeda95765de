package io.countercheck.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/**
 * A subcommand that is built when it is needed.
 *
 * @param type the class that carries its name and header
 * @param built makes it with its options and subcommands
 */
record Subcommand(Class<?> type, Supplier<CommandLine> built) {

    /** All subcommands by name, in the order of the help page. */
    static Map<String, Subcommand> all(Console console) {
        Map<String, Subcommand> all = new LinkedHashMap<>();
        add(all, ScreenCommand.class, () -> new CommandLine(new ScreenCommand(console)));
        add(all, ExplainCommand.class, () -> new CommandLine(new ExplainCommand(console)));
        add(all, VerifyCommand.class, () -> new CommandLine(new VerifyCommand(console)));
        add(all, DecideCommand.class, () -> new CommandLine(new DecideCommand(console)));
        add(all, ReleaseCommand.class, () -> new CommandLine(new ReleaseCommand(console)));
        add(all, TasksCommand.class, () -> new CommandLine(new TasksCommand(console)));
        add(all, FormsCommand.class, () -> new CommandLine(new FormsCommand(console)));
        add(
                all,
                ProductsCommand.class,
                () -> new CommandLine(new ProductsCommand(console)).addSubcommand(new ProductsProposeCommand(console)));
        add(all, LawCommand.class, () -> new CommandLine(new LawCommand(console)));
        add(all, SubstanceCommand.class, () -> new CommandLine(new SubstanceCommand(console)));
        add(all, MachineCommand.class, () -> new CommandLine(new MachineCommand(console)));
        add(
                all,
                PartyCommand.class,
                () -> new CommandLine(new PartyCommand(console)).addSubcommand(new PartyDecideCommand(console)));
        add(all, WatchCommand.class, () -> new CommandLine(new WatchCommand(console)));
        add(
                all,
                CompareCommand.class,
                () -> new CommandLine(new CompareCommand(console)).addSubcommand(new ComparePartiesCommand(console)));
        add(all, TraceCommand.class, () -> new CommandLine(new TraceCommand(console)));
        add(all, DossierCommand.class, () -> new CommandLine(new DossierCommand(console)));
        add(
                all,
                TargetCommand.class,
                () -> new CommandLine(new TargetCommand(console)).addSubcommand(new TargetCommand.Check(console)));
        add(
                all,
                ListsCommand.class,
                () -> new CommandLine(new ListsCommand(console))
                        .addSubcommand(new ListsUpdateCommand(console))
                        .addSubcommand(new ListsDiffCommand(console))
                        .addSubcommand(new ListsSourceCommand(console)));
        add(all, CompletionCommand.class, () -> new CommandLine(new CompletionCommand(console)));
        add(all, ManCommand.class, () -> new CommandLine(new ManCommand(console)));
        return all;
    }

    private static void add(Map<String, Subcommand> all, Class<?> type, Supplier<CommandLine> built) {
        Subcommand subcommand = new Subcommand(type, built);
        all.put(subcommand.name(), subcommand);
    }

    String name() {
        return type.getAnnotation(Command.class).name();
    }

    CommandLine commandLine() {
        return built.get();
    }

    /** The same with nothing but what the help page of the whole command tells of it. */
    Subcommand byNameOnly() {
        return new Subcommand(type, () -> {
            Command command = type.getAnnotation(Command.class);
            CommandSpec spec = CommandSpec.create().name(command.name());
            spec.usageMessage().header(command.header()).description(command.description());
            return new CommandLine(spec);
        });
    }
}
