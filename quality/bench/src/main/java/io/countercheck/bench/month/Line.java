package io.countercheck.bench.month;

import java.time.LocalDate;
import java.util.List;

/**
 * One line of an order.
 *
 * @param order reference of the order
 * @param day day of dispatch; the order came two days before
 * @param article what is sold
 * @param text how the order names it, mostly the article's text
 * @param quantity how much, in the article's unit
 * @param seller who sells
 * @param from the country from which the goods leave
 * @param buyer who buys
 * @param planted the diversion to which it belongs, or empty
 */
record Line(
        String order,
        LocalDate day,
        Article article,
        String text,
        int quantity,
        String seller,
        String from,
        Buyer buyer,
        String planted) {

    static final List<String> HEADER = List.of(
            "Order No",
            "Line",
            "Order Date",
            "Ship Date",
            "Article No",
            "Description",
            "CAS",
            "Concentration %",
            "Quantity",
            "Unit",
            "From Country",
            "To Country",
            "Exporter",
            "Importer",
            "Sold To",
            "Sold To Address",
            "Sold To Country",
            "Sold To Email",
            "Payment Terms");

    private static final String ON_ACCOUNT = "30 days net";

    /** The same, named in other words. */
    Line said(String words) {
        return new Line(order, day, article, words, quantity, seller, from, buyer, planted);
    }

    /** The same as a part of a diversion. */
    Line planted(String diversion) {
        return new Line(order, day, article, text, quantity, seller, from, buyer, diversion);
    }

    /** The cells under {@link #HEADER}. */
    List<String> cells(int number) {
        return List.of(
                order,
                Integer.toString(number),
                day.minusDays(2).toString(),
                day.toString(),
                article.number(),
                text,
                text.equals(article.text()) ? article.cas() : "",
                text.equals(article.text()) ? article.content() : "",
                Integer.toString(quantity),
                article.unit(),
                from,
                buyer.country(),
                seller,
                from.equals(buyer.country()) ? "" : buyer.name(),
                buyer.name(),
                buyer.address(),
                buyer.country(),
                buyer.email(),
                ON_ACCOUNT);
    }
}
