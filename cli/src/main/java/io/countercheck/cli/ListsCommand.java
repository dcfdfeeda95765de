package io.countercheck.cli;

import io.countercheck.lists.InstalledList;
import io.countercheck.lists.ListStore;
import io.countercheck.lists.LoadReport;
import io.countercheck.lists.PartyList;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Party lists: install and show them; commands of their own update and compare them. */
@Command(
        name = "lists",
        mixinStandardHelpOptions = true,
        usageHelpWidth = 100,
        header = "Install, update, compare and show official party lists.",
        description = {
            "None is shipped, because lists go stale; until one is installed, parties are held against a small",
            "cited sample, and every report says so."
        },
        footer = {
            "",
            "Examples:",
            "  countercheck lists add sdn.csv              OFAC's list; alt.csv and add.csv are found beside it",
            "  countercheck lists add ours.csv --as ours   a CSV list of your own with a column \"name\"",
            "  countercheck lists show",
            "  countercheck lists source set ofac-sdn      where to fetch it from",
            "  countercheck lists update                   fetch all anew",
            "  countercheck lists diff ofac-sdn@previous ofac-sdn"
        })
final class ListsCommand implements Runnable {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ListsCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        spec.commandLine().usage(console.out());
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Read a list completely, check it, and keep it as the snapshot to screen against.")
    int add(
            @Parameters(paramLabel = "FILE|URL", description = "The list as its authority publishes it.") String list,
            @Option(names = "--as", paramLabel = "SOURCE", description = "Short name to keep it under.") @Nullable
                    String source,
            @Option(names = "--home", paramLabel = "DIR", description = "Where lists are kept.") @Nullable Path home) {
        ListStore store = Workshop.in(home, console).store();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        boolean address = list.startsWith("http://") || list.startsWith("https://");
        LoadReport report =
                address ? store.add(URI.create(list), source, today) : store.add(Path.of(list), source, today);
        print(report);
        return Exit.OK;
    }

    @Command(name = "show", mixinStandardHelpOptions = true, description = "Show which lists are installed.")
    int show(@Option(names = "--home", paramLabel = "DIR", description = "Where lists are kept.") @Nullable Path home) {
        Workshop workshop = Workshop.in(home, console);
        List<InstalledList> installed = workshop.store().installed();
        if (installed.isEmpty()) {
            PartyList sample = workshop.lists().get(0);
            console.out()
                    .printf(
                            Locale.ROOT,
                            "No list is installed. Parties are held against the shipped sample only: %s, %,d parties.%n",
                            sample.date(),
                            sample.parties().size());
            return Exit.OK;
        }
        for (InstalledList list : installed) {
            console.out()
                    .printf(
                            Locale.ROOT,
                            "%s: %s%n  of %s, added %s from %s%n  %,d parties, %,d further names, sha-256 %s%n",
                            list.source(),
                            list.title(),
                            list.date(),
                            list.added(),
                            list.origin(),
                            list.parties(),
                            list.aliases(),
                            list.digest());
            if (list.partiesByList().size() > 1) {
                list.partiesByList()
                        .forEach((name, count) -> console.out().printf(Locale.ROOT, "    %-12s %,8d%n", name, count));
            }
        }
        return Exit.OK;
    }

    private void print(LoadReport report) {
        console.out()
                .printf(
                        Locale.ROOT,
                        "%s: %s, of %s%s%n",
                        report.source(),
                        report.title(),
                        report.date(),
                        report.alreadyInstalled() ? " (these very bytes were installed before; nothing changed)" : "");
        for (LoadReport.FileRows file : report.files()) {
            console.out()
                    .printf(
                            Locale.ROOT,
                            "  %-28s %,8d rows: %,d read, %,d blank, %,d skipped%n",
                            file.file(),
                            file.rows(),
                            file.read(),
                            file.blank(),
                            file.skipped());
        }
        console.out()
                .printf(
                        Locale.ROOT,
                        "  %,d parties, %,d further names (%,d of them weak), %,d addresses, %,d identifiers%n",
                        report.parties(),
                        report.aliases(),
                        report.weakAliases(),
                        report.addresses(),
                        report.identifiers());
        for (Map.Entry<String, Integer> type : report.partiesByType().entrySet()) {
            console.out().printf(Locale.ROOT, "    %-14s %,8d%n", type.getKey(), type.getValue());
        }
        if (report.partiesByList().size() > 1) {
            report.partiesByList()
                    .forEach((name, count) -> console.out().printf(Locale.ROOT, "    %-14s %,8d%n", name, count));
        }
        for (LoadReport.SkippedRow row : report.skipped()) {
            console.out().println("  skipped " + row.file() + " line " + row.line() + ": " + row.reason());
        }
        report.notes().forEach(note -> console.out().println("  note: " + note));
    }
}
