package io.countercheck.goods.structure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Data that stand beside the project and are not part of it. */
final class SharedData {

    private SharedData() {}

    /** The lines of a file; skips the test when the data are absent, unless it runs in continuous integration. */
    static List<String> lines(String file) throws IOException {
        Path path = Path.of(System.getProperty("countercheck.root", ".."), "..", "shared", "data", "goods", file);
        if (!Files.exists(path)) {
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError("shared data are absent: " + path);
            }
            System.out.println("skipped: shared data are absent: " + path);
            Assumptions.abort("shared data are absent");
        }
        return Files.readAllLines(path);
    }
}
