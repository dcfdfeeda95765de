package io.countercheck.controls;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date known to the day, the month or the year, as legal sources give it: {@code 2022-11-23}, {@code 2001-12},
 * {@code 1990}.
 *
 * @param first the first day it can mean
 * @param last the last day it can mean; equal to {@code first} when the day is known
 */
public record PartialDate(LocalDate first, LocalDate last) {

    /** A date known to the day. */
    static PartialDate of(LocalDate day) {
        return new PartialDate(day, day);
    }

    /** @throws IllegalArgumentException when the text is none of the three forms or no such day exists */
    public static PartialDate parse(String text) {
        int length = text.length();
        boolean form = (length == 4 || length == 7 || length == 10)
                && (length < 7 || text.charAt(4) == '-')
                && (length < 10 || text.charAt(7) == '-');
        try {
            if (form) {
                int year = number(text, 0, 4);
                if (length == 4) {
                    return new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
                }
                int month = number(text, 5, 7);
                if (length == 7) {
                    YearMonth whole = YearMonth.of(year, month);
                    return new PartialDate(whole.atDay(1), whole.atEndOfMonth());
                }
                LocalDate day = LocalDate.of(year, month, number(text, 8, 10));
                return new PartialDate(day, day);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a date of year, month or day: " + text, e);
        }
        throw new IllegalArgumentException("not a date of year, month or day: " + text);
    }

    /** Read digit by digit: the law has a thousand dates, and a formatter is slow in a program's first moments. */
    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw new DateTimeException("not a digit: " + c);
            }
            number = 10 * number + (c - '0');
        }
        return number;
    }

    public boolean dayKnown() {
        return first.equals(last);
    }

    /** As precisely as it is known, and no more. */
    @Override
    public String toString() {
        if (dayKnown()) {
            return first.toString();
        }
        return YearMonth.from(first).equals(YearMonth.from(last))
                ? YearMonth.from(first).toString()
                : String.valueOf(first.getYear());
    }
}
