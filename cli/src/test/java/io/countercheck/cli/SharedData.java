package io.countercheck.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;

/** Where the data shared between projects stand: beside the checkout, or nowhere. */
final class SharedData {

    private SharedData() {}

    /** The file, or empty with a printed reason when it is not there; a failure where CI demands it. */
    static Optional<Path> file(String name) {
        Path path = root().resolve("../shared").resolve(name).normalize();
        if (Files.exists(path)) {
            return Optional.of(path);
        }
        if ("true".equals(System.getenv("CI"))) {
            Assertions.fail("CI=true and there is no ../shared/" + name);
        }
        System.out.println("skipped: there is no ../shared/" + name);
        return Optional.empty();
    }

    static Path root() {
        return Path.of(System.getProperty("countercheck.root", ".."));
    }
}
