package io.countercheck.lists.internal;

import io.countercheck.lists.InstalledList;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One installed edition of a list on disk. */
public final class Snapshot {

    private static final String FACTS = "list.properties";
    private static final String FLAT = "parties.bin";
    private static final String BY_LIST = "parties.";

    private Snapshot() {}

    /** Writes a snapshot completely beside its place, then moves it there in one step. */
    public static void write(Path parent, Path snapshot, ListFiles files, InstalledList facts, byte[] flat)
            throws IOException {
        Path fresh = Files.createTempDirectory(Files.createDirectories(parent), ".new-");
        try {
            for (Map.Entry<ListFiles.Role, Path> file : files.byRole().entrySet()) {
                Files.copy(file.getValue(), fresh.resolve(file.getKey().fileName()));
            }
            Files.writeString(fresh.resolve(FACTS), text(facts));
            Files.write(fresh.resolve(FLAT), flat);
            try {
                Files.move(fresh, snapshot, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
                // Another process installed the same bytes meanwhile: its snapshot is as good as this one.
                deleteTree(fresh);
            }
        } catch (IOException e) {
            deleteTree(fresh);
            throw e;
        }
    }

    /** Puts a file in place in one step, whether or not one was there. */
    public static void replace(Path file, byte[] content) throws IOException {
        Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), ".new-", "");
        try {
            Files.write(fresh, content);
            try {
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** The flat form, or empty when it is missing, damaged or of another version. */
    public static Optional<StoredParties> stored(Path snapshot) {
        try {
            return StoredParties.open(Files.readAllBytes(snapshot.resolve(FLAT)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Writes the flat form again. A home that may only be read is no obstacle: then it is made anew each time. */
    public static void restore(Path snapshot, byte[] flat) {
        try {
            replace(snapshot.resolve(FLAT), flat);
        } catch (IOException e) {
            System.getLogger(Snapshot.class.getName())
                    .log(System.Logger.Level.DEBUG, "the flat form of " + snapshot + " is not kept", e);
        }
    }

    /** What was noted of a snapshot, or empty when there is none or it is unreadable. */
    public static Optional<InstalledList> facts(Path snapshot) throws IOException {
        Path file = snapshot.resolve(FACTS);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Properties p = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            p.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        SortedMap<String, Integer> byList = new TreeMap<>();
        for (String key : p.stringPropertyNames()) {
            if (key.startsWith(BY_LIST)) {
                byList.put(key.substring(BY_LIST.length()), number(p, key));
            }
        }
        return Optional.of(new InstalledList(
                p.getProperty("source", ""),
                p.getProperty("title", ""),
                p.getProperty("format", ""),
                p.getProperty("date", ""),
                p.getProperty("added", ""),
                p.getProperty("origin", ""),
                p.getProperty("digest", ""),
                number(p, "parties"),
                number(p, "aliases"),
                byList));
    }

    /** Removes a directory and all in it. */
    public static void deleteTree(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(directory)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }

    private static int number(Properties p, String key) {
        String value = p.getProperty(key, "0");
        return value.chars().allMatch(c -> c >= '0' && c <= '9') && !value.isEmpty() ? Integer.parseInt(value) : 0;
    }

    /** Properties written by hand: {@link Properties#store} would add the time of day. */
    private static String text(InstalledList facts) {
        StringBuilder out = new StringBuilder();
        line(out, "source", facts.source());
        line(out, "title", facts.title());
        line(out, "format", facts.format());
        line(out, "date", facts.date());
        line(out, "added", facts.added());
        line(out, "origin", facts.origin());
        line(out, "digest", facts.digest());
        line(out, "parties", Integer.toString(facts.parties()));
        line(out, "aliases", Integer.toString(facts.aliases()));
        facts.partiesByList().forEach((list, count) -> line(out, BY_LIST + list, Integer.toString(count)));
        return out.toString();
    }

    private static void line(StringBuilder out, String key, String value) {
        out.append(key)
                .append('=')
                .append(value.replace("\\", "\\\\").replace("\n", " ").replace("\r", " "))
                .append('\n');
    }
}
