package io.countercheck.cli;

import io.countercheck.duties.DutyBook;
import io.countercheck.duties.History;
import io.countercheck.duties.OnFile;
import io.countercheck.duties.customers.CustomerBook;
import io.countercheck.duties.customers.CustomerTable;
import io.countercheck.duties.customers.RiskFile;
import io.countercheck.duties.customers.RiskSettings;
import io.countercheck.duties.operator.Operator;
import io.countercheck.duties.operator.OperatorFile;
import io.countercheck.duties.papers.DocumentTable;
import io.countercheck.duties.papers.Draws;
import io.countercheck.duties.papers.Register;
import io.countercheck.duties.products.ProductBook;
import io.countercheck.duties.products.ProductTable;
import io.countercheck.model.Basis;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The files that go with the orders; kept in the basis with their digests, so that verdicts can be computed again. */
final class PaperOptions {

    /** Under which the basis names the operator's file. */
    static final String OPERATOR = "operator";

    private static final String DOCUMENTS = "documents";
    private static final String HISTORY = "history";
    private static final String CUSTOMERS = "customers";
    private static final String RISK = "risk";
    private static final String PRODUCTS = "products";

    @Option(
            names = "--operator",
            paramLabel = "FILE",
            description =
                    "Who screens (TOML): its duties are tasks, those of others conditions. See docs/documents.md.")
    private @Nullable Path operator;

    @Option(
            names = "--documents",
            paramLabel = "PATH",
            description = "Licences, permits and other documents on file: a table, or a folder of tables.")
    private @Nullable Path documents;

    @Option(
            names = "--history",
            paramLabel = "PATH",
            description = "Earlier orders, added to the sums: a result folder, a file of orders, or a folder of them.")
    private @Nullable Path history;

    @Option(
            names = "--customers",
            paramLabel = "PATH",
            description = "Your customers and what they are expected to buy: what departs from it waits for a person.")
    private @Nullable Path customers;

    @Option(
            names = "--risk",
            paramLabel = "FILE",
            description = "Your own weights of risk indicators (TOML). See docs/documents.md.")
    private @Nullable Path risk;

    @Option(
            names = "--products",
            paramLabel = "PATH",
            description =
                    "What your article numbers stand for, once a person has confirmed it. See 'products propose'.")
    private @Nullable Path products;

    /** The options that a basis kept. */
    static PaperOptions of(Basis basis) {
        PaperOptions options = new PaperOptions();
        for (Basis.UsedPaper paper : basis.papers()) {
            switch (paper.kind()) {
                case OPERATOR -> options.operator = Path.of(paper.name());
                case DOCUMENTS -> options.documents = Path.of(paper.name());
                case HISTORY -> options.history = Path.of(paper.name());
                case CUSTOMERS -> options.customers = Path.of(paper.name());
                case RISK -> options.risk = Path.of(paper.name());
                case PRODUCTS -> options.products = Path.of(paper.name());
                default ->
                    throw new Fault(
                            ErrorCode.RESULT_BROKEN,
                            "basis.json names papers of a kind that is not known: " + paper.kind(),
                            "verify the result with the version of the program that wrote it");
            }
        }
        return options;
    }

    /** The same with the documents of another path. */
    PaperOptions withDocuments(Path path) {
        documents = path;
        return this;
    }

    boolean hasDocuments() {
        return documents != null;
    }

    /** What the command line does not say, the project file does. */
    void orElse(ProjectFile project) {
        operator = operator == null ? project.operator() : operator;
        documents = documents == null ? project.documents() : documents;
        history = history == null ? project.history() : history;
        customers = customers == null ? project.customers() : customers;
        risk = risk == null ? project.risk() : risk;
        products = products == null ? project.products() : products;
    }

    /**
     * Reads every file that is given.
     *
     * @param inputDigest of the file that is being screened
     * @throws io.countercheck.model.Fault when one is not there or cannot be used, with every problem in it
     */
    Papers read(Workshop workshop, LocalDate asOf, String inputDigest) {
        Operator who = Operator.UNSAID;
        Register register = Register.EMPTY;
        List<Basis.UsedPaper> used = new ArrayList<>();
        if (operator != null) {
            OperatorFile file = OperatorFile.read(operator);
            who = file.operator();
            used.add(new Basis.UsedPaper(OPERATOR, operator.toString(), file.digest()));
        }
        if (documents != null) {
            PaperRows files = PaperRows.read(documents, DocumentTable.COLUMNS);
            register = DocumentTable.read(
                    documents.toString(),
                    files.rows(),
                    workshop.law(),
                    DutyBook.shipped().papersMayName(),
                    workshop::plainlyMeant);
            used.add(new Basis.UsedPaper(DOCUMENTS, documents.toString(), files.digest()));
        }
        History earlier = History.NONE;
        if (history != null) {
            HistoryFiles.Read read =
                    HistoryFiles.read(history, workshop.law(), () -> workshop.screening(asOf), inputDigest);
            earlier = read.history();
            used.add(new Basis.UsedPaper(HISTORY, history.toString(), read.digest()));
        }
        OnFile onFile = new OnFile(who, register, Draws.ALONE)
                .with(customers(workshop, used), risks(used))
                .with(products(workshop, used));
        return new Papers(onFile, earlier, used);
    }

    private CustomerBook customers(Workshop workshop, List<Basis.UsedPaper> used) {
        if (customers == null) {
            return CustomerBook.NONE;
        }
        PaperRows files = PaperRows.read(customers, CustomerTable.COLUMNS);
        used.add(new Basis.UsedPaper(CUSTOMERS, customers.toString(), files.digest()));
        return CustomerTable.read(customers.toString(), files.rows(), workshop.law(), workshop::plainlyMeant);
    }

    private ProductBook products(Workshop workshop, List<Basis.UsedPaper> used) {
        if (products == null) {
            return ProductBook.NONE;
        }
        PaperRows files = PaperRows.read(products, ProductTable.COLUMNS);
        used.add(new Basis.UsedPaper(PRODUCTS, products.toString(), files.digest()));
        return ProductTable.read(products.toString(), files.rows(), workshop.law());
    }

    private RiskSettings risks(List<Basis.UsedPaper> used) {
        if (risk == null) {
            return RiskSettings.NONE;
        }
        RiskFile file = RiskFile.read(risk);
        used.add(new Basis.UsedPaper(RISK, risk.toString(), file.digest()));
        return file.settings();
    }
}
