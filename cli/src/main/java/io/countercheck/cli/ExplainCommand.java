package io.countercheck.cli;

import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.report.Decisions;
import io.countercheck.report.Explanation;
import io.countercheck.report.ResultReader;
import io.countercheck.report.StoredVerdict;
import io.countercheck.report.Terminal;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells one verdict in plain words. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        usageHelpWidth = 100,
        header = "Tell one verdict of a result folder in plain words.",
        description = "What was found and how, what decides, which duties follow, and what was not screened.",
        footer = {"", "Example:", "  countercheck explain orders.countercheck 17"})
final class ExplainCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "DIR", description = "Result folder.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "ROW", description = "Row number, 1 = first data record.")
    private long row;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        StoredVerdict verdict = verdict(folder, row);
        Terminal terminal = new Terminal(console.width(), console.colours());
        console.out().print(Explanation.of(verdict, Decisions.read(folder), terminal));
        return Exit.OK;
    }

    /** @throws Fault when the folder has no verdict of that row */
    static StoredVerdict verdict(Path folder, long row) {
        return ResultReader.open(folder)
                .verdict(row)
                .orElseThrow(() -> new Fault(
                        ErrorCode.NOTHING_FOUND,
                        folder + " has no verdict of row " + row,
                        "look into " + folder.resolve("rejects.csv") + " whether the row was rejected"));
    }
}
