package io.countercheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {

    /** Reads standard input as orders and prints how many rows there were. */
    static final class Reader {
        private Reader() {}

        public static void main(String[] args) {
            try (OrderFile file = OrderFile.spool(System.in, IntakeOptions.DEFAULT);
                    Stream<Entry> entries = file.read()) {
                System.out.println(entries.count() + " entries");
            }
        }
    }

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void memoryDoesNotGrowWithTheNumberOfRows() throws IOException, InterruptedException {
        StringBuilder text = new StringBuilder("Order,Description,Consignee,Quantity\n");
        for (int i = 0; i < 400_000; i++) {
            text.append(i)
                    .append(",sodium chloride of lot ")
                    .append(i)
                    .append(",Example ")
                    .append(i % 977)
                    .append(",25 kg\n");
        }
        Path file = Files.writeString(directory.resolve("orders.csv"), text, StandardCharsets.UTF_8);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx24m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reader.class.getName())
                .redirectInput(file.toFile())
                .redirectErrorStream(true)
                .start();
        try (InputStream out = process.getInputStream()) {
            assertThat(new String(out.readAllBytes(), StandardCharsets.UTF_8)).contains("400000 entries");
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }
}
