package io.countercheck.report.internal;

import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder that is written beside its place and put there at the end, so that a reader sees the earlier result or the
 * new one and never half of either.
 *
 * <p>The new folder grows as {@code NAME.partial}; at the end the earlier one steps aside as {@code NAME.earlier}, the
 * new one takes the name, and the user's own files (decisions.ndjson first of all) move over. A run that was killed
 * leaves a {@code NAME.partial} with its complete rows; the next run clears it away. Were a run killed between the two
 * renames, the next one puts the earlier folder back first.
 */
public final class FolderSwap {

    private static final String LOCK = ".lock";

    /** Laid into a result before it steps aside: only a folder that carries it is ever put back or deleted. */
    private static final String ASIDE = ".replaced";

    private final Path place;
    private final Path partial;
    private final Path earlier;
    private @Nullable FileChannel lock;

    private FolderSwap(Path place) {
        this.place = place;
        this.partial = sibling(place, ".partial");
        this.earlier = sibling(place, ".earlier");
    }

    private static Path sibling(Path place, String ending) {
        return place.resolveSibling(place.getFileName() + ending);
    }

    /**
     * Opens a new folder that will stand at {@code wanted}.
     *
     * @throws Fault OUTPUT_NOT_WRITABLE when something else than a result stands there, another run is writing it, or
     *     the place cannot be written
     */
    public static FolderSwap begin(Path wanted) {
        Path place = real(wanted);
        if (place.getFileName() == null) {
            throw notWritable(wanted, "it has no name of its own", null);
        }
        FolderSwap swap = new FolderSwap(place);
        try {
            swap.restore(wanted);
            requireReplaceable(wanted, place);
            Path parent = place.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            swap.claim(wanted);
        } catch (IOException e) {
            throw notWritable(wanted, reason(e), e);
        }
        return swap;
    }

    private static Path real(Path wanted) {
        try {
            return Files.exists(wanted)
                    ? wanted.toRealPath()
                    : wanted.toAbsolutePath().normalize();
        } catch (IOException e) {
            throw notWritable(wanted, reason(e), e);
        }
    }

    /** Ends a swap that was killed halfway: puts the earlier folder back, or takes the user's files out of it. */
    private void restore(Path wanted) throws IOException {
        if (!Files.exists(earlier, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.exists(earlier.resolve(ASIDE))) {
            throw notWritable(wanted, earlier.getFileName() + " beside it is not this program's", null);
        }
        if (Files.exists(place)) {
            keepWhatIsNotOurs();
            deleteTree(earlier);
        } else {
            Files.move(earlier, place);
            Files.delete(place.resolve(ASIDE));
        }
    }

    private static void requireReplaceable(Path wanted, Path place) throws IOException {
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(place)) {
            throw notWritable(wanted, "a file of that name stands there", null);
        }
        if (!isResult(place) && !isEmpty(place)) {
            throw notWritable(wanted, "the folder that stands there is not a Countercheck result", null);
        }
    }

    /** Whether the folder holds a result that this program wrote. */
    public static boolean isResult(Path folder) {
        try {
            BasisJson.read(folder.resolve(ResultFiles.BASIS));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void claim(Path wanted) throws IOException {
        boolean left = Files.exists(partial);
        if (left && !Files.exists(partial.resolve(LOCK))) {
            throw notWritable(wanted, partial.getFileName() + " beside it is not this program's", null);
        }
        Files.createDirectories(partial);
        FileChannel channel =
                FileChannel.open(partial.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw notWritable(wanted, "another run is writing it", null);
        }
        lock = channel;
        for (String name : ResultFiles.WRITTEN) {
            Files.deleteIfExists(partial.resolve(name));
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock held = channel.tryLock();
            return held != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Where to write. */
    public Path partial() {
        return partial;
    }

    /** Where the folder will stand. */
    public Path place() {
        return place;
    }

    /** Puts the new folder in its place. */
    public void commit() throws IOException {
        release();
        boolean replaces = Files.exists(place);
        if (replaces) {
            Files.write(place.resolve(ASIDE), new byte[0]);
            Files.move(place, earlier);
        }
        Files.move(partial, place);
        if (replaces) {
            keepWhatIsNotOurs();
            deleteTree(earlier);
        }
    }

    private void keepWhatIsNotOurs() throws IOException {
        for (Path file : children(earlier)) {
            String name = file.getFileName().toString();
            boolean ours = ResultFiles.WRITTEN.contains(name) || name.equals(LOCK) || name.equals(ASIDE);
            if (!ours && !Files.exists(place.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                Files.move(file, place.resolve(name));
            }
        }
    }

    /** Leaves the place as it was. */
    public void abandon() throws IOException {
        release();
        deleteTree(partial);
    }

    private void release() throws IOException {
        FileChannel held = lock;
        if (held != null) {
            lock = null;
            Files.deleteIfExists(partial.resolve(LOCK));
            held.close();
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        return children(folder).isEmpty();
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    /** Deletes a folder of plain files; links are removed, never followed. */
    private static void deleteTree(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            for (Path child : children(path)) {
                deleteTree(child);
            }
        }
        Files.deleteIfExists(path);
    }

    /** The fault for a place that cannot be written. */
    public static Fault notWritable(Path wanted, String why, @Nullable Throwable cause) {
        return new Fault(
                ErrorCode.OUTPUT_NOT_WRITABLE,
                "cannot write the result to " + wanted + ": " + why,
                "Choose another folder with --out, or make room and permission there.",
                cause);
    }

    /** What an I/O error says, in words that name more than the file. */
    public static String reason(Exception e) {
        Throwable error = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
        String message = error.getMessage();
        return error.getClass().getSimpleName() + (message == null ? "" : " (" + message + ")");
    }
}
