package io.countercheck.intake.internal.values;

import io.countercheck.intake.DecimalStyle;
import io.countercheck.intake.internal.table.CellKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a cell that should hold one number says.
 *
 * @param value the number, or null when it could not be read
 * @param problem what was wrong, or null
 * @param reason that in words; empty when nothing was wrong
 */
public record NumberField(
        @Nullable BigDecimal value, @Nullable ProblemCode problem, String reason) {

    static NumberField bad(ProblemCode problem, String reason) {
        return new NumberField(null, problem, reason);
    }

    /**
     * @param kind what the file says about the cell; a {@link CellKind#NUMBER} has its decimal point for certain
     * @param style how the column writes decimals, or null
     */
    public static NumberField read(String cell, CellKind kind, @Nullable DecimalStyle style) {
        String text = PlainWords.compatible(cell).strip();
        boolean negative = false;
        if (text.startsWith("-") || text.startsWith("\u2212")) {
            negative = true;
            text = text.substring(1).strip();
        } else if (text.endsWith("-")) {
            negative = true;
            text = text.substring(0, text.length() - 1).strip();
        } else if (text.startsWith("(") && text.endsWith(")")) {
            negative = true;
            text = text.substring(1, text.length() - 1).strip();
        } else if (text.startsWith("+")) {
            text = text.substring(1).strip();
        }
        NumberField read = unsigned(text, kind, style);
        BigDecimal value = read.value();
        return negative && value != null && value.signum() != 0
                ? bad(ProblemCode.NUMBER_NEGATIVE, "the number is negative")
                : read;
    }

    private static NumberField unsigned(String text, CellKind kind, @Nullable DecimalStyle style) {
        if (kind == CellKind.NUMBER) {
            return exact(text);
        }
        WrittenNumber number = WrittenNumber.of(text);
        if (number.shape() == WrittenNumber.Shape.NONE) {
            return scientific(text)
                    ? exact(text)
                    : bad(ProblemCode.NUMBER_UNREADABLE, "this is no number that can be read");
        }
        BigDecimal value = number.value(style);
        return value == null
                ? bad(ProblemCode.NUMBER_AMBIGUOUS, "point or comma can stand for decimals or for thousands here")
                : new NumberField(value, null, "");
    }

    private static NumberField exact(String text) {
        if (text.length() <= 40) {
            try {
                BigDecimal value = new BigDecimal(text);
                if (Math.abs((long) value.precision() - value.scale()) <= 30 && Math.abs((long) value.scale()) <= 400) {
                    return new NumberField(value.scale() < 0 ? value.setScale(0) : value, null, "");
                }
            } catch (NumberFormatException e) {
                return bad(ProblemCode.NUMBER_UNREADABLE, "this is no number that can be read");
            }
        }
        return bad(ProblemCode.NUMBER_UNREADABLE, "this is no number that can be read");
    }

    /** {@code 1.5E+3} as spreadsheets export it: digits, at most one point, E, at most two exponent digits. */
    private static boolean scientific(String text) {
        int e = Math.max(text.indexOf('E'), text.indexOf('e'));
        if (e < 1 || e == text.length() - 1 || text.length() - e > 4) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean sign = (c == '+' || c == '-') && i == e + 1;
            if (i != e && !sign && c != '.' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }
}
