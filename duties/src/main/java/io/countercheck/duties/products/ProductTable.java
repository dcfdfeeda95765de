package io.countercheck.duties.products;

import io.countercheck.controls.Law;
import io.countercheck.controls.Listing;
import io.countercheck.duties.papers.Goods;
import io.countercheck.duties.papers.Names;
import io.countercheck.duties.papers.PaperCells;
import io.countercheck.duties.papers.PaperRow;
import io.countercheck.duties.settings.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A product file: one row for each article and text. docs/documents.md describes its columns. */
public final class ProductTable {

    /** Every column that is understood, in the order of docs/documents.md. */
    public static final List<String> COLUMNS =
            List.of("article", "text", "cas", "substance", "concentration", "form", "state", "by", "on", "note");

    private static final int LONGEST_NUMBER = 12;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Law law;
    private final Goods goods;
    private final Problems problems;
    private final Set<List<String>> seen = new HashSet<>();

    private ProductTable(Law law, Problems problems) {
        this.law = law;
        this.goods = new Goods(law, text -> Set.of());
        this.problems = problems;
    }

    /**
     * Makes products of rows.
     *
     * @param name the name of the file or folder, for the message
     * @throws io.countercheck.model.Fault with every problem of every row
     */
    public static ProductBook read(String name, List<PaperRow> rows, Law law) {
        Problems problems = new Problems(name);
        ProductTable table = new ProductTable(law, problems);
        List<ProductOnFile> products = new ArrayList<>(rows.size());
        rows.forEach(row -> products.add(table.product(row)));
        problems.refuse();
        return new ProductBook(products);
    }

    private ProductOnFile product(PaperRow row) {
        PaperCells cells = new PaperCells(row, problems);
        String article = cells.required("article");
        String text = cells.required("text");
        String cas = cells.text("cas");
        boolean confirmed = confirmed(cells);
        LocalDate on = cells.day("on");
        if (confirmed && (cells.none("by") || on == null)) {
            cells.problem("by", "nobody says who has confirmed it, and when", "fill in by and on");
        }
        if (confirmed && !seen.add(List.of(Names.fold(article), Names.fold(text), cas))) {
            cells.problem("article", article + " is confirmed twice for the same text", "keep one row");
        }
        Optional<Listing> listing = substance(cells);
        return new ProductOnFile(
                article,
                text,
                cas,
                listing.map(Listing::substance).orElse(""),
                listing.map(l -> l.cas().get(0)).orElse(""),
                concentration(cells),
                cells.text("form"),
                confirmed,
                cells.text("by"),
                on);
    }

    private static boolean confirmed(PaperCells cells) {
        String state = cells.text("state").toLowerCase(Locale.ROOT);
        if (!state.isEmpty() && !state.equals("proposed") && !state.equals("confirmed")) {
            cells.problem("state", "\"" + state + "\" is no state", "use proposed or confirmed");
        }
        return state.equals("confirmed");
    }

    private Optional<Listing> substance(PaperCells cells) {
        String name = cells.required("substance");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<Listing> listing = goods.named(name).stream()
                .sorted()
                .flatMap(id -> law.listing(id).stream())
                .filter(l -> !l.cas().isEmpty())
                .findFirst();
        if (listing.isEmpty()) {
            cells.problem(
                    "substance",
                    "\"" + name + "\" is no listed substance with a CAS number",
                    "write the name or CAS number as docs/controls has it; goods on no list need no row");
        }
        return listing;
    }

    private static @Nullable BigDecimal concentration(PaperCells cells) {
        String cell = cells.text("concentration");
        if (cell.isEmpty()) {
            return null;
        }
        try {
            BigDecimal value = cell.length() > LONGEST_NUMBER ? BigDecimal.ONE.negate() : new BigDecimal(cell);
            if (value.signum() > 0 && value.compareTo(ALL) <= 0) {
                return value;
            }
        } catch (NumberFormatException e) {
            cells.problem("concentration", "\"" + cell + "\" is no number", "write per cent by weight, as 37.5");
            return null;
        }
        cells.problem("concentration", "\"" + cell + "\" is no content", "write per cent by weight, as 37.5");
        return null;
    }
}
