package io.countercheck.cli;

import java.util.Locale;

/** Where the Java machine comes in. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        // No verdict may depend on the machine's language; what is printed for people is English.
        Locale.setDefault(Locale.ROOT);
        Console console = Console.ofThisProcess();
        int exit = CountercheckCommand.commandLine(console, args).execute(args);
        console.flush();
        System.exit(exit);
    }
}
