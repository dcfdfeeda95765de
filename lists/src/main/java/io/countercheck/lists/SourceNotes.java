package io.countercheck.lists;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.countercheck.lists.internal.Snapshot;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;

/** What is noted beside the snapshots of a source: deltas, updates, and what its server said of the file last fetched. */
final class SourceNotes {

    private static final int SHORT = 12;
    private static final String UPDATES = "updates.csv";
    private static final String SERVER = "server.properties";

    private final Path directory;

    SourceNotes(Path directory) {
        this.directory = directory;
    }

    /** What a server said of the file that became the snapshot of that digest; both tags may be empty. */
    record Tags(String address, String digest, String etag, String lastModified) {

        static final Tags NONE = new Tags("", "", "", "");
    }

    /** Writes {@code deltas/<day>-<digest before>-<digest after>.csv}. */
    void delta(LocalDate day, String before, String after, ListDelta delta) throws IOException {
        StringWriter text = new StringWriter();
        DeltaTable.csv(delta, text);
        Path deltas = Files.createDirectories(directory.resolve("deltas"));
        String name = day + "-" + before.substring(0, SHORT) + "-" + after.substring(0, SHORT) + ".csv";
        Snapshot.replace(deltas.resolve(name), text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Appends a line on an update that was taken over. */
    void updated(List<String> cells) throws IOException {
        Path file = directory.resolve(UPDATES);
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
        if (!Files.exists(file)) {
            csv.writeRecord(
                    "day",
                    "digest_before",
                    "digest_after",
                    "parties_before",
                    "parties_after",
                    "added",
                    "removed",
                    "changed",
                    "address",
                    "accepted_by",
                    "accepted_why");
        }
        csv.writeRecord(cells);
        csv.flush();
        Files.writeString(file, text.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** What was kept of the server's answer, or {@link Tags#NONE}. */
    Tags tags() throws IOException {
        Path file = directory.resolve(SERVER);
        if (!Files.isRegularFile(file)) {
            return Tags.NONE;
        }
        Properties p = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            p.load(in);
        } catch (IllegalArgumentException damaged) {
            return Tags.NONE;
        }
        return new Tags(
                p.getProperty("address", ""),
                p.getProperty("digest", ""),
                p.getProperty("etag", ""),
                p.getProperty("last-modified", ""));
    }

    void keep(Tags tags) throws IOException {
        // The address is kept as its digest: it may hold an access key.
        String text = "address=" + tags.address() + "\ndigest=" + tags.digest() + "\netag=" + escaped(tags.etag())
                + "\nlast-modified=" + escaped(tags.lastModified()) + "\n";
        Snapshot.replace(directory.resolve(SERVER), text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", " ").replace("\r", " ");
    }
}
