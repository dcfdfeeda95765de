package io.countercheck.cli;

import io.countercheck.controls.Period;
import io.countercheck.controls.Threshold;
import io.countercheck.controls.Trade;
import java.util.stream.Collectors;

/** Facts of law in words for the terminal. */
final class LawWords {

    private LawWords() {}

    /** {@code since 2020-05-15}, {@code 2017-05-18 to 2025-12-16}, {@code first day not known}. */
    static String period(Period period) {
        if (period.from() == null) {
            return "first day not known" + (period.to() == null ? "" : ", until " + period.to());
        }
        return period.to() == null ? "since " + period.from() : period.from() + " to " + period.to();
    }

    static String threshold(Threshold threshold) {
        String scope = switch (threshold.scope()) {
            case TRANSACTION -> "a transaction";
            case CALENDAR_MONTH -> "a calendar month with one customer";
            case CALENDAR_YEAR -> "a calendar year with one customer";
        };
        String amount = threshold.amount().value().signum() == 0
                ? "any quantity"
                : threshold.amount().toString();
        String trades = threshold.trades().size() == Trade.values().length
                ? ""
                : ", " + threshold.trades().stream().sorted().map(Trade::id).collect(Collectors.joining(" or "));
        String limits = threshold.limitsDuties().isEmpty()
                ? ""
                : ", for " + threshold.limitsDuties().stream().sorted().collect(Collectors.joining(", "));
        String note = threshold.note().isEmpty() ? "" : "; " + threshold.note();
        return amount + " in " + scope + trades + limits + note;
    }
}
