package io.countercheck.duties.papers;

import io.countercheck.controls.Law;
import io.countercheck.duties.settings.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** A table of documents: one row for each document and kind of goods. docs/documents.md describes its columns. */
public final class DocumentTable {

    /** Every column that is understood, in the order of docs/documents.md. */
    public static final List<String> COLUMNS = List.of(
            "number",
            "kind",
            "country",
            "duty",
            "party",
            "counterparty",
            "substance",
            "from",
            "to",
            "quantity",
            "unit",
            "used",
            "valid_from",
            "valid_to",
            "filed",
            "state",
            "by",
            "on",
            "order",
            "note");

    private final Goods goods;
    private final Set<String> duties;
    private final Problems problems;

    private DocumentTable(Goods goods, Set<String> duties, Problems problems) {
        this.goods = goods;
        this.duties = duties;
        this.problems = problems;
    }

    /**
     * Makes documents of rows.
     *
     * @param name the name of the file or folder, for the message
     * @param duties ids of the duties and exclusions that a document may be for
     * @param recognised the ids of the listings that a text plainly means, such as that of a salt; empty when there is
     *     none. It is asked for goods that the law does not write in these letters
     * @throws io.countercheck.model.Fault with every problem of every row
     */
    public static Register read(
            String name, List<PaperRow> rows, Law law, Set<String> duties, Function<String, Set<String>> recognised) {
        Problems problems = new Problems(name);
        DocumentTable table = new DocumentTable(new Goods(law, recognised), duties, problems);
        List<Document> documents = new ArrayList<>(rows.size());
        Set<List<Object>> seen = new HashSet<>();
        for (PaperRow row : rows) {
            Document document = table.document(row);
            List<Object> same = List.of(
                    Names.fold(document.number()),
                    document.kind(),
                    Names.fold(document.party()),
                    document.listings(),
                    document.duties(),
                    document.orders());
            if (!document.number().isEmpty() && !seen.add(same)) {
                problems.add(
                        row.where() + ", number",
                        document.number() + " stands twice for the same goods",
                        "keep one row; its quantity would count twice");
            }
            documents.add(document);
        }
        problems.refuse();
        return new Register(documents);
    }

    private Document document(PaperRow row) {
        PaperCells cells = new PaperCells(row, problems);
        DocumentKind kind = cells.kind();
        DocumentState state = cells.state();
        Document document = new Document(
                cells.required("number"),
                kind,
                cells.country("country"),
                cells.words("duty", w -> w.toUpperCase(Locale.ROOT), duties::contains, "no such duty or exclusion"),
                cells.required("party"),
                row.cell("counterparty"),
                goods(cells),
                cells.countries("from"),
                cells.countries("to"),
                cells.amount("quantity"),
                cells.amount("used"),
                cells.day("valid_from"),
                cells.day("valid_to"),
                cells.day("filed"),
                state,
                row.cell("by"),
                cells.day("on"),
                cells.words("order", w -> w, w -> true, ""),
                row.where());
        needs(document, cells);
        return document;
    }

    private Set<String> goods(PaperCells cells) {
        if (cells.several("substance").isEmpty()) {
            cells.problem("substance", "is missing", "write what goods it covers: a name, a CAS number or a list");
        }
        return cells.listings("substance", goods);
    }

    /** What a document must say, so that it is known what it covers. */
    private static void needs(Document document, PaperCells cells) {
        DocumentKind kind = document.kind();
        if (cells.none("country") && cells.none("duty")) {
            cells.problem(
                    "country", "is missing", "write under whose law it was made out, as DE, or the duty it is for");
        }
        if (kind == DocumentKind.STATEMENT && cells.none("duty")) {
            cells.problem("duty", "is missing", "write the exclusion on which the statement bears, as X-EU-04");
        }
        if (kind.needsQuantity() && cells.none("quantity")) {
            cells.problem("quantity", "is missing", "write how much it covers, and the unit");
        }
        if (kind.ofOneRoute() && cells.none("from")) {
            cells.problem("from", "is missing", "write the country of dispatch");
        }
        if (kind.ofOneRoute() && cells.none("to")) {
            cells.problem("to", "is missing", "write the country of destination");
        }
        if (kind.needsDayFiled() && cells.none("filed")) {
            cells.problem("filed", "is missing", "write the day on which it was filed or sent");
        }
        if (document.state() != DocumentState.CLAIMED && (cells.none("by") || cells.none("on"))) {
            cells.problem("by", "nobody says who has seen or confirmed it, and when", "fill in by and on");
        }
        if (document.validFrom() != null
                && document.validTo() != null
                && document.validTo().isBefore(document.validFrom())) {
            cells.problem("valid_to", "lies before valid_from", "correct the days");
        }
        if (document.used() != null
                && (document.quantity() == null
                        || document.used().unit().dimension()
                                != document.quantity().unit().dimension())) {
            cells.problem("used", "goes with no quantity", "fill in quantity");
        }
    }
}
