package io.countercheck.intake.internal.values;

import io.countercheck.intake.DateOrder;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A date as people write it, and in which orders of day, month and year it can be read.
 *
 * <ul>
 *   <li>year first with four digits, {@code 20260510}, {@code 2026年5月10日}, a month in words, or a spreadsheet's day
 *       number: one reading;
 *   <li>{@code 10.05.2026} with points: day first, as every locale of Unicode CLDR that writes points and the year last
 *       has it, unless the column proves otherwise;
 *   <li>{@code 10/05/2026}, {@code 10-05-2026}: day or month first; one reading when one of them is above 12;
 *   <li>two digits for the year mean 2000 to 2099; with dashes the year can also stand first.
 * </ul>
 *
 * A time of day behind the date is left aside; the day is the one written.
 */
public final class WrittenDate {

    private static final WrittenDate NONE = new WrittenDate(null, new int[0], EnumSet.noneOf(DateOrder.class), null);

    /** Spreadsheet day numbers from 2000-01-01 to 2099-12-31. */
    private static final int FIRST_SERIAL = 36_526;

    private static final int LAST_SERIAL = 73_050;
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private final @Nullable LocalDate certain;
    private final int[] parts;
    private final Set<DateOrder> orders;
    private final @Nullable DateOrder usual;

    private WrittenDate(@Nullable LocalDate certain, int[] parts, Set<DateOrder> orders, @Nullable DateOrder usual) {
        this.certain = certain;
        this.parts = parts;
        this.orders = orders;
        this.usual = usual;
    }

    /** Whether this is a date at all. */
    public boolean readable() {
        return certain != null || !orders.isEmpty();
    }

    /** The one order in which its numbers can be read, or null when there are several or the order does not matter. */
    public @Nullable DateOrder proof() {
        return orders.size() == 1 ? orders.iterator().next() : null;
    }

    /**
     * The day.
     *
     * @param column the order that the column proves, or null
     * @return null when this is no date, or can be several and the column does not tell which
     */
    public @Nullable LocalDate day(@Nullable DateOrder column) {
        if (certain != null) {
            return certain;
        }
        DateOrder order = proof();
        if (order == null && column != null && orders.contains(column)) {
            order = column;
        }
        if (order == null && column == null) {
            order = usual != null ? usual : sameByAll();
        }
        return order == null ? null : date(order, parts);
    }

    /** Any order when all give the same day, else null. */
    private @Nullable DateOrder sameByAll() {
        DateOrder first = null;
        for (DateOrder order : orders) {
            if (first == null) {
                first = order;
            } else if (!java.util.Objects.equals(date(order, parts), date(first, parts))) {
                return null;
            }
        }
        return first;
    }

    public static WrittenDate of(String cell) {
        String text = PlainWords.compatible(cell).strip();
        if (text.length() < 5 || text.length() > 64) {
            return NONE;
        }
        List<String> words = new ArrayList<>(6);
        StringBuilder separators = new StringBuilder();
        split(text, words, separators);
        return fromWords(words, separators);
    }

    /** Runs of digits and runs of letters; the first sign behind each of the first ones. */
    private static void split(String text, List<String> words, StringBuilder separators) {
        int i = 0;
        while (i < text.length() && words.size() < 8) {
            char c = text.charAt(i);
            int start = i;
            if (c >= '0' && c <= '9') {
                while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                    i++;
                }
            } else if (Character.isLetter(c)) {
                while (i < text.length() && Character.isLetter(text.charAt(i))) {
                    i++;
                }
            } else {
                i++;
                continue;
            }
            words.add(text.substring(start, i));
            separators.append(i < text.length() ? text.charAt(i) : ' ');
        }
    }

    private static WrittenDate fromWords(List<String> words, CharSequence separators) {
        String first = words.isEmpty() ? "" : words.get(0);
        if (isNumber(first) && words.size() == 1) {
            return first.length() == 8 ? compact(first) : serial(first);
        }
        if (first.length() == 8 && isNumber(first)) {
            return compact(first);
        }
        if (words.size() >= 5 && words.get(1).equals("年") && words.get(3).equals("月")) {
            return certain(number(first), number(words.get(2)), number(words.get(4)));
        }
        if (words.size() < 3) {
            return NONE;
        }
        if (isNumber(first) && isNumber(words.get(1)) && isNumber(words.get(2))) {
            return numeric(words, separators.charAt(0), separators.charAt(1));
        }
        return named(words);
    }

    private static WrittenDate numeric(List<String> words, char one, char two) {
        boolean sameSign = one == two && (one == '/' || one == '-' || one == '.' || one == ' ');
        if (!sameSign) {
            return NONE;
        }
        int[] parts = {number(words.get(0)), number(words.get(1)), number(words.get(2))};
        if (words.get(0).length() == 4) {
            return certain(parts[0], parts[1], parts[2]);
        }
        Set<DateOrder> orders = EnumSet.of(DateOrder.DMY, DateOrder.MDY);
        if (words.get(2).length() <= 2) {
            if (one == '-') {
                orders.add(DateOrder.YMD);
            }
        } else if (words.get(2).length() != 4) {
            return NONE;
        }
        orders.removeIf(order -> date(order, parts) == null);
        return new WrittenDate(
                null, parts, orders, one == '.' && orders.contains(DateOrder.DMY) ? DateOrder.DMY : null);
    }

    /** A date with its month in words: the other two numbers are the day and, as the last or four digits long, the year. */
    private static WrittenDate named(List<String> words) {
        int month = 0;
        int day = 0;
        int year = -1;
        for (String word : words) {
            if (isNumber(word)) {
                if (word.length() == 4 && year < 0) {
                    year = number(word);
                } else if (day == 0) {
                    day = number(word);
                } else if (year < 0 && word.length() == 2) {
                    year = 2000 + number(word);
                } else {
                    break;
                }
            } else if (month == 0) {
                month = Months.BY_NAME.getOrDefault(PlainWords.letters(word), 0);
            }
            if (month > 0 && day > 0 && year > 0) {
                break;
            }
        }
        return month > 0 && year > 0 ? certain(year, month, day) : NONE;
    }

    private static WrittenDate compact(String digits) {
        return certain(number(digits.substring(0, 4)), number(digits.substring(4, 6)), number(digits.substring(6, 8)));
    }

    private static WrittenDate serial(String digits) {
        int days = digits.length() == 5 ? number(digits) : 0;
        return days >= FIRST_SERIAL && days <= LAST_SERIAL
                ? new WrittenDate(SERIAL_ZERO.plusDays(days), new int[0], EnumSet.noneOf(DateOrder.class), null)
                : NONE;
    }

    private static WrittenDate certain(int year, int month, int day) {
        LocalDate date = valid(year, month, day);
        return date == null ? NONE : new WrittenDate(date, new int[0], EnumSet.noneOf(DateOrder.class), null);
    }

    private static @Nullable LocalDate date(DateOrder order, int[] parts) {
        return switch (order) {
            case DMY -> valid(century(parts[2]), parts[1], parts[0]);
            case MDY -> valid(century(parts[2]), parts[0], parts[1]);
            case YMD -> valid(century(parts[0]), parts[1], parts[2]);
        };
    }

    private static int century(int year) {
        return year < 100 ? 2000 + year : year;
    }

    private static @Nullable LocalDate valid(int year, int month, int day) {
        if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) {
            return null;
        }
        YearMonth of = YearMonth.of(year, month);
        return of.isValidDay(day) ? of.atDay(day) : null;
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
    }

    private static int number(String digits) {
        return digits.length() <= 8 && isNumber(digits) ? Integer.parseInt(digits) : -1;
    }

    /** Loaded only when a month is written in words. */
    private static final class Months {
        static final Map<String, Integer> BY_NAME = read();

        private static Map<String, Integer> read() {
            Map<String, Integer> months = new HashMap<>();
            for (String line : Resource.lines(WrittenDate.class, "months.txt")) {
                String[] cells = line.split("\\|");
                for (int i = 1; i < cells.length; i++) {
                    months.put(PlainWords.letters(cells[i]), Integer.parseInt(cells[0]));
                }
            }
            return Map.copyOf(months);
        }
    }
}
