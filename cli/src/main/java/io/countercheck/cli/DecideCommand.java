package io.countercheck.cli;

import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.report.Decision;
import io.countercheck.report.Decisions;
import io.countercheck.report.StoredVerdict;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records what a person decided about a row. */
@Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        usageHelpWidth = 100,
        header = "Record what a person decided about a row.",
        description = {
            "Who, when, why, and the digest of the verdict it was decided on are appended to decisions.ndjson.",
            "The verdict itself is not changed."
        },
        footer = {
            "",
            "Example:",
            "  countercheck decide orders.countercheck 17 --release --why 'DEA number 12345 seen, A. Meyer'"
        })
final class DecideCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "DIR", description = "Result folder.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "ROW", description = "Row number, 1 = first data record.")
    private long row;

    @ArgGroup(multiplicity = "1")
    private Choice choice = new Choice();

    static final class Choice {
        @Option(names = "--release", required = true, description = "The goods may go.")
        private boolean release;

        @Option(names = "--stop", required = true, description = "The goods stay.")
        private boolean stop;
    }

    @Option(names = "--why", required = true, paramLabel = "TEXT", description = "The reason, for those who ask later.")
    private String why = "";

    @Option(names = "--who", paramLabel = "NAME", description = "Who decided. Default: the user of this machine.")
    private @Nullable String who;

    DecideCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String decider = who == null ? System.getProperty("user.name", "unknown") : who;
        if (why.isBlank() || decider.isBlank()) {
            throw new Fault(
                    ErrorCode.OPTION_INVALID,
                    why.isBlank() ? "--why is blank" : "--who is blank",
                    "a decision names who decided, and why");
        }
        StoredVerdict verdict = ExplainCommand.verdict(folder, row);
        Decision decision = Decision.on(
                verdict, choice.release ? Decision.Kind.RELEASE : Decision.Kind.STOP, decider, Instant.now(), why);
        Decisions.append(folder, decision);
        console.out()
                .println("Row " + row + ": " + (choice.release ? "released" : "stopped") + " by " + decision.who()
                        + ". Recorded in " + folder.resolve("decisions.ndjson") + ".");
        return Exit.OK;
    }
}
