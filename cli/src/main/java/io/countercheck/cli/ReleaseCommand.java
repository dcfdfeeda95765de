package io.countercheck.cli;

import io.countercheck.duties.papers.Names;
import io.countercheck.intake.OrderFile;
import io.countercheck.model.Basis;
import io.countercheck.model.Disposition;
import io.countercheck.model.DutyOwed;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.model.Reason;
import io.countercheck.model.Verdict;
import io.countercheck.report.Decision;
import io.countercheck.report.Decisions;
import io.countercheck.report.ResultReader;
import io.countercheck.report.StoredVerdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Screens a result again with a document that has come in, and records the release of a row that may then go. */
@Command(
        name = "release",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        header = "Release a row that a document on file now closes.",
        description = {
            "Write the document into your documents first. The input is screened again with them. When the named documents",
            "close duties of the row, the result takes the place of the earlier one; when the row may then go, its release",
            "is appended to decisions.ndjson. A document that closes nothing changes nothing, and the answer says why."
        },
        footer = {
            "",
            "Exit code 1: the row does not go. A row that waits for other reasons is a person's: see decide.",
            "",
            "Example:",
            "  countercheck release orders.countercheck 17 --document AG-2026-17 --who 'A. Meyer'"
        })
final class ReleaseCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "DIR", description = "Result folder.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "ROW", description = "Row number, 1 = first data record.")
    private long row;

    @Option(
            names = "--document",
            required = true,
            paramLabel = "NUMBER",
            description = "Number of a document on file. May be repeated.")
    private List<String> numbers = List.of();

    @Option(
            names = "--documents",
            paramLabel = "PATH",
            description = "Documents on file. Default: where basis.json says.")
    private @Nullable Path documents;

    @Option(names = "--who", paramLabel = "NAME", description = "Who releases. Default: the user of this machine.")
    private @Nullable String who;

    @Option(names = "--home", paramLabel = "DIR", description = "Where party lists are kept.")
    private @Nullable Path home;

    @Option(names = "--threads", paramLabel = "N", description = "Threads. Default: one for each processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    ReleaseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ExplainCommand.verdict(folder, row);
        ResultReader stored = ResultReader.open(folder);
        Basis basis = stored.basis();
        if (!stored.complete() || basis.input().equals("-")) {
            throw new Fault(
                    ErrorCode.RESULT_BROKEN,
                    folder + " cannot be screened again: the run was stopped, or its input was standard input",
                    "screen the file to its end first");
        }
        PaperOptions options = PaperOptions.of(basis);
        if (documents != null) {
            options.withDocuments(documents);
        }
        if (!options.hasDocuments()) {
            throw new Fault(
                    ErrorCode.OPTION_INVALID,
                    folder + " was screened without documents",
                    "give those on file with --documents");
        }
        InputOptions reading = InputOptions.of(basis);
        Path scratch = Files.createTempDirectory("countercheck-release");
        try (OrderFile orders = OrderFile.open(Path.of(basis.input()), reading.intake())) {
            if (!orders.profile().sha256().equals(basis.inputDigest())) {
                throw new Fault(
                        ErrorCode.RESULT_BROKEN,
                        basis.input() + " has changed since it was screened",
                        "screen it again, then release the row");
            }
            LocalDate asOf = VerifyCommand.asOf(folder, basis);
            Workshop workshop = Workshop.in(home, console);
            Papers papers = options.read(workshop, asOf, orders.profile().sha256());
            FileScreening screening = new FileScreening(
                    workshop, PartyContext.of(basis, null, workshop), console, asOf, threads, true, papers);
            Verdict again = screen(screening, orders, basis, reading, scratch.resolve("again"));
            List<String> closed = closed(again);
            if (closed.size() < numbers.size()) {
                return nothingClosed(again, closed);
            }
            screen(screening, orders, basis, reading, folder);
            return release(ExplainCommand.verdict(folder, row));
        } finally {
            VerifyCommand.deleteTree(scratch);
        }
    }

    private Verdict screen(FileScreening screening, OrderFile orders, Basis basis, InputOptions reading, Path into) {
        screening.run(orders, basis.input(), reading, into, null);
        return ExplainCommand.verdict(into, row).record().verdict();
    }

    /** Which of the named documents close a duty of the row. */
    private List<String> closed(Verdict verdict) {
        List<String> met = verdict.duties().stream()
                .flatMap(d -> d.metBy().stream())
                .map(Names::fold)
                .toList();
        return numbers.stream().filter(n -> met.contains(Names.fold(n))).toList();
    }

    private int nothingClosed(Verdict verdict, List<String> closed) {
        List<String> idle = new ArrayList<>(numbers);
        idle.removeAll(closed);
        console.out()
                .println("Row " + row + " is not released: " + String.join(", ", idle)
                        + " closes no duty of it. Nothing was changed.");
        for (DutyOwed duty : verdict.duties()) {
            if (idle.stream().anyMatch(duty.note()::contains)) {
                console.out().println("  " + duty.id() + ": " + duty.note());
            }
        }
        return Exit.FOUND;
    }

    private int release(StoredVerdict stored) {
        Verdict verdict = stored.record().verdict();
        if (verdict.disposition().compareTo(Disposition.REVIEW) >= 0) {
            console.out().println("Row " + row + " was screened again and does not go yet: " + verdict.disposition());
            verdict.reasons().stream()
                    .filter(r -> r.disposition().compareTo(Disposition.REVIEW) >= 0)
                    .map(Reason::text)
                    .forEach(text -> console.out().println("  " + text));
            return Exit.FOUND;
        }
        String duties = verdict.duties().stream()
                .filter(d -> !d.metBy().isEmpty())
                .map(DutyOwed::id)
                .collect(Collectors.joining(", "));
        String decider = who == null || who.isBlank() ? System.getProperty("user.name", "unknown") : who;
        Decisions.append(
                folder,
                Decision.on(
                        stored,
                        Decision.Kind.RELEASE,
                        decider,
                        Instant.now(),
                        "closed by " + String.join(", ", numbers) + " (" + duties + ")"));
        console.out()
                .println("Row " + row + ": " + verdict.disposition() + ", released by " + decider + ", closed by "
                        + String.join(", ", numbers) + ".");
        return Exit.OK;
    }
}
