package io.countercheck.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Runs the command as a user would, inside the test. */
final class Countercheck {

    private Countercheck() {}

    /** What a run left behind. */
    record Ran(int exit, String out, String err) {}

    static Ran run(String... arguments) {
        return runWithInput("", arguments);
    }

    static Ran runWithInput(String input, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(
                new PrintWriter(out),
                new PrintWriter(err),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                false,
                100,
                Map.of());
        int exit = CountercheckCommand.commandLine(console).execute(arguments);
        console.flush();
        return new Ran(exit, out.toString(), err.toString());
    }
}
