package io.countercheck.lists;

import io.countercheck.lists.ListDelta.Kind;
import io.countercheck.lists.SourceNotes.Tags;
import io.countercheck.lists.internal.Digests;
import io.countercheck.lists.internal.ListFetcher;
import io.countercheck.lists.internal.ListFetcher.Fetched;
import io.countercheck.lists.internal.Snapshot;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Brings a list up to date from its address. The new file is fetched beside, read completely and counted; it takes the
 * place of the one in use only when it is whole and has not shrunk beyond belief. A delta is written for every change.
 */
public final class ListUpdate {

    /** So many per cent fewer parties or names than before are taken without asking. */
    public static final int TAKEN_PERCENT = 10;

    private static final int HANDFUL = 20;

    private final ListStore store;

    public ListUpdate(ListStore store) {
        this.store = store;
    }

    /**
     * A person's word for a list that shrank or changed its form.
     *
     * @param who gives it; {@code why}, for those who ask later
     */
    public record Acceptance(String who, String why) {}

    /**
     * What came of an update.
     *
     * @param load what was read; null when the server said that nothing changed since the last time
     * @param before what was in use until then; null when nothing was
     * @param delta what changed; empty when nothing did, or nothing was in use before
     */
    public record Outcome(
            ListSource source,
            @Nullable LoadReport load,
            @Nullable InstalledList before,
            ListDelta delta) {

        /** Whether another snapshot is in use now. */
        public boolean changed() {
            return load != null && !load.alreadyInstalled();
        }
    }

    /**
     * Fetches the list of a source and installs it.
     *
     * @param acceptance null to keep what is in use when the new list is doubtful
     * @throws Fault LIST_FETCH_FAILED, LIST_NOT_RECOGNISED, LIST_BROKEN or LIST_DOUBTFUL; what was installed before then
     *     stays in use
     */
    public Outcome update(ListSource source, @Nullable Acceptance acceptance, LocalDate today) {
        if (!source.problem().isEmpty()) {
            throw new Fault(
                    ErrorCode.LIST_FETCH_FAILED,
                    "cannot fetch " + source.shown() + ": " + source.problem(),
                    "set another address with: countercheck lists source set " + source.name() + " URL");
        }
        ListStore.Guard guard = acceptance == null ? ListUpdate::check : ListStore.Guard.NONE;
        try {
            if (source.address().getScheme().equalsIgnoreCase("file")) {
                Path file = Path.of(source.address());
                if (!Files.isRegularFile(file)) {
                    throw new Fault(
                            ErrorCode.LIST_FETCH_FAILED, "there is no file " + file, "mend the address of the source");
                }
                return taken(
                        source, acceptance, store.install(file, source.name(), today, source.shown(), guard), today);
            }
            Path directory = Files.createTempDirectory(
                    Files.createDirectories(store.home().resolve("lists")), ".fetch-");
            try {
                return fetched(source, acceptance, guard, directory, today);
            } finally {
                Snapshot.deleteTree(directory);
            }
        } catch (IOException e) {
            throw store.notWritable(e);
        }
    }

    private Outcome fetched(
            ListSource source, @Nullable Acceptance acceptance, ListStore.Guard guard, Path directory, LocalDate today)
            throws IOException {
        SourceNotes notes = store.directory(source.name()).notes();
        String key = Digests.of(source.address().toString().getBytes(StandardCharsets.UTF_8));
        Tags tags = notes.tags();
        Optional<InstalledList> current = store.directory(source.name()).inUse();
        // Only if what that server gave last is in use can its "not modified" mean that nothing changed.
        boolean comparable = tags.address().equals(key)
                && current.isPresent()
                && current.get().digest().equals(tags.digest());
        Fetched fetched = new ListFetcher()
                .fetch(
                        source.address(),
                        directory,
                        comparable ? tags.etag() : "",
                        comparable ? tags.lastModified() : "");
        if (fetched.main() == null) {
            return new Outcome(source, null, current.orElse(null), new ListDelta(List.of()));
        }
        Outcome outcome = taken(
                source, acceptance, store.install(fetched.main(), source.name(), today, source.shown(), guard), today);
        // Of a list in several files one tag tells nothing.
        Tags fresh = fetched.files() == 1 && outcome.load() != null
                ? new Tags(key, outcome.load().digest(), fetched.etag(), fetched.lastModified())
                : Tags.NONE;
        notes.keep(fresh);
        return outcome;
    }

    private Outcome taken(
            ListSource source, @Nullable Acceptance acceptance, ListStore.Installed installed, LocalDate today)
            throws IOException {
        Outcome outcome = new Outcome(source, installed.report(), installed.before(), installed.delta());
        if (outcome.changed()) {
            LoadReport report = installed.report();
            InstalledList before = installed.before();
            store.directory(source.name())
                    .notes()
                    .updated(List.of(
                            today.toString(),
                            before == null ? "" : before.digest(),
                            report.digest(),
                            before == null ? "" : Integer.toString(before.parties()),
                            Integer.toString(report.parties()),
                            Long.toString(
                                    before == null
                                            ? report.parties()
                                            : installed.delta().count(Kind.ADDED)),
                            Long.toString(installed.delta().count(Kind.REMOVED)),
                            Long.toString(installed.delta().count(Kind.CHANGED)),
                            source.shown(),
                            acceptance == null ? "" : acceptance.who(),
                            acceptance == null ? "" : acceptance.why()));
        }
        return outcome;
    }

    /** A whole list that is much shorter than the one before is more often half a file than an amnesty. */
    private static void check(InstalledList current, LoadReport fresh) {
        List<String> doubts = new ArrayList<>();
        if (!current.format().equals(fresh.format())) {
            doubts.add("its form is " + fresh.format() + ", until now " + current.format());
        }
        shrunk(doubts, "parties", current.parties(), fresh.parties());
        shrunk(doubts, "further names", current.aliases(), fresh.aliases());
        if (current.partiesByList().size() > 1) {
            current.partiesByList().forEach((list, count) -> {
                int now = fresh.partiesByList().getOrDefault(list, 0);
                // Of a handful of parties one may always leave.
                if (count >= HANDFUL || now == 0) {
                    shrunk(doubts, "parties of " + list, count, now);
                }
            });
        }
        if (!doubts.isEmpty()) {
            throw new Fault(
                    ErrorCode.LIST_DOUBTFUL,
                    "the list " + fresh.source() + " is whole, but not taken over:\n  " + String.join("\n  ", doubts),
                    "look at what the authority says; if it is right: countercheck lists update " + fresh.source()
                            + " --accept-shrink --who NAME --why TEXT; what was installed before stays in use");
        }
    }

    private static void shrunk(List<String> doubts, String what, int before, int now) {
        if (now < before && (long) now * 100 < (long) before * (100 - TAKEN_PERCENT)) {
            doubts.add(String.format(
                    Locale.ROOT,
                    "%,d %s, until now %,d: more than %d per cent fewer",
                    now,
                    what,
                    before,
                    TAKEN_PERCENT));
        }
    }
}
