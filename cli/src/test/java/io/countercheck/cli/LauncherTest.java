package io.countercheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, a bash script, in a checkout of one source file, with a builder and a Java that only write down that they were called. */
class LauncherTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path checkout;

    @BeforeEach
    void checkOut() throws IOException {
        Files.copy(SharedData.root().resolve("countercheck"), checkout.resolve("countercheck"));
        Files.createDirectories(checkout.resolve("cli/src/main"));
        Files.writeString(checkout.resolve("pom.xml"), "<project/>");
        Files.writeString(checkout.resolve("cli/pom.xml"), "<project/>");
        Files.writeString(checkout.resolve("cli/src/main/Screening.java"), "");
        program("bin/mvn", """
                echo built >>builds
                sleep 1
                if [ -e edit ]; then rm edit; echo more >>cli/src/main/Screening.java; fi
                mkdir -p cli/target/app
                echo jar >cli/target/app/cli.jar
                """);
        program("java/bin/java", "echo ran\n");
    }

    private void program(String name, String lines) throws IOException {
        Path file = checkout.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, "#!/usr/bin/env bash\n" + lines);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder("bash", "countercheck", "--version")
                .directory(checkout.toFile())
                .redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", checkout.resolve("java").toString());
        builder.environment().put("PATH", checkout.resolve("bin") + ":" + System.getenv("PATH"));
        return builder.start();
    }

    private static void ran(Process process) throws IOException, InterruptedException {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).endsWith("ran\n");
    }

    private List<String> builds() throws IOException {
        return Files.readAllLines(checkout.resolve("builds"));
    }

    @Test
    void twoFirstStartsAtOnceBuildOnce() throws IOException, InterruptedException {
        Process first = start();
        Process second = start();
        ran(first);
        ran(second);

        assertThat(builds()).hasSize(1);
        assertThat(checkout.resolve("cli/target/building")).doesNotExist();
    }

    @Test
    void sourceEditedWhileItIsBuiltIsBuiltAgain() throws IOException, InterruptedException {
        Files.writeString(checkout.resolve("edit"), "");
        ran(start());
        ran(start());
        ran(start());

        assertThat(builds()).hasSize(2);
    }

    @Test
    void lockOfABuildThatWasKilledIsTakenOver() throws IOException, InterruptedException {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.createDirectories(checkout.resolve("cli/target/building"));
        Files.writeString(checkout.resolve("cli/target/building/pid"), gone.pid() + "\n");
        ran(start());

        assertThat(builds()).hasSize(1);
    }
}
