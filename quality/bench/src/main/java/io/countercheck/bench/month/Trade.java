package io.countercheck.bench.month;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Ordinary trade of a month: orders of one to four lines, after Zipf's law over customers. Of a hundred orders 66 come from
 * firms of the Union for ordinary goods, 24 for solvents and acids, 5 from American firms for ordinary goods and 5 for
 * solvents. Five lines of a month say nothing of the goods.
 */
final class Trade {

    private static final int VAGUE_LINES = 5;

    private final Random random;
    private final Buyers buyers;
    private int order;

    /** @param first the number of the first order */
    Trade(long seed, Buyers buyers, int first) {
        this.random = new Random(seed);
        this.buyers = buyers;
        this.order = first;
    }

    /** So many lines of a month. */
    List<Line> month(YearMonth month, int lines) {
        List<LocalDate> days = workingDays(month);
        List<Line> all = new ArrayList<>();
        while (all.size() < lines) {
            int draw = random.nextInt(100);
            boolean american = draw >= 90;
            List<Article> range =
                    draw < 66 || draw >= 95 ? Range.ORDINARY : american ? Range.AMERICAN : Range.SOLVENTS_AND_ACIDS;
            List<Buyer> customers = american ? buyers.american : buyers.union;
            Buyer buyer = customers.get(zipf(customers.size()));
            LocalDate day = pick(days);
            String reference = next();
            int count = Math.min(lines - all.size(), 1 + random.nextInt(4));
            for (int i = 0; i < count; i++) {
                Article article = pick(range);
                all.add(sale(reference, day, article, pick(article.packs()), buyer));
            }
        }
        for (int i = 0; i < VAGUE_LINES; i++) {
            int at = random.nextInt(all.size());
            all.set(at, all.get(at).said(pick(Range.VAGUE)));
        }
        return all;
    }

    /** Each declared user takes one of the two substances of Category 2, always the same, three times a month. */
    List<Line> declared(YearMonth month) {
        List<LocalDate> days = workingDays(month);
        List<Line> all = new ArrayList<>();
        for (int i = 0; i < buyers.declared.size(); i++) {
            Article article = declaredArticle(i);
            for (int time = 0; time < 3; time++) {
                LocalDate day = days.get(time * days.size() / 3 + random.nextInt(5));
                all.add(sale(next(), day, article, article.packs().get(0), buyers.declared.get(i)));
            }
        }
        return all;
    }

    /** What the declared user of that place takes. */
    static Article declaredArticle(int user) {
        return user % 3 == 0 ? Range.ACETIC_ANHYDRIDE : Range.PERMANGANATE;
    }

    /** The reference of the next order. */
    String next() {
        order++;
        return "SO-" + order;
    }

    static Line sale(String order, LocalDate day, Article article, int quantity, Buyer buyer) {
        boolean american = buyer.country().equals("US");
        return new Line(
                order,
                day,
                article,
                article.text(),
                quantity,
                american ? Houses.AMERICAN : Houses.GERMAN,
                american ? "US" : "DE",
                buyer,
                "");
    }

    static List<LocalDate> workingDays(YearMonth month) {
        return month.atDay(1)
                .datesUntil(month.atEndOfMonth().plusDays(1))
                .filter(d -> d.getDayOfWeek() != DayOfWeek.SATURDAY && d.getDayOfWeek() != DayOfWeek.SUNDAY)
                .toList();
    }

    /** Zipf's law with exponent 1 by inversion of its continuous form: small ranks often, large ones seldom. */
    private int zipf(int size) {
        return Math.min(size - 1, (int) (Math.exp(random.nextDouble() * Math.log(size + 1.0)) - 1));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
