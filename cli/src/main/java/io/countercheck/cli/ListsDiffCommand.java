package io.countercheck.cli;

import io.countercheck.lists.DeltaTable;
import io.countercheck.lists.ListDelta;
import io.countercheck.lists.ListDelta.Kind;
import io.countercheck.lists.ListHistory;
import io.countercheck.lists.PartyList;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.report.TableFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what changed from one edition of a list to another. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        header = "Tell what changed from one edition of a list to another.",
        description = {
            "A and B are files, SOURCE for the edition in use, SOURCE@previous, or SOURCE@KEY where the key begins",
            "the date of the list, the day it was added, or its digest. Every party and field is told."
        },
        footer = {
            "",
            "Examples:",
            "  countercheck lists diff ofac-sdn@previous ofac-sdn",
            "  countercheck lists diff ofac-sdn@2026-05 ofac-sdn --format csv",
            "  countercheck lists diff june.csv july.csv --as ours"
        })
final class ListsDiffCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "A", description = "The older edition.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "B", description = "The newer edition.")
    private String after = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, csv or ndjson. Default: table.")
    private TableFormat format = TableFormat.TABLE;

    @Option(
            names = "--as",
            paramLabel = "SOURCE",
            description = "Short name of the list, where files do not tell it by their form.")
    private @Nullable String source;

    @Option(names = "--home", paramLabel = "DIR", description = "Where lists are kept.")
    private @Nullable Path home;

    ListsDiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ListHistory history = new ListHistory(Workshop.in(home, console).store());
        PartyList older = history.load(before, source);
        PartyList newer = history.load(after, source);
        if (!older.source().equals(newer.source())) {
            throw new Fault(
                    ErrorCode.OPTION_INVALID,
                    "these are two lists, not two editions of one: " + older.source() + " and " + newer.source(),
                    "give two editions of one list; of two files of your own say with --as which list they are");
        }
        ListDelta delta = ListDelta.between(older.parties(), newer.parties());
        try {
            switch (format) {
                case CSV -> DeltaTable.csv(delta, console.out());
                case NDJSON -> DeltaTable.ndjson(delta, console.out());
                case TABLE -> {
                    DeltaTable.text(delta, console.out());
                    console.out()
                            .printf(
                                    Locale.ROOT,
                                    "%s: %,d added, %,d removed, %,d changed%n",
                                    newer.source(),
                                    delta.count(Kind.ADDED),
                                    delta.count(Kind.REMOVED),
                                    delta.count(Kind.CHANGED));
                }
            }
        } catch (IOException e) {
            throw new Fault(ErrorCode.OUTPUT_NOT_WRITABLE, "cannot print: " + e.getMessage(), "print elsewhere", e);
        }
        return Exit.OK;
    }
}
