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

    /** @throws IllegalArgumentException when the text is none of the three forms or no such day exists */
    public static PartialDate parse(String text) {
        try {
            return switch (text.length()) {
                case 4 -> {
                    int year = Integer.parseInt(text);
                    yield new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
                }
                case 7 -> {
                    YearMonth month = YearMonth.parse(text);
                    yield new PartialDate(month.atDay(1), month.atEndOfMonth());
                }
                case 10 -> {
                    LocalDate day = LocalDate.parse(text);
                    yield new PartialDate(day, day);
                }
                default -> throw new IllegalArgumentException("not a date of year, month or day: " + text);
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException("not a date of year, month or day: " + text, e);
        }
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
