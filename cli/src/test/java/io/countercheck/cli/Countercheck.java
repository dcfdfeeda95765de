package io.countercheck.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Runs the command as a user would, inside the test. */
final class Countercheck {

    private Countercheck() {}

    /** What a run left behind. */
    record Ran(int exit, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    static Ran run(String... arguments) {
        return runWithInput("", arguments);
    }

    static Ran runWithInput(String input, String... arguments) {
        return run(input, false, Map.of(), arguments);
    }

    /** As on a terminal, where there are colours and a progress bar. */
    static Ran runOnTerminal(Map<String, String> environment, String... arguments) {
        return run("", true, environment, arguments);
    }

    static Ran runIn(Map<String, String> environment, String... arguments) {
        return run("", false, environment, arguments);
    }

    /** With a standard output whose reader goes away after so many bytes, as {@code head} does. */
    static Ran runBefore(int bytes, String... arguments) {
        ByteArrayOutputStream taken = new ByteArrayOutputStream();
        OutputStream pipe = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                if (taken.size() >= bytes) {
                    throw new IOException("Broken pipe");
                }
                taken.write(b);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = Console.of(pipe, err, new ByteArrayInputStream(new byte[0]), false, Map.of());
        int exit = CountercheckCommand.commandLine(console, arguments).execute(arguments);
        console.flush();
        return new Ran(exit, taken.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Ran run(String input, boolean terminal, Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = Console.of(
                out, err, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), terminal, environment);
        int exit = CountercheckCommand.commandLine(console, arguments).execute(arguments);
        console.flush();
        return new Ran(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
