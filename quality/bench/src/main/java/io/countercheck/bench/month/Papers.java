package io.countercheck.bench.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a careful house has on file for such a month. */
final class Papers {

    private static final String PERMANGANATE = "Potassium permanganate";
    private static final String ANHYDRIDE = "Acetic anhydride";

    private final YearMonth month;
    private final Buyers buyers;
    private final List<Map<String, String>> all = new ArrayList<>();

    private Papers(YearMonth month, Buyers buyers) {
        this.month = month;
        this.buyers = buyers;
    }

    /** @param past the orders of the months before, which used up a part of what was declared */
    static List<Paper> of(YearMonth month, Buyers buyers, List<Line> lines, List<Line> past) {
        Papers papers = new Papers(month, buyers);
        papers.ofTheHouse();
        papers.declarations(past);
        papers.identities();
        papers.exports(lines);
        papers.ofImporters();
        return papers.all.stream().map(Paper::new).toList();
    }

    private void ofTheHouse() {
        add("registration", "DE-REG-0417", Houses.GERMAN, "Category 2A|Category 2B|Category 3")
                .put("country", "DE");
        add("registration", "US-RG-7700", Houses.AMERICAN, "List I").put("country", "US");
    }

    /** One declaration of each user for the year, less what the months before have used. */
    private void declarations(List<Line> past) {
        Map<String, Integer> used = new HashMap<>();
        past.stream()
                .filter(l -> l.day().getYear() == month.getYear())
                .filter(l -> l.article() == Range.PERMANGANATE || l.article() == Range.ACETIC_ANHYDRIDE)
                .forEach(l -> used.merge(l.buyer().name(), l.quantity(), Integer::sum));
        for (int i = 0; i < buyers.declared.size(); i++) {
            Buyer user = buyers.declared.get(i);
            Article article = Trade.declaredArticle(i);
            declaration(user, article, article.packs().get(0) * 60, used.getOrDefault(user.name(), 0));
        }
        declaration(Diversions.SMALL_USER, Range.PERMANGANATE, Diversions.DECLARED, Diversions.TAKEN_BEFORE);
    }

    private void declaration(Buyer user, Article article, int quantity, int used) {
        Map<String, String> cells = add(
                "end-use-declaration",
                "KE-" + month.getYear() + "-" + user.domain().substring(0, 4),
                user.name(),
                article == Range.PERMANGANATE ? PERMANGANATE : ANHYDRIDE);
        cells.put("country", "DE");
        cells.put("valid_from", month.getYear() + "-01-01");
        cells.put("valid_to", month.getYear() + "-12-31");
        quantity(cells, quantity, used);
    }

    /** Whom the American house has looked at, once for each customer. */
    private void identities() {
        for (Buyer buyer : buyers.american) {
            add("record", "ID-" + buyer.domain(), buyer.name(), "List II|Machine")
                    .put("country", "US");
        }
    }

    /** For each export of a listed substance what the law of the seller's country asks, in the exporter's name. */
    private void exports(List<Line> lines) {
        Map<String, Integer> notified = new TreeMap<>();
        for (Line line : lines) {
            boolean abroad =
                    line.planted().isEmpty() && !line.from().equals(line.buyer().country());
            if (abroad
                    && line.seller().equals(Houses.GERMAN)
                    && !union(line.buyer().country())) {
                authorisation(line);
            } else if (abroad && line.from().equals("US")) {
                notified.merge(line.buyer().name(), line.quantity(), Integer::sum);
            }
        }
        notified.forEach((buyer, quantity) -> {
            Line first = lines.stream()
                    .filter(l -> l.buyer().name().equals(buyer))
                    .findFirst()
                    .orElseThrow();
            notice("US-486-" + buyer.substring(0, 4), "US-02", Houses.AMERICAN, first, quantity, substance(first));
        });
    }

    private void authorisation(Line line) {
        Map<String, String> cells = add("export-authorisation", "AG-" + line.order(), Houses.GERMAN, substance(line));
        cells.put("country", "DE");
        cells.put("counterparty", line.buyer().name());
        // The authority writes the quantity of one shipment, with room for a second of the same contract.
        route(cells, line);
        quantity(cells, 2 * line.quantity(), 0);
        cells.put("valid_from", month.atDay(1).minusDays(20).toString());
        cells.put("valid_to", month.atEndOfMonth().plusMonths(2).toString());
        if (line.article() == Range.ACETIC_ANHYDRIDE || line.article() == Range.PERMANGANATE) {
            notice("PEN-" + line.order(), "EU-06", Houses.GERMAN, line, line.quantity(), substance(line));
        }
        if (line.buyer() == Houses.AMERICAN_STORE) {
            notice("US-486-" + line.order(), "US-01", Houses.AMERICAN, line, line.quantity(), substance(line));
        }
    }

    private void notice(String number, String duty, String party, Line line, int quantity, String substance) {
        Map<String, String> cells =
                add(duty.equals("EU-06") ? "notification" : "transaction-id", number, party, substance);
        // A pre-export notification is the authority's act: it is on file under the law, for no duty of the house.
        cells.put(duty.equals("EU-06") ? "country" : "duty", duty.equals("EU-06") ? "DE" : duty);
        route(cells, line);
        quantity(cells, quantity, 0);
        cells.put("unit", line.article().unit());
        cells.put("filed", month.atDay(1).minusDays(25).toString());
    }

    /** What the other side has shown. */
    private void ofImporters() {
        add("registration", "CA-B-2231", Abroad.CANADIAN_COATINGS.name(), "Class B")
                .put("country", "CA");
        add("licence", "CA-A-0098", Abroad.CANADIAN_WATER.name(), PERMANGANATE).put("country", "CA");
        Map<String, String> permit = add("import-permit", "CA-IP-5561", Abroad.CANADIAN_WATER.name(), PERMANGANATE);
        permit.put("country", "CA");
        permit.put("from", "US");
        permit.put("to", "CA");
        permit.put("valid_from", month.atDay(1).minusDays(30).toString());
        permit.put("valid_to", month.atDay(1).plusDays(120).toString());
        quantity(permit, 600, 0);
        Map<String, String> press = add("transaction-id", "US-452-1190", Houses.AMERICAN, "US-M-tableting-machine");
        press.put("duty", "US-11");
        press.put("from", "CN");
        press.put("to", "US");
        press.put("quantity", "1");
        press.put("unit", "piece");
        press.put("filed", month.atDay(1).minusDays(10).toString());
    }

    private static boolean union(String country) {
        return List.of("DE", "FR", "NL", "BE", "AT", "IT", "PL", "CZ").contains(country);
    }

    private static String substance(Line line) {
        return line.article().cas();
    }

    private static void route(Map<String, String> cells, Line line) {
        cells.put("from", line.from());
        cells.put("to", line.buyer().country());
    }

    private static void quantity(Map<String, String> cells, int quantity, int used) {
        cells.put("quantity", Integer.toString(quantity));
        cells.put("unit", "kg");
        cells.put("used", Integer.toString(used));
    }

    /** A paper that the issuer has confirmed where the kind asks for it, and that the house has seen otherwise. */
    private Map<String, String> add(String kind, String number, String party, String substance) {
        boolean confirmed =
                List.of("licence", "export-authorisation", "import-permit").contains(kind);
        LocalDate on = month.atDay(1).minusDays(14);
        Map<String, String> cells = new HashMap<>(Map.of(
                "number",
                number,
                "kind",
                kind,
                "party",
                party,
                "substance",
                substance,
                "state",
                confirmed ? "confirmed" : "seen",
                "by",
                "M. Weber",
                "on",
                on.toString()));
        all.add(cells);
        return cells;
    }
}
