package io.countercheck.cli;

import io.countercheck.intake.Format;
import io.countercheck.intake.IntakeOptions;
import io.countercheck.intake.OrderFile;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.model.Totals;
import io.countercheck.report.TableFormat;
import io.countercheck.report.VisibleText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Screens a file of orders: the main job. */
@Command(
        name = "screen",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        header = "Screen a file of orders and write a result folder.",
        description = {
            "The result folder holds report.html, verdicts.csv, findings.csv, duties.csv, verdicts.ndjson,",
            "rejects.csv and basis.json; docs/output.md describes them."
        },
        footer = {
            "",
            "Examples:",
            "  countercheck screen orders.csv",
            "  countercheck screen manifest.xlsx --sheet June --map 'Goods text=description'",
            "  countercheck screen orders.csv --format csv --fail-on hold > verdicts.csv",
            "  countercheck screen                             what countercheck.toml says",
            "  cat orders.ndjson | countercheck screen - --out result"
        })
final class ScreenCommand implements Callable<Integer> {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description =
                    "CSV, TSV, XLSX, JSON or NDJSON; - reads standard input. Without it: as the project file says.")
    private String file = "";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Result folder. Default: the file's name with .countercheck, in the working directory.")
    private @Nullable Path out;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "What goes to standard output: a readable summary, or every verdict as table, csv or ndjson.")
    private @Nullable String format;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private PaperOptions papers = new PaperOptions();

    @Option(
            names = "--project",
            paramLabel = "FILE",
            description = "Project file. Default without FILE: countercheck.toml in the working directory.")
    private @Nullable Path project;

    @Option(names = "--show-mapping", description = "Only show how each column is understood.")
    private boolean showMapping;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "The day that counts for a row that names none, as 2026-05-10. Default: today (UTC).")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--ownership",
            paramLabel = "FILE",
            description = "Who owns whom: CSV with owner,owned,percent[,control], or FollowTheMoney ownerships.")
    private @Nullable Path ownership;

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            split = ",",
            description = "Exit with 1 when there is a row to hold, to review, or rejected: ${COMPLETION-CANDIDATES}.")
    private List<FailOn> failOn = List.of();

    @Option(names = "--threads", paramLabel = "N", description = "Threads. Default: one for each processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "Where party lists are kept. Default: $COUNTERCHECK_HOME, else the platform's convention.")
    private @Nullable Path home;

    @Option(
            names = {"-q", "--quiet"},
            description = "No summary and no progress bar.")
    private boolean quiet;

    /** What makes the exit code 1. */
    enum FailOn {
        HOLD,
        REVIEW,
        REJECT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    ScreenCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (project != null || file.isEmpty()) {
            useProject();
        }
        if (threads < 1 || threads > 256) {
            throw new Fault(ErrorCode.OPTION_INVALID, "--threads " + threads + " makes no sense", "give 1 to 256");
        }
        if (asOf != null && (asOf.getYear() < FIRST_YEAR || asOf.getYear() > LAST_YEAR)) {
            throw new Fault(
                    ErrorCode.OPTION_INVALID,
                    "--as-of " + asOf + " is no day of trade",
                    "give a day from " + FIRST_YEAR + " to " + LAST_YEAR + ", as 2026-05-10");
        }
        @Nullable TableFormat table = format == null ? null : TableFormat.of(format);
        IntakeOptions options = input.intake();
        try (OrderFile orders =
                file.equals("-") ? OrderFile.spool(console.in(), options) : OrderFile.open(Path.of(file), options)) {
            if (input.namesSheet() && orders.profile().format() != Format.XLSX && !quiet) {
                console.err()
                        .println("countercheck: --sheet is not used: " + VisibleText.line(file) + " is "
                                + orders.profile().format() + ", which has no sheets");
            }
            if (showMapping) {
                console.out().print(VisibleText.lines(orders.profile().mapping().table()) + "\n");
                return Exit.OK;
            }
            LocalDate day = asOf == null ? LocalDate.now(ZoneOffset.UTC) : asOf;
            Workshop workshop = Workshop.in(home, console);
            PartyContext parties = PartyContext.now(workshop, ownership);
            if (parties.ownership() != null && !quiet) {
                parties.ownership().notes().forEach(note -> console.err().println("countercheck: " + note));
            }
            FileScreening screening = new FileScreening(
                    workshop,
                    parties,
                    console,
                    day,
                    threads,
                    quiet,
                    papers.read(workshop, day, orders.profile().sha256()));
            FileScreening.Result result =
                    screening.run(orders, file, input, out == null ? defaultFolder(file) : out, table);
            return result.complete() ? exit(result.totals()) : Exit.INTERRUPTED;
        }
    }

    private void useProject() {
        if (project == null && !Files.isRegularFile(ProjectFile.NAME)) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: 'FILE'");
        }
        ProjectFile said = ProjectFile.read(project == null ? ProjectFile.NAME : project);
        file = file.isEmpty() ? said.orders().toString() : file;
        out = out == null ? said.out() : out;
        home = home == null ? said.home() : home;
        failOn = failOn.isEmpty() ? said.failOn() : failOn;
        papers.orElse(said);
    }

    private int exit(Totals totals) {
        boolean found = failOn.contains(FailOn.HOLD) && totals.hold() > 0
                || failOn.contains(FailOn.REVIEW) && totals.review() > 0
                || failOn.contains(FailOn.REJECT) && totals.rejected() > 0;
        return found ? Exit.FOUND : Exit.OK;
    }

    static Path defaultFolder(String file) {
        if (file.equals("-")) {
            return Path.of("stdin.countercheck");
        }
        String name = Path.of(file).getFileName().toString();
        int dot = name.lastIndexOf('.');
        return Path.of((dot > 0 ? name.substring(0, dot) : name) + ".countercheck");
    }
}
