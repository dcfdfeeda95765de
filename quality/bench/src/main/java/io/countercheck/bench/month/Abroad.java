package io.countercheck.bench.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Trade that crosses a border of the Union or of the United States: with countries whose law is held and for which every
 * paper is on file, with some whose law is not held, and two presses.
 */
final class Abroad {

    static final Buyer MEXICAN_RESINS =
            Buyers.abroad("Resinas Ejemplo del Bajio SA de CV", "Av. Industrias 400, Celaya", "MX", "resins");
    static final Buyer MEXICAN_WATER =
            Buyers.abroad("Aguas Ejemplo del Norte SA de CV", "Calle 5 Sur 12, Saltillo", "MX", "water treatment");
    static final Buyer CANADIAN_COATINGS =
            Buyers.abroad("Prairie Coatings Example Ltd", "18 Elevator Road, Regina", "CA", "coatings");
    static final Buyer CANADIAN_WATER =
            Buyers.abroad("Lakehead Water Example Ltd", "7 Pump House Lane, Thunder Bay", "CA", "water treatment");

    /** Where the law is not held, or held without its list of goods. */
    static final List<Buyer> UNCERTAIN = List.of(
            Buyers.abroad("Alpen Lack Example AG", "Seestrasse 9, Zug", "CH", "coatings"),
            Buyers.abroad("Midland Print Example Ltd", "4 Canal Street, Leicester", "GB", "printing"),
            Buyers.abroad("Anadolu Boya Example AS", "Sanayi Cad. 21, Bursa", "TR", "coatings"),
            Buyers.abroad("Tintas Exemplo Ltda", "Rua das Industrias 88, Joinville", "BR", "coatings"));

    private final Trade trade;
    private final List<LocalDate> days;

    Abroad(Trade trade, YearMonth month) {
        this.trade = trade;
        this.days = Trade.workingDays(month);
    }

    List<Line> lines() {
        List<Line> all = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            all.add(american(days.get(2 + 6 * i), Range.PERMANGANATE, 400, MEXICAN_WATER));
            all.add(american(days.get(3 + 6 * i), Range.ACETONE_DRUM, 656, CANADIAN_COATINGS));
            all.add(american(days.get(4 + 6 * i), Range.PERMANGANATE, 100, CANADIAN_WATER));
        }
        all.add(german(days.get(5), Range.ACETIC_ANHYDRIDE, 2000, MEXICAN_RESINS));
        all.add(german(days.get(12), Range.ACETIC_ANHYDRIDE, 2000, MEXICAN_RESINS));
        all.add(german(days.get(7), Range.PERMANGANATE, 5000, Houses.AMERICAN_STORE));
        for (int i = 0; i < 16; i++) {
            Article article = Range.SOLVENTS_AND_ACIDS.get(i % 3);
            all.add(german(
                    days.get(i % days.size()),
                    article,
                    article.packs().get(i % 3),
                    UNCERTAIN.get(i % UNCERTAIN.size())));
        }
        all.add(new Line(
                trade.next(),
                days.get(15),
                Range.ROTARY_PRESS,
                Range.ROTARY_PRESS.text(),
                1,
                Houses.PRESS_MAKER,
                "CN",
                Houses.AMERICAN_STORE,
                ""));
        return all;
    }

    /** The second press is sold at home. */
    Line pressAtHome(Buyer buyer) {
        return Trade.sale(trade.next(), days.get(9), Range.SINGLE_PUNCH_PRESS, 1, buyer);
    }

    private Line american(LocalDate day, Article article, int quantity, Buyer buyer) {
        return export(day, article, quantity, Houses.AMERICAN, "US", buyer);
    }

    private Line german(LocalDate day, Article article, int quantity, Buyer buyer) {
        return export(day, article, quantity, Houses.GERMAN, "DE", buyer);
    }

    Line export(LocalDate day, Article article, int quantity, String seller, String from, Buyer buyer) {
        return new Line(trade.next(), day, article, article.text(), quantity, seller, from, buyer, "");
    }
}
