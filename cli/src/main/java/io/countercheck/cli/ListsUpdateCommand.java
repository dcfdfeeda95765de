package io.countercheck.cli;

import io.countercheck.lists.ListDelta.Kind;
import io.countercheck.lists.ListSource;
import io.countercheck.lists.ListSources;
import io.countercheck.lists.ListStore;
import io.countercheck.lists.ListUpdate;
import io.countercheck.lists.ListUpdate.Acceptance;
import io.countercheck.lists.ListUpdate.Outcome;
import io.countercheck.lists.LoadReport;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.report.VisibleText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fetches lists anew from their addresses. */
@Command(
        name = "update",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        header = "Fetch lists anew from the addresses set for them.",
        description = {
            "A new edition is read completely before it takes the place of the old one. What is broken or",
            "empty, of another form, or has more than one in ten fewer parties or names is not taken over.",
            "A delta of every change is kept. Exit code 4 when a list could not be brought up to date."
        },
        footer = {
            "",
            "Examples:",
            "  countercheck lists update",
            "  countercheck lists update ofac-sdn --accept-shrink --who 'A. Meyer' --why 'Syria regime ended'"
        })
final class ListsUpdateCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "SOURCE", description = "Which; default: all for which an address is set.")
    private List<String> names = List.of();

    @Option(names = "--accept-shrink", description = "Take over a list that shrank or changed its form.")
    private boolean acceptShrink;

    @Option(names = "--who", paramLabel = "NAME", description = "Who accepts it. Default: the user of this machine.")
    private @Nullable String who;

    @Option(names = "--why", paramLabel = "TEXT", description = "With --accept-shrink: the reason.")
    private String why = "";

    @Option(names = "--home", paramLabel = "DIR", description = "Where lists are kept.")
    private @Nullable Path home;

    ListsUpdateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ListStore store = Workshop.in(home, console).store();
        ListUpdate update = new ListUpdate(store);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        @Nullable Acceptance acceptance = acceptance();
        int exit = Exit.OK;
        for (ListSource source : wanted(ListSources.at(store.home()).all())) {
            try {
                print(update.update(source, acceptance, today));
            } catch (Fault fault) {
                if (fault.code() == ErrorCode.OUTPUT_NOT_WRITABLE || fault.code() == ErrorCode.INTERRUPTED) {
                    throw fault;
                }
                // One list that cannot be had must not keep the others old.
                exit = Exit.LIST_OR_RESULT;
                console.flush();
                console.err()
                        .println(source.name() + ": " + VisibleText.lines(String.valueOf(fault.getMessage()))
                                + "\n  to mend it: " + VisibleText.lines(fault.mend()) + "\n  ("
                                + fault.code().label() + ", see docs/errors.md)");
            }
        }
        return exit;
    }

    private @Nullable Acceptance acceptance() {
        if (!acceptShrink) {
            return null;
        }
        String accepter = who == null ? System.getProperty("user.name", "unknown") : who;
        if (why.isBlank() || accepter.isBlank() || names.isEmpty()) {
            throw new Fault(
                    ErrorCode.OPTION_INVALID,
                    "--accept-shrink is one person's word for named lists",
                    "name the lists, and give --who and --why");
        }
        return new Acceptance(accepter.strip(), why.strip());
    }

    private List<ListSource> wanted(List<ListSource> configured) {
        if (configured.isEmpty()) {
            throw new Fault(
                    ErrorCode.NOTHING_FOUND,
                    "no address is set",
                    "see what is known with: countercheck lists source show; set one with: countercheck lists source"
                            + " set NAME [URL]");
        }
        if (names.isEmpty()) {
            return configured;
        }
        List<ListSource> wanted = new ArrayList<>();
        for (String name : names) {
            wanted.add(configured.stream()
                    .filter(s -> s.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new Fault(
                            ErrorCode.NOTHING_FOUND,
                            "no address is set for \"" + name + "\"",
                            "set one with: countercheck lists source set " + name + " URL")));
        }
        return wanted;
    }

    private void print(Outcome outcome) {
        String name = outcome.source().name();
        LoadReport load = outcome.load();
        if (load == null || !outcome.changed()) {
            console.out().println(name + ": nothing changed");
            return;
        }
        if (outcome.before() == null) {
            console.out().printf(Locale.ROOT, "%s: installed, %,d parties%n", name, load.parties());
        } else {
            console.out()
                    .printf(
                            Locale.ROOT,
                            "%s: %,d parties, until now %,d: %,d added, %,d removed, %,d changed%n",
                            name,
                            load.parties(),
                            outcome.before().parties(),
                            outcome.delta().count(Kind.ADDED),
                            outcome.delta().count(Kind.REMOVED),
                            outcome.delta().count(Kind.CHANGED));
        }
        load.skipped()
                .forEach(row ->
                        console.out().println("  skipped " + row.file() + " line " + row.line() + ": " + row.reason()));
        load.notes().forEach(note -> console.out().println("  note: " + note));
    }
}
