package io.countercheck.lists;

import io.countercheck.lists.internal.Digests;
import io.countercheck.lists.internal.ListFetcher;
import io.countercheck.lists.internal.ListFiles;
import io.countercheck.lists.internal.ListFormat;
import io.countercheck.lists.internal.ListReading;
import io.countercheck.lists.internal.ListReading.Recognised;
import io.countercheck.lists.internal.Snapshot;
import io.countercheck.lists.internal.StoredParties;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lists that a user has installed, as snapshots under {@code <home>/lists/<source>/<digest>/}: the bytes as they
 * came, what is known of them, and a flat form from which parties are read quickly. A snapshot is written beside and
 * moved into place when it is complete; {@code current} names the one in use. Older snapshots stay.
 *
 * <p>Safe to use from several threads and processes: readers see the old snapshot or the new one, never half of one.
 */
public final class ListStore {

    private final Path home;

    private ListStore(Path home) {
        this.home = home;
    }

    /** @param home see {@link Home}; it need not exist */
    public static ListStore at(Path home) {
        return new ListStore(home);
    }

    /** The directory this store and the indexes made from it live in. */
    public Path home() {
        return home;
    }

    /**
     * Reads a list file and installs it as the current snapshot of its source. OFAC's files of aliases and addresses
     * are found beside the list.
     *
     * @param asSource short name under which to keep it, or null for the usual one
     * @param today the day it is added
     * @throws Fault INPUT_NOT_FOUND, LIST_NOT_RECOGNISED or LIST_BROKEN; what was installed before then stays in use
     */
    public LoadReport add(Path file, @Nullable String asSource, LocalDate today) {
        if (!Files.isRegularFile(file)) {
            throw new Fault(ErrorCode.INPUT_NOT_FOUND, "there is no file " + file, "check the path");
        }
        return install(file, asSource, today, file.getFileName().toString(), Guard.NONE)
                .report();
    }

    /**
     * Fetches a list over HTTP or HTTPS, checks it and installs it. {@code file:} addresses are read where they lie.
     *
     * @throws Fault LIST_FETCH_FAILED, or as {@link #add(Path, String, LocalDate)}
     */
    public LoadReport add(URI address, @Nullable String asSource, LocalDate today) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (scheme.equals("file")) {
            return add(Path.of(address), asSource, today);
        }
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new Fault(
                    ErrorCode.LIST_FETCH_FAILED, "cannot fetch " + address, "give an http or https address or a path");
        }
        try {
            Path directory = Files.createTempDirectory(Files.createDirectories(home.resolve("lists")), ".fetch-");
            try {
                Path main = new ListFetcher().fetch(address, directory);
                return install(main, asSource, today, ListSource.shown(address), Guard.NONE)
                        .report();
            } finally {
                Snapshot.deleteTree(directory);
            }
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    /** Looks at a list that was read completely before it takes the place of the one in use. */
    interface Guard {
        Guard NONE = (current, fresh) -> {};

        /** @throws Fault to keep what is in use */
        void check(InstalledList current, LoadReport fresh);
    }

    /**
     * What an installation changed.
     *
     * @param before what was in use until then, or null
     * @param delta what leads from there to what is in use now; empty when nothing was in use
     */
    record Installed(LoadReport report, @Nullable InstalledList before, ListDelta delta) {}

    Installed install(Path file, @Nullable String asSource, LocalDate today, String origin, Guard guard) {
        Recognised recognised = ListReading.recognise(file, asSource);
        checkSource(recognised.source());
        String date = ListReading.dateIn(file.getFileName().toString(), today.toString());
        ListReading reading = ListReading.read(
                recognised.format(), recognised.files(), recognised.source(), recognised.title(), date);
        LoadReport report = reading.report();
        SourceDirectory directory = directory(report.source());
        try {
            @Nullable InstalledList before = directory.inUse().orElse(null);
            if (before != null && before.digest().equals(report.digest())) {
                return new Installed(report.unchanged(), before, new ListDelta(List.of()));
            }
            if (before != null) {
                guard.check(before, report);
            }
            Path snapshot = directory.snapshot(report.digest());
            if (directory.kept(report.digest()).isEmpty()) {
                Snapshot.deleteTree(snapshot);
                InstalledList facts = new InstalledList(
                        report.source(),
                        report.title(),
                        report.format(),
                        date,
                        today.toString(),
                        origin,
                        report.digest(),
                        report.parties(),
                        report.aliases(),
                        report.partiesByList());
                Snapshot.write(
                        directory.path(), snapshot, recognised.files(), facts, StoredParties.encode(reading.parties()));
            }
            ListDelta delta = new ListDelta(List.of());
            if (before != null) {
                delta = ListDelta.between(load(before).parties(), reading.parties());
                directory.notes().delta(today, before.digest(), report.digest(), delta);
            }
            directory.use(report.digest(), before);
            return new Installed(report, before, delta);
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    /**
     * What is installed, by source, without reading the lists; empty when nothing is.
     *
     * @throws Fault LIST_BROKEN when a list was installed and its snapshot cannot be found: a run without it would pass
     *     for a run against it
     */
    public List<InstalledList> installed() {
        Path lists = home.resolve("lists");
        if (!Files.isDirectory(lists)) {
            return List.of();
        }
        List<InstalledList> result = new ArrayList<>();
        try (Stream<Path> sources = Files.list(lists)) {
            List<Path> sorted = sources.filter(Files::isDirectory)
                    .filter(p -> !p.getFileName().toString().startsWith("."))
                    .sorted(Comparator.comparing(p -> p.getFileName().toString()))
                    .toList();
            for (Path source : sorted) {
                new SourceDirectory(source).required().ifPresent(result::add);
            }
            return List.copyOf(result);
        } catch (IOException e) {
            throw new Fault(ErrorCode.LIST_BROKEN, "cannot read " + lists, "check its rights", e);
        }
    }

    /**
     * The lists to screen against, by source: those installed or, when there are none, the sample that ships.
     *
     * @throws Fault LIST_BROKEN when an installed list can no longer be read
     */
    public List<PartyList> load() {
        List<PartyList> result = new ArrayList<>();
        for (InstalledList list : installed()) {
            result.add(load(list));
        }
        return result.isEmpty() ? List.of(SampleList.shipped()) : List.copyOf(result);
    }

    PartyList load(InstalledList list) {
        Path snapshot = directory(list.source()).snapshot(list.digest());
        List<ListedParty> parties = Snapshot.stored(snapshot).orElseGet(() -> readAgain(list, snapshot));
        return new PartyList(list.source(), list.title(), list.date(), list.digest(), false, parties);
    }

    /** The flat form is missing, damaged or of another version: it is made again from the bytes as they came. */
    private static StoredParties readAgain(InstalledList list, Path snapshot) {
        try {
            ListFiles files = ListFiles.inSnapshot(snapshot);
            if (!files.byRole().containsKey(ListFiles.Role.MAIN)
                    || !Digests.of(files).equals(list.digest())) {
                throw new Fault(
                        ErrorCode.LIST_BROKEN,
                        "the installed list " + list.source() + " is no longer what was installed",
                        "add it again with: countercheck lists add");
            }
            ListReading reading =
                    ListReading.read(ListFormat.of(list.format()), files, list.source(), list.title(), list.date());
            byte[] flat = StoredParties.encode(reading.parties());
            Snapshot.restore(snapshot, flat);
            return StoredParties.open(flat).orElseThrow();
        } catch (IOException e) {
            throw new Fault(
                    ErrorCode.LIST_BROKEN,
                    "the installed list " + list.source() + " cannot be read",
                    "add it again with: countercheck lists add",
                    e);
        }
    }

    SourceDirectory directory(String source) {
        return new SourceDirectory(home.resolve("lists").resolve(source));
    }

    /** A source names a directory and stands in every finding: lower-case letters, digits and dashes. */
    static boolean isSource(String source) {
        return !source.isEmpty()
                && source.length() <= 60
                && source.charAt(0) != '-'
                && source.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
    }

    /** @throws Fault OPTION_INVALID when the text cannot name a source */
    static void checkSource(String source) {
        if (!isSource(source)) {
            throw new Fault(
                    ErrorCode.OPTION_INVALID,
                    "\"" + source + "\" cannot name a list",
                    "use lower-case letters, digits and dashes, for example eu-fsf");
        }
    }

    Fault notWritable(IOException e) {
        return new Fault(
                ErrorCode.OUTPUT_NOT_WRITABLE,
                "cannot write under " + home + ": " + e.getMessage(),
                "check its rights and the space left, or choose another directory with --home",
                e);
    }
}
