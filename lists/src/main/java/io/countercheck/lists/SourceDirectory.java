package io.countercheck.lists;

import io.countercheck.lists.internal.Digests;
import io.countercheck.lists.internal.Snapshot;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The directory of one source: its snapshots, and which of them is in use.
 *
 * @param path {@code <home>/lists/<source>}, which need not exist
 */
record SourceDirectory(Path path) {

    private static final String CURRENT = "current";
    /** Names the snapshot that was in use before. */
    private static final String PREVIOUS = "previous";

    Path snapshot(String digest) {
        return path.resolve(digest);
    }

    SourceNotes notes() {
        return new SourceNotes(path);
    }

    /** What is in use; empty when nothing is, or a broken pointer names none: adding the list again mends it. */
    Optional<InstalledList> inUse() throws IOException {
        return pointed(CURRENT);
    }

    /** What was in use before; empty when nothing was. */
    Optional<InstalledList> previous() throws IOException {
        return pointed(PREVIOUS);
    }

    /**
     * What is in use; empty when nothing was ever installed.
     *
     * @throws Fault LIST_BROKEN when something was, and it cannot be found
     */
    Optional<InstalledList> required() throws IOException {
        Path pointer = path.resolve(CURRENT);
        if (!Files.isRegularFile(pointer)) {
            return Optional.empty();
        }
        Optional<InstalledList> list = inUse();
        if (list.isEmpty()) {
            throw new Fault(
                    ErrorCode.LIST_BROKEN,
                    pointer + " names no list that is kept there",
                    "add the list " + path.getFileName() + " again with: countercheck lists add");
        }
        return list;
    }

    /** The snapshot of that digest, or empty when none is kept or its notes speak of another. */
    Optional<InstalledList> kept(String digest) throws IOException {
        if (!Digests.isDigest(digest)) {
            return Optional.empty();
        }
        return Snapshot.facts(snapshot(digest))
                .filter(list -> list.digest().equals(digest)
                        && list.source().equals(path.getFileName().toString()));
    }

    /** Every snapshot that is kept, by day added and digest. */
    List<InstalledList> snapshots() throws IOException {
        List<InstalledList> result = new ArrayList<>();
        try (Stream<Path> inside = Files.list(path)) {
            for (Path file : inside.sorted().toList()) {
                kept(file.getFileName().toString()).ifPresent(result::add);
            }
        }
        result.sort(Comparator.comparing(InstalledList::added).thenComparing(InstalledList::digest));
        return result;
    }

    /** Takes a snapshot into use in one step, and remembers which one it follows. */
    void use(String digest, @Nullable InstalledList before) throws IOException {
        if (before != null) {
            Snapshot.replace(path.resolve(PREVIOUS), line(before.digest()));
        }
        Snapshot.replace(path.resolve(CURRENT), line(digest));
    }

    private Optional<InstalledList> pointed(String pointer) throws IOException {
        Path file = path.resolve(pointer);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        return kept(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).strip());
    }

    private static byte[] line(String text) {
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
