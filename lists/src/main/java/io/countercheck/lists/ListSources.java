package io.countercheck.lists;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.countercheck.lists.internal.Snapshot;
import io.countercheck.model.Confidence;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * From where lists are fetched: {@code <home>/sources.csv} with the columns {@code source,address,plain_http}, to be read
 * and changed by hand as well. Nothing is fetched from an address that does not stand there.
 */
public final class ListSources {

    private static final String FILE = "sources.csv";

    private final Path home;

    private ListSources(Path home) {
        this.home = home;
    }

    /** @param home see {@link Home}; it need not exist */
    public static ListSources at(Path home) {
        return new ListSources(home);
    }

    /**
     * An address that an authority publishes.
     *
     * @param source short name of the list
     * @param citation who says so
     * @param confidence how well that is verified
     */
    public record Official(String source, String address, String citation, Confidence confidence) {}

    /** The addresses of official lists that the program knows of, by source. Nothing is fetched from them unasked. */
    public static List<Official> official() {
        try (InputStream in = ListSources.class.getResourceAsStream("official-sources.csv")) {
            if (in == null) {
                throw new IllegalStateException("official-sources.csv is missing from this build");
            }
            try (CsvReader<NamedCsvRecord> csv =
                    CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return csv.stream()
                        .map(r -> new Official(
                                r.getField("source"),
                                r.getField("address"),
                                r.getField("citation"),
                                Confidence.of(r.getField("confidence"))))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the shipped addresses", e);
        }
    }

    /**
     * What is configured, by name; empty when nothing is.
     *
     * @throws Fault OPTION_INVALID with every line of the file that is wrong
     */
    public List<ListSource> all() {
        Path file = home.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        List<String> problems = new ArrayList<>();
        SortedMap<String, ListSource> sources = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .detectBomHeader(true)
                .allowMissingFields(true)
                .ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : csv) {
                String where = "line " + row.getStartingLineNumber() + ": ";
                Optional<ListSource> source = source(row);
                if (source.isEmpty()) {
                    problems.add(where + "give source and address");
                } else if (!source.get().problem().isEmpty()) {
                    problems.add(where + source.get().problem());
                } else if (sources.put(source.get().name(), source.get()) != null) {
                    problems.add(where + source.get().name() + " stands there twice");
                }
            }
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
        if (!problems.isEmpty()) {
            throw new Fault(
                    ErrorCode.OPTION_INVALID,
                    file + " cannot be used:\n  " + String.join("\n  ", problems),
                    "mend it, or set an address with: countercheck lists source set NAME URL");
        }
        return List.copyOf(sources.values());
    }

    private static Optional<ListSource> source(NamedCsvRecord row) {
        String name = row.findField("source").orElse("").strip();
        String address = row.findField("address").orElse("").strip();
        if (!ListStore.isSource(name) || address.isEmpty()) {
            return Optional.empty();
        }
        try {
            boolean plain = row.findField("plain_http").orElse("").strip().equalsIgnoreCase("yes");
            return Optional.of(new ListSource(name, new URI(address), plain));
        } catch (java.net.URISyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * Sets the address of a source, in place of the one before.
     *
     * @throws Fault OPTION_INVALID when the name or the address cannot be used
     */
    public void set(ListSource source) {
        ListStore.checkSource(source.name());
        if (!source.problem().isEmpty()) {
            throw new Fault(
                    ErrorCode.OPTION_INVALID,
                    source.shown() + " cannot be used: " + source.problem(),
                    "give an https address, or a file: address; for a server of your own --plain-http allows http");
        }
        SortedMap<String, ListSource> sources = byName();
        sources.put(source.name(), source);
        write(sources);
    }

    /** Takes a source out; what was installed from it stays. Returns whether there was one of that name. */
    public boolean remove(String name) {
        SortedMap<String, ListSource> sources = byName();
        boolean known = sources.remove(name) != null;
        if (known) {
            write(sources);
        }
        return known;
    }

    private SortedMap<String, ListSource> byName() {
        SortedMap<String, ListSource> sources = new TreeMap<>();
        all().forEach(s -> sources.put(s.name(), s));
        return sources;
    }

    private void write(SortedMap<String, ListSource> sources) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
        csv.writeRecord("source", "address", "plain_http");
        sources.values().forEach(s -> csv.writeRecord(s.name(), s.address().toString(), s.plainHttp() ? "yes" : ""));
        try {
            csv.flush();
            Files.createDirectories(home);
            Snapshot.replace(home.resolve(FILE), text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Fault(
                    ErrorCode.OUTPUT_NOT_WRITABLE,
                    "cannot write " + home.resolve(FILE) + ": " + e.getMessage(),
                    "check its rights and the space left, or choose another directory with --home",
                    e);
        }
    }
}
