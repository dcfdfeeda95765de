package io.countercheck.cli;

import io.countercheck.report.VisibleText;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a command may print to and what it may assume of it.
 *
 * @param results where results go, as bytes; {@code out} writes to the same
 * @param out results as text, UTF-8
 * @param err progress and errors, UTF-8
 * @param in standard input
 * @param terminal whether a person is looking: only then are there colours and a progress bar
 * @param width columns of the terminal
 * @param environment the environment variables
 */
record Console(
        OutputStream results,
        PrintWriter out,
        PrintWriter err,
        InputStream in,
        boolean terminal,
        int width,
        Map<String, String> environment) {

    static Console ofThisProcess() {
        Map<String, String> environment = System.getenv();
        return of(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.in,
                System.console() != null && isTerminal(),
                environment);
    }

    static Console of(
            OutputStream out, OutputStream err, InputStream in, boolean terminal, Map<String, String> environment) {
        return new Console(out, writer(out), writer(err), in, terminal, width(environment), environment);
    }

    boolean colours() {
        return terminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    /** The results as bytes, behind everything printed so far. Closing it closes nothing: more may be printed after. */
    OutputStream table() {
        out.flush();
        return new FilterOutputStream(results) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    /**
     * Prints a paragraph in lines that fit the terminal, broken at blanks; those after the first stand two columns
     * further in. A word that is longer than a line stays whole. Hidden characters and line breaks are shown as signs.
     */
    void paragraph(String indent, String text) {
        StringBuilder line = new StringBuilder(indent);
        boolean begun = false;
        for (String word : VisibleText.line(text).split(" ", -1)) {
            int columns = line.codePointCount(0, line.length()) + 1 + word.codePointCount(0, word.length());
            if (begun && columns > width) {
                out.println(line.toString().stripTrailing());
                line.setLength(0);
                line.append(indent).append("  ");
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        out.println(line);
    }

    void flush() {
        out.flush();
        err.flush();
    }

    private static PrintWriter writer(OutputStream stream) {
        return new VisiblePrinter(
                new OutputStreamWriter(new BufferedOutputStream(stream, 1 << 16), StandardCharsets.UTF_8));
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
