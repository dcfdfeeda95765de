package io.countercheck.lists;

import io.countercheck.lists.internal.ListReading;
import io.countercheck.lists.internal.ListReading.Recognised;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The snapshots that are kept, found by what a user calls them: a file; {@code SOURCE} for the one in use;
 * {@code SOURCE@previous}; {@code SOURCE@KEY} or {@code KEY}, where the key begins the list's date, the day it was added,
 * or its digest.
 */
public final class ListHistory {

    private static final int SHORTEST_KEY = 4;

    private final ListStore store;

    public ListHistory(ListStore store) {
        this.store = store;
    }

    /**
     * Every snapshot that is kept, by source, day added and digest; empty when nothing was ever installed.
     *
     * @throws Fault LIST_BROKEN when the snapshots cannot be read
     */
    public List<InstalledList> snapshots() {
        List<InstalledList> result = new ArrayList<>();
        for (InstalledList list : store.installed()) {
            result.addAll(snapshots(list.source()));
        }
        return List.copyOf(result);
    }

    /** The snapshot that was in use before the current one of that source; empty when there was none. */
    public Optional<InstalledList> previous(String source) {
        try {
            return store.directory(source).previous();
        } catch (IOException e) {
            throw unreadable(source, e);
        }
    }

    /**
     * Loads what a user calls so.
     *
     * @throws Fault NOTHING_FOUND when nothing is called so or more than one is; LIST_NOT_RECOGNISED or LIST_BROKEN for
     *     a file that is no list
     */
    public PartyList load(String called) {
        return load(called, null);
    }

    /**
     * As {@link #load(String)}.
     *
     * @param asSource short name of the list that a file is an edition of, or null for the usual one of its form
     */
    public PartyList load(String called, @Nullable String asSource) {
        Optional<Path> file = file(called);
        return file.isPresent() ? read(file.get(), asSource) : store.load(find(called));
    }

    /** The parties of a snapshot. */
    public PartyList load(InstalledList snapshot) {
        return store.load(snapshot);
    }

    private InstalledList find(String called) {
        int at = called.indexOf('@');
        String source = at < 0 ? "" : called.substring(0, at);
        String key = called.substring(at + 1);
        List<InstalledList> installed = store.installed();
        if (at < 0) {
            Optional<InstalledList> whole =
                    installed.stream().filter(l -> l.source().equals(key)).findFirst();
            if (whole.isPresent()) {
                return whole.get();
            }
        }
        if (key.equals("previous") && ListStore.isSource(source)) {
            return previous(source).orElseThrow(() -> notFound(called, "no other snapshot was in use before"));
        }
        if (key.length() < SHORTEST_KEY) {
            throw notFound(called, "a date or digest is told by at least " + SHORTEST_KEY + " signs of it");
        }
        List<InstalledList> found = snapshots().stream()
                .filter(l -> source.isEmpty() || l.source().equals(source))
                .filter(l -> l.date().startsWith(key)
                        || l.added().startsWith(key)
                        || l.digest().startsWith(key))
                .toList();
        if (found.size() != 1) {
            throw notFound(called, found.isEmpty() ? "no snapshot is called so" : "more than one is called so");
        }
        return found.get(0);
    }

    private Fault notFound(String called, String why) {
        List<String> known = snapshots().stream()
                .map(l -> l.source() + "@" + l.digest().substring(0, 12) + " of " + l.date() + ", added " + l.added())
                .toList();
        return new Fault(
                ErrorCode.NOTHING_FOUND,
                "\"" + called + "\": " + why,
                known.isEmpty()
                        ? "no list is installed: give two files"
                        : "kept are:\n    " + String.join("\n    ", known));
    }

    private static Optional<Path> file(String called) {
        try {
            Path path = Path.of(called);
            return Files.isRegularFile(path) ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static PartyList read(Path file, @Nullable String asSource) {
        Recognised recognised = ListReading.recognise(file, asSource);
        String date = ListReading.dateIn(file.getFileName().toString(), "");
        ListReading reading = ListReading.read(
                recognised.format(), recognised.files(), recognised.source(), recognised.title(), date);
        return new PartyList(
                recognised.source(), recognised.title(), date, reading.report().digest(), false, reading.parties());
    }

    private List<InstalledList> snapshots(String source) {
        try {
            return store.directory(source).snapshots();
        } catch (IOException e) {
            throw unreadable(source, e);
        }
    }

    private static Fault unreadable(String source, IOException e) {
        return new Fault(
                ErrorCode.LIST_BROKEN, "the snapshots of " + source + " cannot be read", "check their rights", e);
    }
}
