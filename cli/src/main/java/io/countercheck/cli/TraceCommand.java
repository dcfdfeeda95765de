package io.countercheck.cli;

import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.model.network.Network;
import io.countercheck.model.network.TargetSighting;
import io.countercheck.model.network.Trace;
import io.countercheck.parties.network.NameFinder;
import io.countercheck.report.TraceFolder;
import io.countercheck.report.VisibleText;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds the companies behind the names of order files. */
@Command(
        name = "trace",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        header = "Find the companies behind the names of order files.",
        description = {
            "Parties are resolved into companies by shared telephone, e-mail, domain, address, wallet, identifiers and",
            "name. The folder holds network.html, network.graphml, network.json, companies.csv and links.csv;",
            "docs/network.md describes them."
        },
        footer = {
            "",
            "Examples:",
            "  countercheck trace orders.csv",
            "  countercheck trace june.csv --history archive/ --around 'Blue Heron Trading'",
            "  countercheck trace orders.xlsx --sheet June --out june.trace"
        })
final class TraceCommand implements Callable<Integer> {

    /** How far the surroundings of a name reach. */
    private static final int STEPS = 2;

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Order files: CSV, TSV, XLSX, JSON or NDJSON.")
    private List<Path> files = List.of();

    @Option(
            names = "--around",
            paramLabel = "NAME",
            description = "Only what is connected with companies of this name, within two steps.")
    private @Nullable String around;

    @Option(
            names = "--history",
            paramLabel = "FILE|DIR",
            description = "Earlier orders, or a directory of them. May be repeated.")
    private List<Path> history = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder. Default: the first file's name with .trace, in the working directory.")
    private @Nullable Path out;

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(names = "--home", paramLabel = "DIR", description = "Where the register of targets is kept.")
    private @Nullable Path home;

    @Option(
            names = {"-q", "--quiet"},
            description = "No summary.")
    private boolean quiet;

    TraceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Tracing tracing = new Tracing(input.intake());
        for (Path place : history) {
            Tracing.files(place).forEach(file -> tracing.read(file, true));
        }
        files.forEach(file -> tracing.read(file, false));
        Network network = tracing.network();
        Workshop workshop = Workshop.in(home, console);
        List<TargetSighting> targets = tracing.seen(network, workshop.targets());
        if (around != null) {
            List<String> companies = new NameFinder().companies(network, around);
            if (companies.isEmpty()) {
                throw new Fault(
                        ErrorCode.NOTHING_FOUND,
                        "no company of the name \"" + around + "\" is in what was read",
                        "check the spelling; trace without --around lists all names in companies.csv");
            }
            network = network.around(companies, STEPS);
            targets = among(targets, network);
        }
        Trace trace = new Trace(
                Version.engine(),
                tracing.inputs(),
                around == null ? "" : around,
                workshop.register().digest(),
                network,
                targets);
        Path folder = out == null ? defaultFolder(files.get(0)) : out;
        TraceFolder.write(folder, trace);
        if (!quiet) {
            new TraceSummary(console).print(trace);
            console.out()
                    .println(VisibleText.line("Written to " + folder + "; open " + folder.resolve(TraceFolder.PAGE)));
        }
        return Exit.OK;
    }

    private static List<TargetSighting> among(List<TargetSighting> targets, Network network) {
        return targets.stream()
                .filter(t -> network.company(t.company()).isPresent())
                .toList();
    }

    static Path defaultFolder(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return Path.of((dot > 0 ? name.substring(0, dot) : name) + ".trace");
    }
}
