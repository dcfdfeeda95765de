package io.countercheck.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What article numbers stand for. */
@Command(
        name = "products",
        mixinStandardHelpOptions = true,
        usageHelpWidth = 100,
        header = "Propose what your article numbers stand for.",
        description = {
            "A product file says of an article which listed substance it is or holds, with which content and in which form.",
            "Recognition proposes it, a person confirms it in the file, and 'screen --products' then reads orders with it."
        },
        footer = {"", "Example:", "  countercheck products propose orders.csv > products.csv"})
final class ProductsCommand implements Runnable {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ProductsCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        spec.commandLine().usage(console.out());
    }
}
