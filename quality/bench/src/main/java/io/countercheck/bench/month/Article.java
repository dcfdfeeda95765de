package io.countercheck.bench.month;

import java.util.List;

/**
 * An article of the range.
 *
 * @param number the article number of the house
 * @param text how it stands in orders
 * @param cas CAS number, or empty
 * @param content per cent by weight as the house's own field gives it, or empty
 * @param unit {@code kg}, {@code l} or {@code piece}
 * @param packs quantities in which it is sold
 */
record Article(String number, String text, String cas, String content, String unit, List<Integer> packs) {

    Article {
        packs = List.copyOf(packs);
    }
}
