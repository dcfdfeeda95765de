package io.countercheck.bench.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is planted, by rules that papers and circumstances give away, not words in the goods text:
 *
 * <ol>
 *   <li>{@code declaration}: a small user of permanganate declared what it uses in a year, took a part of it from January to
 *       April, and in May orders every week, until the declaration is used up and beyond. Planted are the orders beyond.
 *   <li>{@code consignee}: an export authorisation names one consignee; a further order goes to another firm in the same
 *       country under that authorisation.
 *   <li>{@code hands}: five firms that nobody knows have acetone sent to one address within three weeks, each less than what
 *       makes a transaction regulated.
 * </ol>
 */
final class Diversions {

    static final Buyer SMALL_USER = new Buyer(
            "Kottmann Leiterplatten Example GmbH", "Talweg 3, Solingen", "DE", "kottmann.example", "Galvanik");
    static final int DECLARED = 300;
    static final int TAKEN_BEFORE = 100;

    private static final int WEEKLY = 75;
    private static final Buyer OTHER_CONSIGNEE =
            Buyers.abroad("Comercializadora Ejemplo Tres SA de CV", "Calle 20 No 3, Culiacan", "MX", "trade");
    private static final List<String> HANDS = List.of("Quick", "Rapid", "Prompt", "Swift", "Brisk");

    /** Less than the 150 kg of 21 CFR 1310.04(f) for one domestic transaction. */
    private static final int EACH = 128;

    private Diversions() {}

    /** What the small user took in the month before. */
    static List<Line> before(YearMonth month, Trade trade) {
        return List.of(Trade.sale(
                trade.next(), Trade.workingDays(month).get(3), Range.PERMANGANATE, TAKEN_BEFORE, SMALL_USER));
    }

    static List<Line> in(YearMonth month, Trade trade, Abroad abroad) {
        List<LocalDate> days = Trade.workingDays(month);
        List<Line> all = new ArrayList<>();
        int taken = TAKEN_BEFORE;
        for (int week = 0; week < 4; week++) {
            taken += WEEKLY;
            Line line = Trade.sale(trade.next(), days.get(1 + 5 * week), Range.PERMANGANATE, WEEKLY, SMALL_USER);
            all.add(taken > DECLARED ? line.planted("declaration") : line);
        }
        all.add(abroad.export(days.get(14), Range.ACETIC_ANHYDRIDE, 2000, Houses.GERMAN, "DE", OTHER_CONSIGNEE)
                .planted("consignee"));
        for (int i = 0; i < HANDS.size(); i++) {
            String word = HANDS.get(i);
            Buyer hand = new Buyer(
                    word + " Supply Example LLC",
                    "14 Rear Alley, Camden NJ",
                    "US",
                    word.toLowerCase(Locale.ROOT) + "-supply.example",
                    "trade");
            all.add(Trade.sale(trade.next(), days.get(4 + 3 * i), Range.ACETONE_CAN, EACH, hand)
                    .planted("hands"));
        }
        return all;
    }
}
