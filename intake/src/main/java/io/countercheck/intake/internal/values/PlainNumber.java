package io.countercheck.intake.internal.values;

import java.math.BigDecimal;
import java.math.MathContext;

/** A number as a machine wrote it, without exponent. */
public final class PlainNumber {

    /** What a spreadsheet shows of the double-precision numbers it stores. */
    private static final MathContext FIFTEEN_DIGITS = new MathContext(15);

    private PlainNumber() {}

    /** The number digit for digit as written, but an exponent is written out: {@code 1.5E3} becomes {@code 1500}. */
    public static String text(String written) {
        boolean exponent = written.indexOf('E') >= 0 || written.indexOf('e') >= 0;
        BigDecimal value = exponent ? bounded(written) : null;
        return value == null ? written : value.stripTrailingZeros().toPlainString();
    }

    /** The number as a spreadsheet shows it: {@code 0.98999999999999999} is 0.99. */
    public static String ofCell(String written) {
        BigDecimal value = bounded(written);
        return value == null ? written : rounded(value);
    }

    /** The number as a spreadsheet shows it in a percentage format, with the sign. */
    public static String ofPercentCell(String written) {
        BigDecimal value = bounded(written);
        return value == null ? written : rounded(value.movePointRight(2)) + "%";
    }

    private static String rounded(BigDecimal value) {
        BigDecimal shown = value.precision() > 15 ? value.round(FIFTEEN_DIGITS) : value;
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    private static @org.jspecify.annotations.Nullable BigDecimal bounded(String written) {
        if (written.length() > 40) {
            return null;
        }
        try {
            BigDecimal value = new BigDecimal(written);
            return Math.abs((long) value.scale()) > 400 ? null : value;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
