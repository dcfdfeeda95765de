package io.countercheck.report.internal.network;

import io.countercheck.report.internal.Utf8;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Writes files each of which is whole or not there: first beside its place, then moved into it. */
public final class WholeFiles {

    private final Path folder;

    private WholeFiles(Path folder) {
        this.folder = folder;
    }

    /** What a file holds. */
    @FunctionalInterface
    public interface Content {
        void to(Writer out) throws IOException;
    }

    /**
     * Makes the folder where it is missing.
     *
     * @param mark the file by which a folder of this sort is known
     * @param all the files that will be written
     * @throws IOException when a file of that name or a folder of another sort stands there
     */
    public static WholeFiles in(Path folder, String mark, List<String> all) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IOException("a file of that name stands there");
        }
        if (Files.isDirectory(folder) && !Files.exists(folder.resolve(mark))) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                for (Path entry : entries) {
                    String name = entry.getFileName().toString();
                    if (!all.contains(name) && !name.endsWith(".partial")) {
                        throw new IOException("the folder holds something else: " + name);
                    }
                }
            }
        }
        Files.createDirectories(folder);
        return new WholeFiles(folder);
    }

    public void write(String name, Content content) throws IOException {
        Path partial = folder.resolve(name + ".partial");
        try (Writer out = Utf8.file(partial)) {
            content.to(out);
        }
        Files.move(partial, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
}
