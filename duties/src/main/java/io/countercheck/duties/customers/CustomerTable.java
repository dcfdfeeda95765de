package io.countercheck.duties.customers;

import io.countercheck.controls.Law;
import io.countercheck.duties.papers.Goods;
import io.countercheck.duties.papers.Names;
import io.countercheck.duties.papers.PaperCells;
import io.countercheck.duties.papers.PaperRow;
import io.countercheck.duties.settings.Problems;
import io.countercheck.model.Amount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A customer file: one row for each customer and kind of goods. docs/documents.md describes its columns. */
public final class CustomerTable {

    /** Every column that is understood, in the order of docs/documents.md. */
    public static final List<String> COLUMNS = List.of(
            "name",
            "also",
            "business",
            "address",
            "domain",
            "payer",
            "substance",
            "quantity",
            "unit",
            "per",
            "reviewed",
            "by",
            "review_until",
            "note");

    /** What the rows of one customer say together. */
    private static final class Entry {
        private final String name;
        private final Set<String> also = new TreeSet<>();
        private final Set<String> addresses = new TreeSet<>();
        private final Set<String> domains = new TreeSet<>();
        private final Set<String> payers = new TreeSet<>();
        private final List<Expectation> expectations = new ArrayList<>();
        private String business = "";
        private String by = "";
        private @Nullable LocalDate reviewed;
        private @Nullable LocalDate reviewUntil;

        private Entry(String name) {
            this.name = name;
        }

        private CustomerOnFile customer() {
            return new CustomerOnFile(
                    name, also, business, addresses, domains, payers, expectations, reviewed, by, reviewUntil);
        }
    }

    private final Goods goods;
    private final Problems problems;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private CustomerTable(Goods goods, Problems problems) {
        this.goods = goods;
        this.problems = problems;
    }

    /**
     * Makes customers of rows; the rows of one name are one customer.
     *
     * @param name the name of the file or folder, for the message
     * @param recognised the ids of the listings that a text plainly means, see {@link Goods}
     * @throws io.countercheck.model.Fault with every problem of every row
     */
    public static CustomerBook read(
            String name, List<PaperRow> rows, Law law, Function<String, Set<String>> recognised) {
        Problems problems = new Problems(name);
        CustomerTable table = new CustomerTable(new Goods(law, recognised), problems);
        rows.forEach(table::take);
        problems.refuse();
        return new CustomerBook(
                table.entries.values().stream().map(Entry::customer).toList());
    }

    private void take(PaperRow row) {
        PaperCells cells = new PaperCells(row, problems);
        String name = cells.required("name");
        Entry entry = entries.computeIfAbsent(Names.fold(name), n -> new Entry(name));
        entry.also.addAll(cells.several("also"));
        entry.addresses.addAll(cells.several("address"));
        entry.payers.addAll(cells.several("payer"));
        cells.several("domain").forEach(d -> entry.domains.add(host(d)));
        entry.business = entry.business.isEmpty() ? cells.text("business") : entry.business;
        LocalDate reviewed = cells.day("reviewed");
        if (reviewed != null && cells.none("by")) {
            cells.problem("by", "nobody says who has looked at the customer", "fill it in");
        }
        if (reviewed != null && (entry.reviewed == null || reviewed.isAfter(entry.reviewed))) {
            entry.reviewed = reviewed;
            entry.by = cells.text("by");
            entry.reviewUntil = cells.day("review_until");
        }
        expectation(cells, entry);
    }

    private void expectation(PaperCells cells, Entry entry) {
        Amount quantity = cells.amount("quantity");
        Expectation.Per per = per(cells);
        if (cells.none("substance")) {
            if (quantity != null) {
                cells.problem("substance", "is missing beside a quantity", "write of which goods");
            }
            return;
        }
        entry.expectations.add(new Expectation(cells.listings("substance", goods), quantity, per));
    }

    private static Expectation.Per per(PaperCells cells) {
        String word = cells.text("per").toUpperCase(Locale.ROOT);
        if (word.isEmpty()) {
            return Expectation.Per.MONTH;
        }
        return Arrays.stream(Expectation.Per.values())
                .filter(p -> p.name().equals(word))
                .findFirst()
                .orElseGet(() -> {
                    cells.problem("per", "\"" + cells.text("per") + "\" is no period", "use order, month or year");
                    return Expectation.Per.MONTH;
                });
    }

    private static String host(String written) {
        String host = written.toLowerCase(Locale.ROOT);
        return host.substring(host.indexOf('@') + 1);
    }
}
