package io.countercheck.lists.targets;

import io.countercheck.lists.internal.Digests;
import io.countercheck.lists.internal.TargetLines;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.model.LineLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The file {@code targets.ndjson} in the home: written at the end only, nothing in it is ever changed. A target is looked
 * for again 30, 90 and 180 days after the action.
 *
 * <p>Safe to use from several processes: a line is written under a lock and is on the disk when the call returns.
 */
public final class TargetRegister {

    public static final String FILE = "targets.ndjson";

    /** Days after the action on which a target is looked for again. */
    public static final List<Integer> RECHECKS = List.of(30, 90, 180);

    private final Path file;

    private TargetRegister(Path file) {
        this.file = file;
    }

    /** @param home see {@link io.countercheck.lists.Home}; neither it nor the file need exist */
    public static TargetRegister at(Path home) {
        return new TargetRegister(home.resolve(FILE));
    }

    /**
     * A look that is owed.
     *
     * @param days how many days after the action it falls: 30, 90 or 180
     * @param day the day from which it is owed
     */
    public record Due(Target target, int days, LocalDate day) {}

    /**
     * All targets, oldest entry first; none when there is no register.
     *
     * @throws Fault LIST_BROKEN when a line is neither a target nor a check
     */
    public List<Target> targets() {
        return read().targets();
    }

    /** All checks of a target, oldest first. */
    public List<TargetCheck> checks(Target target) {
        return read().checks().stream()
                .filter(c -> c.name().equals(target.name()))
                .toList();
    }

    /** The target of that very name; empty when the register has none. */
    public Optional<Target> named(String name) {
        return targets().stream().filter(t -> t.name().equals(name)).findFirst();
    }

    /** SHA-256 of the lines that are targets, hex; empty without any. Checks are not in it: no verdict rests on them. */
    public String digest() {
        List<String> lines = read().targetLines();
        return lines.isEmpty() ? "" : Digests.of((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The looks that are owed on a day: of each target the earliest that no check on or after its day has met. Earliest
     * day first, ties by name.
     */
    public List<Due> due(LocalDate asOf) {
        TargetLines.Content content = read();
        List<Due> due = new ArrayList<>();
        for (Target target : content.targets()) {
            for (int days : RECHECKS) {
                LocalDate day = target.date().plusDays(days);
                boolean met = content.checks().stream()
                        .anyMatch(
                                c -> c.name().equals(target.name()) && !c.day().isBefore(day));
                if (!met) {
                    if (!day.isAfter(asOf)) {
                        due.add(new Due(target, days, day));
                    }
                    break;
                }
            }
        }
        due.sort(Comparator.comparing(Due::day).thenComparing(d -> d.target().name()));
        return due;
    }

    /**
     * Adds a target.
     *
     * @throws Fault OPTION_INVALID when the register holds one of that very name, OUTPUT_NOT_WRITABLE when the disk refuses
     */
    public void add(Target target) {
        if (named(target.name()).isPresent()) {
            throw new Fault(
                    ErrorCode.OPTION_INVALID,
                    "the register holds \"" + target.name() + "\" already, and nothing in it is ever changed",
                    "for a second action give the name with what tells them apart, for example a year");
        }
        append(TargetLines.line(target));
    }

    /** Adds a check; the caller has looked that the target exists. */
    public void add(TargetCheck check) {
        append(TargetLines.line(check));
    }

    private void append(String line) {
        try {
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            LineLog.append(file, (line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Fault(
                    ErrorCode.OUTPUT_NOT_WRITABLE,
                    "cannot write " + file + ": " + e.getMessage(),
                    "choose another place with --home, or make room and permission there",
                    e);
        }
    }

    private TargetLines.Content read() {
        if (!Files.exists(file)) {
            return TargetLines.Content.NONE;
        }
        try {
            return TargetLines.read(Files.readString(file));
        } catch (IOException e) {
            throw new Fault(
                    ErrorCode.LIST_BROKEN,
                    file + " cannot be read: " + e.getMessage(),
                    "restore the file from a copy; it is never edited by hand",
                    e);
        }
    }
}
