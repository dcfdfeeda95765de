package io.countercheck.cli;

import io.countercheck.lists.InstalledList;
import io.countercheck.lists.ListHistory;
import io.countercheck.lists.PartyList;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.parties.PartyMatcher;
import io.countercheck.parties.PartyQuery;
import io.countercheck.parties.decisions.DecidedPairs;
import io.countercheck.report.TableFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Screens customers again and tells only what the new editions of the lists changed. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        header = "Screen a customer file again and tell only what new editions of the lists changed.",
        description = {
            "Each customer is held against the lists as they are and as they were: new hits, hits that are gone,",
            "and hits whose entry changed. change,id,name,entity_id,listed_name,before,after,fields,explanation."
        },
        footer = {
            "",
            "Examples:",
            "  countercheck watch customers.csv --column Name --country-column Country",
            "  countercheck watch customers.csv --column Name --since ofac-sdn@2026-05"
        })
final class WatchCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", description = "CSV file (UTF-8, comma) with a header.")
    private Path file = Path.of("");

    @Option(names = "--column", required = true, paramLabel = "NAME", description = "The column with the names.")
    private String column = "";

    @Option(
            names = "--id",
            paramLabel = "COLUMN",
            description = "The column that names each customer. Default: its row number.")
    private String id = "";

    @Option(names = "--country-column", paramLabel = "COLUMN", description = "The column with the country.")
    private String countryColumn = "";

    @Option(
            names = "--since",
            paramLabel = "SNAPSHOT",
            description = "The edition to compare with, as SOURCE@DATE; may be repeated, once for each list. "
                    + "Default: for each list the one in use before.")
    private List<String> since = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", description = "csv or ndjson. Default: csv.")
    private String format = "csv";

    @Option(names = "--home", paramLabel = "DIR", description = "Where lists are kept.")
    private @Nullable Path home;

    WatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        TableFormat table = TableFormat.of(format);
        QuestionFile customers = new QuestionFile(file, column, id, countryColumn);
        customers.check();
        Workshop workshop = Workshop.in(home, console);
        List<PartyList> after = workshop.lists();
        List<PartyList> before = before(workshop, after);
        Watch watch = new Watch(
                // The index that is kept is that of the lists in use.
                new Watch.Edition(before, PartyMatcher.of(before)),
                new Watch.Edition(after, workshop.parties()),
                DecidedPairs.in(workshop.store().home()));
        try (WatchTable out = WatchTable.to(console.table(), table)) {
            customers.answer(
                    customer -> watch.changes(
                            customer.id(),
                            new PartyQuery(customer.text(), customer.country().toUpperCase(Locale.ROOT), "")),
                    changes -> changes.forEach(out::print),
                    console.err());
        }
        return Exit.OK;
    }

    /** The lists as they were; those of which no other edition is named or was in use as they are. */
    private List<PartyList> before(Workshop workshop, List<PartyList> after) {
        ListHistory history = new ListHistory(workshop.store());
        Map<String, PartyList> named = new TreeMap<>();
        for (String called : since) {
            PartyList list = history.load(called);
            if (after.stream().noneMatch(l -> l.source().equals(list.source()))
                    || named.put(list.source(), list) != null) {
                throw new Fault(
                        ErrorCode.OPTION_INVALID,
                        "--since " + called + " names no one edition of a list in use",
                        "give one edition for each installed list, as SOURCE@DATE");
            }
        }
        List<PartyList> before = new ArrayList<>();
        boolean earlier = false;
        for (PartyList list : after) {
            @Nullable PartyList was = named.get(list.source());
            if (was == null && since.isEmpty() && !list.sample()) {
                Optional<InstalledList> previous = history.previous(list.source());
                was = previous.map(history::load).orElse(null);
            }
            earlier |= was != null;
            before.add(was == null ? list : was);
        }
        if (!earlier) {
            throw new Fault(
                    ErrorCode.NOTHING_FOUND,
                    "no list has another edition to compare with",
                    "bring the lists up to date first: countercheck lists update");
        }
        return before;
    }
}
