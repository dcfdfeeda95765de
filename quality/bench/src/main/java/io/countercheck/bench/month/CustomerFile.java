package io.countercheck.bench.month;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The customer file of the house: everybody whom it has looked at, and what it expects them to buy. */
final class CustomerFile {

    static final List<String> HEADER = List.of(
            "name",
            "business",
            "address",
            "domain",
            "substance",
            "quantity",
            "unit",
            "per",
            "reviewed",
            "by",
            "review_until");

    /** Figures of this example. A house sets its own and keeps them to itself. */
    static final String RISK = """
            [splitting]
            orders = 3
            customers = 3
            days = 30
            share = 0.5
            """;

    private final YearMonth month;
    private final List<List<String>> rows = new ArrayList<>();

    private CustomerFile(YearMonth month) {
        this.month = month;
    }

    static List<List<String>> of(Buyers buyers, YearMonth month) {
        CustomerFile file = new CustomerFile(month);
        buyers.union.forEach(b -> file.add(b, "Category 3", ""));
        buyers.american.forEach(b -> file.add(b, "List II", ""));
        file.add(buyers.american.get(3), "Machine", "");
        for (int i = 0; i < buyers.declared.size(); i++) {
            Article article = Trade.declaredArticle(i);
            file.add(
                    buyers.declared.get(i),
                    article.cas(),
                    Integer.toString(4 * article.packs().get(0)));
        }
        file.add(Diversions.SMALL_USER, Range.PERMANGANATE.cas(), "");
        Stream.of(Abroad.MEXICAN_RESINS, Abroad.MEXICAN_WATER, Abroad.CANADIAN_WATER)
                .forEach(b -> file.add(b, Range.ACETIC_ANHYDRIDE.cas() + "|" + Range.PERMANGANATE.cas(), ""));
        Stream.concat(Stream.of(Abroad.CANADIAN_COATINGS), Abroad.UNCERTAIN.stream())
                .forEach(b -> file.add(b, "Category 3|List II", ""));
        return file.rows;
    }

    private void add(Buyer buyer, String substance, String quantity) {
        rows.add(List.of(
                buyer.name(),
                buyer.business(),
                buyer.address(),
                buyer.domain(),
                substance,
                quantity,
                quantity.isEmpty() ? "" : "kg",
                quantity.isEmpty() ? "" : "month",
                month.minusMonths(5).atDay(12).toString(),
                "M. Weber",
                month.plusMonths(7).atEndOfMonth().toString()));
    }
}
