package io.countercheck.intake.internal.values;

import io.countercheck.intake.DecimalStyle;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as people write it: {@code 1.234,56}, {@code 1,234.56}, {@code 1 234,56}, {@code 1'234.56}, {@code 1,00,000}.
 *
 * <p>The sign that stands once, or last of two kinds, is the decimal sign; a sign that stands several times groups. One
 * point or comma alone with one to three digits before it, not a lone zero, and exactly three behind it can be either:
 * that number is ambiguous until its column tells.
 */
public final class WrittenNumber {

    /** What a written number says by itself. */
    public enum Shape {
        /** Neither point nor comma that matters. */
        PLAIN,
        /** Only readable with a decimal point. */
        POINT,
        /** Only readable with a decimal comma. */
        COMMA,
        /** Readable either way, with different values. */
        AMBIGUOUS,
        /** No number. */
        NONE
    }

    /** Digits beyond which a number is not a quantity; keeps hostile exponents and digit runs from costing anything. */
    private static final int MOST_DIGITS = 30;

    private final Shape shape;
    private final String digits;
    private final int point;
    private final int comma;

    private WrittenNumber(Shape shape, String digits, int point, int comma) {
        this.shape = shape;
        this.digits = digits;
        this.point = point;
        this.comma = comma;
    }

    private static final WrittenNumber NOT_ONE = new WrittenNumber(Shape.NONE, "", 0, 0);

    /** Whether a character can stand between digits to group thousands, point and comma aside. */
    static boolean groups(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009' || c == '\'' || c == '\u2019';
    }

    public Shape shape() {
        return shape;
    }

    /**
     * @param text an unsigned number, compatibility forms resolved, no space around it
     */
    public static WrittenNumber of(String text) {
        int length = text.length();
        if (length == 0 || length > 2 * MOST_DIGITS) {
            return NOT_ONE;
        }
        StringBuilder digits = new StringBuilder(length);
        int points = 0;
        int commas = 0;
        int lastPoint = -1;
        int lastComma = -1;
        boolean grouped = false;
        int run = 0;
        boolean groupsFit = true;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
                run++;
            } else if (c == '.') {
                points++;
                lastPoint = digits.length();
                run = 0;
            } else if (c == ',') {
                commas++;
                lastComma = digits.length();
                run = 0;
            } else if (groups(c) && run > 0 && points + commas == 0 && followedByThree(text, i + 1)) {
                groupsFit &= run <= 3;
                grouped = true;
                run = 0;
            } else {
                return NOT_ONE;
            }
        }
        if (digits.isEmpty() || digits.length() > MOST_DIGITS || !groupsFit) {
            return NOT_ONE;
        }
        Shape shape = shape(text, digits, points, commas, lastPoint, lastComma, grouped);
        return shape == Shape.NONE ? NOT_ONE : new WrittenNumber(shape, digits.toString(), lastPoint, lastComma);
    }

    private static boolean followedByThree(String text, int from) {
        for (int i = from; i < from + 3; i++) {
            if (i >= text.length() || !Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return from + 3 == text.length() || !Character.isDigit(text.charAt(from + 3));
    }

    private static Shape shape(
            String text, CharSequence digits, int points, int commas, int lastPoint, int lastComma, boolean grouped) {
        int count = digits.length();
        if (points + commas == 0) {
            return Shape.PLAIN;
        }
        if (points > 0 && commas > 0) {
            if (text.lastIndexOf('.') > text.lastIndexOf(',')) {
                return points == 1 && groupsOf(text, ',', text.indexOf('.')) ? Shape.POINT : Shape.NONE;
            }
            return commas == 1 && groupsOf(text, '.', text.indexOf(',')) ? Shape.COMMA : Shape.NONE;
        }
        char sign = points > 0 ? '.' : ',';
        int times = points + commas;
        Shape decimal = points > 0 ? Shape.POINT : Shape.COMMA;
        if (times > 1) {
            Shape grouping = points > 0 ? Shape.COMMA : Shape.POINT;
            return !grouped && groupsOf(text, sign, text.length()) ? grouping : Shape.NONE;
        }
        int before = Math.max(lastPoint, lastComma);
        boolean three = count - before == 3;
        boolean canGroup = three && !grouped && before >= 1 && before <= 3 && digits.charAt(0) != '0';
        return canGroup ? Shape.AMBIGUOUS : decimal;
    }

    /** Whether the sign cuts the digits before {@code end} into groups: the last of three, others of two or three. */
    private static boolean groupsOf(String text, char sign, int end) {
        int first = text.indexOf(sign);
        if (first < 1 || first > 3) {
            return false;
        }
        int from = first + 1;
        while (true) {
            int next = text.indexOf(sign, from);
            boolean last = next < 0 || next > end;
            int size = (last ? end : next) - from;
            if (last) {
                return size == 3;
            }
            if (size != 2 && size != 3) {
                return false;
            }
            from = next + 1;
        }
    }

    /**
     * The value.
     *
     * @param style how the column writes decimals, or null when that is not known
     * @return null when there is no number, or it is ambiguous and the style is not known
     */
    public @Nullable BigDecimal value(@Nullable DecimalStyle style) {
        return switch (shape) {
            case NONE -> null;
            case PLAIN -> new BigDecimal(digits);
            case POINT -> withDecimals(point);
            case COMMA -> withDecimals(comma);
            case AMBIGUOUS -> style == null ? null : resolved(style);
        };
    }

    private BigDecimal resolved(DecimalStyle style) {
        int mark = switch (style) {
            case POINT -> point;
            case COMMA -> comma;
        };
        return withDecimals(mark);
    }

    private BigDecimal withDecimals(int mark) {
        BigDecimal whole = new BigDecimal(digits);
        return mark < 0 ? whole : whole.movePointLeft(digits.length() - mark);
    }
}
