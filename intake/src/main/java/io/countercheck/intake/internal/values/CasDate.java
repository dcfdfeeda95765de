package io.countercheck.intake.internal.values;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A CAS number that a spreadsheet took for a date: {@code 1918-02-1} became 1 February 1918, {@code 75-01-4} became 4
 * January 1975. Which of the two it was, the check digit tells (CAS: the last digit is the sum of the others, each times
 * its place from the right, modulo 10).
 */
public final class CasDate {

    private CasDate() {}

    /**
     * The one CAS number that the date can have been, or empty when there is none or more than one.
     *
     * @param isoDate {@code yyyy-mm-dd}
     */
    public static Optional<String> recovered(String isoDate) {
        if (!isoDate.matches("[12][0-9]{3}-[0-9]{2}-0[1-9]")) {
            return Optional.empty();
        }
        String tail = isoDate.substring(4, 8) + isoDate.charAt(9);
        var valid = Stream.of(isoDate.substring(0, 4) + tail, isoDate.substring(2, 4) + tail)
                .filter(cas -> cas.charAt(0) != '0' && checkDigitFits(cas))
                .toList();
        return valid.size() == 1 ? Optional.of(valid.get(0)) : Optional.empty();
    }

    private static boolean checkDigitFits(String cas) {
        String digits = cas.replace("-", "");
        int sum = 0;
        for (int i = digits.length() - 2, place = 1; i >= 0; i--, place++) {
            sum += place * (digits.charAt(i) - '0');
        }
        return sum % 10 == digits.charAt(digits.length() - 1) - '0';
    }
}
