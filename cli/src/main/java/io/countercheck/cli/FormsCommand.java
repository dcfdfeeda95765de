package io.countercheck.cli;

import io.countercheck.duties.forms.FormBook;
import io.countercheck.duties.forms.FormFacts;
import io.countercheck.duties.operator.Operator;
import io.countercheck.duties.operator.OperatorFile;
import io.countercheck.intake.Entry;
import io.countercheck.intake.OrderFile;
import io.countercheck.model.Basis;
import io.countercheck.model.Consignment;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.model.FormSheet;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.Verdict;
import io.countercheck.report.FormFormat;
import io.countercheck.report.ResultReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Collects the data for the forms that the duties of a row ask for. */
@Command(
        name = "forms",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        header = "Collect the data for the forms that a row needs.",
        description = {
            "Field by field, from the order and the papers on file, with what is missing. A person takes them over: nothing",
            "is filed. Drafts on suspicion are printed only with --suspicion, alone, and are confidential."
        },
        footer = {
            "",
            "Exit code 1: no form is known for the duties of that row.",
            "",
            "Examples:",
            "  countercheck forms orders.countercheck 17",
            "  countercheck forms orders.countercheck 17 --format html > forms.html"
        })
final class FormsCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "DIR", description = "Result folder.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "ROW", description = "Row number, 1 = first data record.")
    private long row;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or html, to print. Default: text.")
    private String format = "text";

    @Option(names = "--suspicion", description = "Confidential drafts of reports on suspicion instead.")
    private boolean suspicion;

    FormsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        FormFormat form = FormFormat.of(format);
        Verdict verdict = ExplainCommand.verdict(folder, row).record().verdict();
        Basis basis = ResultReader.open(folder).basis();
        Consignment consignment = consignment(basis);
        GoodsItem item = consignment.items().stream()
                .filter(i -> i.row() == row)
                .findFirst()
                .orElseThrow();
        FormFacts facts = new FormFacts(consignment, item, verdict, operator(basis));
        List<FormSheet> sheets = suspicion
                ? FormBook.shipped().onSuspicion(facts)
                : FormBook.shipped().of(facts);
        if (sheets.isEmpty()) {
            console.out().println("No form is held for the duties of row " + row + ".");
            return Exit.FOUND;
        }
        String order = verdict.reference().isEmpty() ? "" : ", order " + verdict.reference();
        try (OutputStream out = console.table()) {
            form.print("Row " + row + order, sheets, out);
        }
        return Exit.OK;
    }

    /** The order as the input writes it: a result keeps no addresses. */
    private Consignment consignment(Basis basis) {
        try (OrderFile orders =
                OrderFile.open(Path.of(basis.input()), InputOptions.of(basis).intake())) {
            if (!orders.profile().sha256().equals(basis.inputDigest())) {
                throw new Fault(
                        ErrorCode.RESULT_BROKEN,
                        basis.input() + " has changed since it was screened",
                        "screen it again");
            }
            try (Stream<Entry> entries = orders.read()) {
                return entries.filter(Entry.Accepted.class::isInstance)
                        .map(e -> ((Entry.Accepted) e).consignment())
                        .filter(c -> c.items().stream().anyMatch(i -> i.row() == row))
                        .findFirst()
                        .orElseThrow(() -> new Fault(
                                ErrorCode.NOTHING_FOUND, basis.input() + " has no row " + row, "screen it again"));
            }
        }
    }

    private static Operator operator(Basis basis) {
        return basis.papers().stream()
                .filter(p -> p.kind().equals(PaperOptions.OPERATOR))
                .findFirst()
                .map(p -> OperatorFile.read(Path.of(p.name())).operator())
                .orElse(Operator.UNSAID);
    }
}
