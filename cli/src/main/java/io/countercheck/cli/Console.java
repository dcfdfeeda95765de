package io.countercheck.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a command may print to and what it may assume of it.
 *
 * @param out results, UTF-8
 * @param err progress and errors, UTF-8
 * @param in standard input
 * @param terminal whether a person is looking: only then are there colours and a progress bar
 * @param width columns of the terminal
 * @param environment the environment variables
 */
record Console(
        PrintWriter out,
        PrintWriter err,
        InputStream in,
        boolean terminal,
        int width,
        Map<String, String> environment) {

    static Console ofThisProcess() {
        Map<String, String> environment = System.getenv();
        return new Console(
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                System.in,
                System.console() != null && isTerminal(),
                width(environment),
                environment);
    }

    boolean colours() {
        return terminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    void flush() {
        out.flush();
        err.flush();
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(
                new OutputStreamWriter(
                        new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16), StandardCharsets.UTF_8),
                false);
    }

    /** Since Java 22 {@code System.console()} is there even when piped; then it is asked itself. */
    private static boolean isTerminal() {
        try {
            Object answer = java.io.Console.class.getMethod("isTerminal").invoke(System.console());
            return Boolean.TRUE.equals(answer);
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }

    private static int width(Map<String, String> environment) {
        try {
            return Math.max(60, Math.min(200, Integer.parseInt(environment.getOrDefault("COLUMNS", "100"))));
        } catch (NumberFormatException e) {
            return 100;
        }
    }
}
