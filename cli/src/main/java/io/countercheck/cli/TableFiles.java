package io.countercheck.cli;

import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The tables that a path stands for: the file itself, or the tables in a folder. */
final class TableFiles {

    private static final Set<String> ENDINGS = Set.of("csv", "tsv", "xlsx", "json", "ndjson", "jsonl");

    private TableFiles() {}

    /** @throws Fault when there is nothing at that path, or no table in that folder */
    static List<Path> in(Path given) {
        if (!Files.isDirectory(given)) {
            return List.of(given);
        }
        try (Stream<Path> files = Files.list(given)) {
            List<Path> tables = files.filter(TableFiles::isTable)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
            if (tables.isEmpty()) {
                throw new Fault(
                        ErrorCode.INPUT_EMPTY,
                        given + " holds no table",
                        "put CSV, XLSX or JSON files into the folder");
            }
            return tables;
        } catch (IOException e) {
            throw new Fault(
                    ErrorCode.INPUT_UNREADABLE,
                    given + " cannot be listed: " + e.getMessage(),
                    "check its permissions",
                    e);
        }
    }

    /** Whether its name is that of a table. */
    static boolean isTable(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
