package io.countercheck.intake.internal.values;

import io.countercheck.intake.DecimalStyle;
import io.countercheck.intake.internal.table.CellKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A content in per cent by weight: {@code 99 %}, {@code 37%ig}, {@code ≥ 99.5 %}, {@code 30-35 %}, {@code 500 ppm}.
 *
 * <p>A range or an upper bound is read as the most it can be. A lower bound is read as itself from 90 per cent up, where
 * it is the usual way to write a purity; below that it says too little and is reported.
 */
public final class ConcentrationText {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal NEARLY_PURE = BigDecimal.valueOf(90);
    private static final int LONGEST = 60;
    private static final List<String> LOWER =
            List.of("≥", ">", "min", "mind", "ab ", "not less", "at least", "不低于", "не менее", "от ");
    private static final List<String> UPPER =
            List.of("≤", "<", "max", "bis ", "up to", "not more", "at most", "不超过", "не более", "до ");
    private static final List<String> OTHER_MEASURES =
            List.of("v/v", "vol", "об", "体积", "g/l", "/ml", "/l", "mol", "g/kg", "mg", "mm", "µ", "m/v", "w/v");

    private ConcentrationText() {}

    /** How a column writes its figures. */
    public enum Scale {
        PERCENT,
        /** 0.98 stands for 98 per cent. */
        FRACTION,
        /** The column does not say. */
        UNKNOWN
    }

    /**
     * @param style how the column writes decimals, or null
     * @param scale how the column writes figures without a per cent sign
     */
    public static NumberField read(String cell, CellKind kind, @Nullable DecimalStyle style, Scale scale) {
        String text = PlainWords.lower(PlainWords.compatible(cell)).strip();
        if (text.length() > LONGEST) {
            return NumberField.bad(ProblemCode.CONCENTRATION_UNREADABLE, "this is no content that can be read");
        }
        if (OTHER_MEASURES.stream().anyMatch(text::contains)) {
            return NumberField.bad(
                    ProblemCode.CONCENTRATION_NOT_BY_WEIGHT, "the content is not given in per cent by weight");
        }
        List<WrittenNumber> numbers = numbers(text);
        if (numbers.isEmpty() || numbers.size() > 2 || numbers.size() == 2 && !isRange(text)) {
            return NumberField.bad(ProblemCode.CONCENTRATION_UNREADABLE, "this is no content that can be read");
        }
        BigDecimal value = null;
        for (WrittenNumber number : numbers) {
            BigDecimal one = number.value(kind == CellKind.NUMBER ? DecimalStyle.POINT : style);
            if (one == null) {
                return NumberField.bad(
                        ProblemCode.NUMBER_AMBIGUOUS, "point or comma can stand for decimals or for thousands here");
            }
            value = value == null ? one : value.max(one);
        }
        return value == null
                ? NumberField.bad(ProblemCode.CONCENTRATION_UNREADABLE, "this is no content that can be read")
                : scaled(text, value, scale);
    }

    private static NumberField scaled(String text, BigDecimal written, Scale scale) {
        BigDecimal value = written;
        if (text.contains("ppm")) {
            value = written.movePointLeft(4);
        } else if (!saysPercent(text)) {
            boolean small = written.compareTo(BigDecimal.ONE) <= 0;
            switch (scale) {
                case FRACTION -> value = small ? written.movePointRight(2) : written;
                case UNKNOWN -> {
                    if (small) {
                        return NumberField.bad(
                                ProblemCode.CONCENTRATION_AMBIGUOUS, "this can be per cent or a fraction of one");
                    }
                }
                case PERCENT -> {}
            }
        }
        if (value.compareTo(HUNDRED) > 0) {
            return NumberField.bad(ProblemCode.CONCENTRATION_UNREADABLE, "a content is never above 100 per cent");
        }
        boolean open = LOWER.stream().anyMatch(text::startsWith) && value.compareTo(NEARLY_PURE) < 0;
        return open
                ? NumberField.bad(ProblemCode.CONCENTRATION_OPEN, "a lower bound does not say how much it is at most")
                : new NumberField(value, null, "");
    }

    private static boolean saysPercent(String text) {
        return text.indexOf('%') >= 0
                || text.contains("percent")
                || text.contains("per cent")
                || text.contains("prozent")
                || text.contains("pct")
                || text.contains("por ciento")
                || text.contains("pour cent");
    }

    private static boolean isRange(String text) {
        return text.indexOf('-') > 0
                || text.indexOf('–') > 0
                || text.indexOf('~') > 0
                || text.contains(" to ")
                || text.contains("至")
                || UPPER.stream().anyMatch(text::contains);
    }

    /** The numbers in a cell: what a column's decimal style and scale are learnt from. */
    public static List<WrittenNumber> figures(String cell) {
        return cell.length() > LONGEST ? List.of() : numbers(PlainWords.compatible(cell));
    }

    /** The numbers in the text in order; nothing when a sign stands before one that makes it negative. */
    private static List<WrittenNumber> numbers(String text) {
        List<WrittenNumber> numbers = new ArrayList<>(2);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                if (c == '-' && numbers.isEmpty()) {
                    return List.of();
                }
                i++;
                continue;
            }
            int end = i;
            while (end < text.length() && (isDigit(text, end) || isSignBetween(text, end))) {
                end++;
            }
            WrittenNumber number = WrittenNumber.of(text.substring(i, end));
            if (number.shape() == WrittenNumber.Shape.NONE) {
                return List.of();
            }
            numbers.add(number);
            i = end;
        }
        return numbers;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean isSignBetween(String text, int at) {
        return (text.charAt(at) == '.' || text.charAt(at) == ',') && isDigit(text, at + 1);
    }
}
