package io.countercheck.duties;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Finds percentages in free text by one scan. */
final class Percentages {

    private static final int MOST_DIGITS = 12;

    private Percentages() {}

    /** The highest number in front of a per cent sign, or null when there is none. */
    static @Nullable BigDecimal highestIn(String text) {
        BigDecimal highest = null;
        for (int sign = 0; sign < text.length(); sign++) {
            if (text.charAt(sign) == '%' || text.charAt(sign) == '％') {
                BigDecimal number = numberBefore(text, sign);
                if (number != null && (highest == null || number.compareTo(highest) > 0)) {
                    highest = number;
                }
            }
        }
        return highest;
    }

    private static @Nullable BigDecimal numberBefore(String text, int sign) {
        int end = sign;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1)) && sign - end < 2) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < MOST_DIGITS && isPartOfNumber(text.charAt(start - 1))) {
            start--;
        }
        try {
            return new BigDecimal(text.substring(start, end).replace(',', '.'));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static boolean isPartOfNumber(char c) {
        return c >= '0' && c <= '9' || c == '.' || c == ',';
    }
}
