package io.countercheck.cli;

import java.util.Locale;

/** Numbers with their word: {@code 1 row}, {@code 1,204 rows}. */
final class Counted {

    private Counted() {}

    static String of(long count, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
    }
}
