package io.countercheck.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** Prints the script by which bash and zsh complete commands and options. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        usageHelpWidth = 100,
        description = "Print the script by which bash and zsh complete commands and options.",
        footer = {
            "",
            "Examples:",
            "  source <(countercheck completion)    for this shell; in zsh after 'autoload -U +X bashcompinit && bashcompinit'",
            "  countercheck completion > ~/.local/share/bash-completion/completions/countercheck"
        })
final class CompletionCommand implements Callable<Integer> {

    private final Console console;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(AutoComplete.bash("countercheck", CountercheckCommand.commandLine(console)));
        return Exit.OK;
    }
}
