package io.countercheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java machine of its own with the classes of this one: for what a running one cannot change. */
final class JavaMachine {

    private JavaMachine() {}

    /** Runs a program to its end, which has to be a good one. */
    static void run(Path directory, List<String> options, Class<?> program, List<String> arguments)
            throws IOException, InterruptedException {
        Process process = start(directory, options, program, arguments);
        String said = said(process);
        assertThat(process.waitFor()).as(said).isZero();
    }

    /** Starts a program; its standard error goes to its standard output. */
    static Process start(Path directory, List<String> options, Class<?> program, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.add(program.getName());
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        return process;
    }

    /** All that the program prints until its end. */
    static String said(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
