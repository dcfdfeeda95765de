package io.countercheck.parties.internal;

import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The real files that lie beside the project and are not part of it. */
public final class SharedData {

    private SharedData() {}

    /** A file under {@code shared/}, or the test is skipped with the reason; on a CI machine its absence is a failure. */
    public static Path file(String path) {
        Path file = Path.of(System.getProperty("countercheck.root", ".."), "..", "shared")
                .resolve(path)
                .normalize();
        if (!Files.isRegularFile(file)) {
            String reason = "skipped: there is no " + file;
            if ("true".equals(System.getenv("CI"))) {
                fail(reason + ", and on CI it must be there");
            }
            System.out.println(reason);
            Assumptions.abort(reason);
        }
        return file;
    }
}
