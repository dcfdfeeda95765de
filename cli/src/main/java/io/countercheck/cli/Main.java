package io.countercheck.cli;

import java.util.Locale;

/** Where the Java machine comes in. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        // No verdict may depend on the machine's language; what is printed for people is English.
        Locale.setDefault(Locale.ROOT);
        Console console = Console.ofThisProcess();
        int exit = run(console, args);
        console.flush();
        System.exit(exit);
    }

    /** The exit code of one run, also when the Java machine comes to its end on the way. */
    static int run(Console console, String... args) {
        try {
            return CountercheckCommand.commandLine(console, args).execute(args);
        } catch (VirtualMachineError e) {
            // What a run writes stands beside its place until it is whole, so that no half folder is left.
            return CountercheckCommand.told(e, console);
        }
    }
}
