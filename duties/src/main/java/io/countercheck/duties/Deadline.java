package io.countercheck.duties;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;

/**
 * When a duty must be met: an anchor and an offset from it.
 *
 * @param anchor the event from which it counts
 * @param offset days, months and years from the anchor; negative is before it, zero at the latest at it
 * @param hours hours after the anchor, used where the law counts hours and the offset is zero; else zero
 * @param working whether days are working days (Monday to Friday; public holidays are not known here)
 */
public record Deadline(Anchor anchor, Period offset, long hours, boolean working) {

    public Deadline {
        if (working && (offset.toTotalMonths() != 0 || hours != 0)) {
            throw new IllegalArgumentException("working days go with days only");
        }
    }

    /**
     * @param offset ISO 8601: {@code -P15D}, {@code P3M}, {@code P2Y}, {@code PT24H}
     * @throws IllegalArgumentException when a word or the offset cannot be read
     */
    static Deadline parse(String anchor, String offset, String dayType) {
        boolean working = switch (dayType) {
            case "calendar" -> false;
            case "working" -> true;
            default -> throw new IllegalArgumentException("no day type: '" + dayType + "'");
        };
        try {
            return offset.startsWith("PT")
                    ? new Deadline(
                            Anchor.of(anchor),
                            Period.ZERO,
                            Duration.parse(offset).toHours(),
                            working)
                    : new Deadline(Anchor.of(anchor), Period.parse(offset), 0, working);
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException("deadline not understood: '" + offset + "'", e);
        }
    }

    Deadline withOffset(Period other) {
        return new Deadline(anchor, other, hours, working);
    }

    /** The last day when the anchor falls on {@code day}; hours are rounded up to whole days. */
    LocalDate from(LocalDate day) {
        if (hours > 0) {
            return day.plusDays((hours + 23) / 24);
        }
        if (!working) {
            return day.plus(offset);
        }
        int step = Integer.signum(offset.getDays());
        LocalDate result = day;
        for (int left = Math.abs(offset.getDays()); left > 0; ) {
            result = result.plusDays(step);
            if (result.getDayOfWeek() != DayOfWeek.SATURDAY && result.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return result;
    }

    /** The deadline in words, for example {@code 15 days before release by customs}. */
    String words() {
        if (hours > 0) {
            return "within " + hours + " hours after " + anchor.words();
        }
        if (offset.isZero()) {
            return (anchor == Anchor.AWARENESS ? "immediately on " : "at the latest at ") + anchor.words();
        }
        boolean before = offset.isNegative();
        Period length = before ? offset.negated() : offset;
        return count(length)
                + (before ? " before " : " after ")
                + anchor.words()
                + (working ? " (Monday to Friday; public holidays are not known)" : "");
    }

    private String count(Period length) {
        if (length.getYears() > 0) {
            return plural(length.getYears(), "year");
        }
        if (length.getMonths() > 0) {
            return plural(length.getMonths(), "month");
        }
        return plural(length.getDays(), working ? "working day" : "day");
    }

    private static String plural(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
