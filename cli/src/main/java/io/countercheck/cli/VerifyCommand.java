package io.countercheck.cli;

import io.countercheck.intake.OrderFile;
import io.countercheck.model.Basis;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.report.ResultComparison;
import io.countercheck.report.ResultReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Recomputes every verdict of a result folder and says whether it agrees. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        usageHelpWidth = 100,
        header = "Screen a result's input again and say whether all verdicts agree.",
        description = {
            "Screen the same input on the same basis again and compare every byte of the verdict files.",
            "Exit code 0 when all agree, 1 when anything differs."
        },
        footer = {
            "",
            "Examples:",
            "  countercheck verify orders.countercheck",
            "  countercheck verify archive/june --input archive/june-orders.xlsx"
        })
final class VerifyCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "DIR", description = "Result folder.")
    private Path folder = Path.of("");

    @Option(
            names = "--input",
            paramLabel = "FILE",
            description = "The input, when it no longer stands where basis.json says.")
    private @Nullable Path input;

    @Option(
            names = "--ownership",
            paramLabel = "FILE",
            description = "The file of owners, when it no longer stands where basis.json says.")
    private @Nullable Path ownership;

    @Option(names = "--home", paramLabel = "DIR", description = "Where party lists are kept.")
    private @Nullable Path home;

    @Option(names = "--threads", paramLabel = "N", description = "Threads. Default: one for each processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ResultReader stored = ResultReader.open(folder);
        Basis basis = stored.basis();
        if (!stored.complete()) {
            console.out().println("The run was stopped before the last row: only a complete result can be verified.");
            return Exit.FOUND;
        }
        Path file = input == null ? Path.of(basis.input()) : input;
        if (basis.input().equals("-") && input == null) {
            throw new Fault(
                    ErrorCode.INPUT_NOT_FOUND,
                    "the input was read from standard input",
                    "keep it in a file and give it with --input");
        }
        InputOptions options = InputOptions.of(basis);
        Workshop workshop = Workshop.in(home, console);
        Path scratch = Files.createTempDirectory("countercheck-verify");
        try (OrderFile orders = OrderFile.open(file, options.intake())) {
            LocalDate asOf = asOf(folder, basis);
            PartyContext parties = PartyContext.of(basis, ownership, workshop);
            Papers papers =
                    PaperOptions.of(basis).read(workshop, asOf, orders.profile().sha256());
            List<String> changed = changedBasis(basis, workshop, orders, papers);
            changed.addAll(parties.changed(basis));
            if (!changed.isEmpty()) {
                console.out().println("The basis is not the same, so equal verdicts cannot be expected:");
                changed.forEach(c -> console.out().println("  " + c));
                return Exit.FOUND;
            }
            Path again = new FileScreening(workshop, parties, console, asOf, threads, true, papers)
                    .run(orders, basis.input(), options, scratch.resolve("again"), null)
                    .folder();
            return report(
                    ResultComparison.compare(folder, again), stored.totals().rows());
        } finally {
            deleteTree(scratch);
        }
    }

    private int report(List<ResultComparison.Difference> differences, long rows) {
        if (differences.isEmpty()) {
            console.out()
                    .printf(
                            Locale.ROOT,
                            "All %,d rows were screened again: every verdict agrees, byte for byte.%n",
                            rows);
            return Exit.OK;
        }
        console.out().println("The folder does not hold what its input and basis give:");
        for (ResultComparison.Difference difference : differences) {
            String row =
                    difference.row().isPresent() ? ", row " + difference.row().getAsLong() : "";
            console.out().println("  " + difference.file() + row + ": " + difference.what());
        }
        return Exit.FOUND;
    }

    /** The day that a result was made for. */
    static LocalDate asOf(Path folder, Basis basis) {
        try {
            return LocalDate.parse(basis.options().getOrDefault("as-of", ""));
        } catch (DateTimeParseException e) {
            throw new Fault(
                    ErrorCode.RESULT_BROKEN,
                    folder.resolve("basis.json") + " does not say for which day the rows were screened",
                    "screen the file again to write a new result",
                    e);
        }
    }

    private static List<String> changedBasis(Basis basis, Workshop workshop, OrderFile orders, Papers papers) {
        List<String> changed = new ArrayList<>();
        if (!basis.inputDigest().equals(orders.profile().sha256())) {
            changed.add("the input's bytes have changed since");
        }
        if (!basis.engine().equals(Version.engine())) {
            changed.add("screened with version " + basis.engine() + ", this is " + Version.engine());
        }
        if (!basis.lawDigest().equals(workshop.lawDigest())) {
            changed.add("screened under law edition " + basis.lawEdition() + ", this is "
                    + workshop.law().edition());
        }
        if (!basis.lists().equals(workshop.usedLists())) {
            changed.add("other party lists are installed: then " + names(basis.lists()) + ", now "
                    + names(workshop.usedLists()));
        }
        for (Basis.UsedPaper then : basis.papers()) {
            if (!papers.used().contains(then)) {
                changed.add(then.kind() + " " + then.name() + " has changed since");
            }
        }
        String targets = basis.options().getOrDefault(FileScreening.TARGETS, "");
        if (!targets.equals(workshop.register().digest())) {
            changed.add("the register of targets has changed since");
        }
        return changed;
    }

    private static String names(List<Basis.UsedList> lists) {
        return lists.stream()
                .map(l -> l.source() + " of " + l.date() + " ("
                        + l.digest().substring(0, Math.min(12, l.digest().length())) + ")")
                .toList()
                .toString();
    }

    static void deleteTree(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
