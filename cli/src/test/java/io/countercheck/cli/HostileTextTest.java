package io.countercheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.report.VisibleText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text from outside can neither command the terminal nor turn what stands on it, whichever command prints it. */
class HostileTextTest {

    private static final String HOSTILE = "\u001b[31m\u009b31m\u202eace\u200btone\u2066 tablet press\u001b]0;x\u0007";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    private static void showsNothingHidden(Countercheck.Ran ran, List<String> command) {
        for (String text : List.of(ran.out(), ran.err())) {
            assertThat(text.lines().map(VisibleText::line).toList())
                    .as(command.toString())
                    .isEqualTo(text.lines().toList());
        }
    }

    @Test
    void noCommandPrintsWhatIsHidden() throws IOException {
        Path orders = directory.resolve("orders.csv");
        Files.writeString(
                orders,
                "order,\"desc" + HOSTILE + "\",description,consignee,quantity\n1,x," + HOSTILE + "," + HOSTILE
                        + " Trading Ltd,5 kg\n");
        Path list = directory.resolve("ours.csv");
        Files.writeString(list, "id,name,country\n1," + HOSTILE + " Trading Ltd,CN\n");
        String home = directory.resolve("home").toString();
        String out = directory.resolve("result").toString();

        for (List<String> command : List.of(
                List.of("lists", "add", list.toString(), "--as", "ours", "--home", home),
                List.of("lists", "show", "--home", home),
                List.of("screen", orders.toString(), "--show-mapping"),
                List.of("screen", orders.toString(), "--home", home, "--out", out),
                List.of("explain", out, "1"),
                List.of("verify", out, "--home", home),
                List.of("decide", out, "1", "--release", "--by", HOSTILE, "--because", HOSTILE),
                List.of("tasks", out),
                List.of(
                        "trace",
                        orders.toString(),
                        "--home",
                        home,
                        "--out",
                        directory.resolve("t").toString()),
                List.of(
                        "dossier",
                        HOSTILE + " Trading Ltd",
                        orders.toString(),
                        "--home",
                        home,
                        "--out",
                        directory.resolve("d").toString()),
                List.of("target", HOSTILE, "--role", "supplier", "--home", home),
                List.of("law", HOSTILE),
                List.of("substance", HOSTILE),
                List.of("substance", "ace\u202etone"),
                List.of("machine", HOSTILE),
                List.of("machine", "tablet \u202epress"),
                List.of("party", HOSTILE + " Trading Ltd", "--home", home),
                List.of("party", "--batch", orders.toString(), "--column", HOSTILE),
                List.of("screen", HOSTILE),
                List.of("screen", "--" + HOSTILE),
                List.of(HOSTILE))) {
            showsNothingHidden(Countercheck.run(command.toArray(String[]::new)), command);
        }
    }

    @Test
    void aMachineWithoutMemoryIsAFaultWithItsCode() {
        for (VirtualMachineError error : List.of(new OutOfMemoryError("Java heap space"), new StackOverflowError())) {
            OutputStream full = new OutputStream() {
                @Override
                public void write(int b) {
                    throw error;
                }
            };
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            Console console = Console.of(full, err, new ByteArrayInputStream(new byte[0]), false, Map.of());
            int exit = Main.run(console, "substance", "Acetone", "--format", "ndjson");
            console.err().flush();

            assertThat(exit).isEqualTo(5);
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .contains("CC-3003 MACHINE_EXHAUSTED", "to mend it")
                    .doesNotContain("\tat ");
        }
    }
}
