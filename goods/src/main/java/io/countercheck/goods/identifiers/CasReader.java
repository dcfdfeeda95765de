package io.countercheck.goods.identifiers;

import io.countercheck.text.FoldedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads CAS Registry Numbers: two to seven digits, two digits, a check digit.
 *
 * <p>In their own field a space may stand for a hyphen, and hyphens may be lost as a spreadsheet loses them.
 */
public final class CasReader {

    private static final int LEAST_DIGITS = 5;
    private static final int MOST_DIGITS = 10;

    private CasReader() {}

    /**
     * @param numbers those with a right check digit
     * @param broken those that have the form but a wrong check digit
     */
    public record Reading(List<Numbered> numbers, List<Numbered> broken) {
        public Reading {
            numbers = List.copyOf(numbers);
            broken = List.copyOf(broken);
        }
    }

    /** @param ownField whether the text is meant to hold a CAS number and nothing else */
    public static Reading read(FoldedText folded, boolean ownField) {
        List<Numbered> right = new ArrayList<>();
        List<Numbered> broken = new ArrayList<>();
        List<Numbered> found = NumberScan.threeGroups(folded, 2, 7, 2, 1, ownField || announced(folded.text(), 0));
        if (found.isEmpty() && ownField) {
            found = withoutHyphens(folded.text());
        }
        for (Numbered candidate : found) {
            Numbered number = withoutLeadingZeros(candidate);
            if (CheckDigits.cas(number.number().replace("-", ""))) {
                right.add(number);
            } else if (ownField || announced(folded.text(), candidate.start())) {
                broken.add(number);
            }
        }
        return new Reading(right, broken);
    }

    /** Whether "cas" stands before the number, within a few characters; at 0, whether the text begins with it. */
    private static boolean announced(String text, int at) {
        if (at == 0) {
            return text.startsWith("cas");
        }
        return text.substring(Math.max(0, at - 12), at).contains("cas");
    }

    private static List<Numbered> withoutHyphens(String text) {
        int start = 0;
        while (start < text.length() && !Character.isDigit(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        int digits = end - start;
        boolean rest = end == text.length() || text.substring(end).equals(".0");
        if (digits < LEAST_DIGITS || digits > MOST_DIGITS || !rest || !prefix(text.substring(0, start))) {
            return List.of();
        }
        String all = text.substring(start, end);
        String number = all.substring(0, digits - 3) + "-" + all.substring(digits - 3, digits - 1) + "-"
                + all.substring(digits - 1);
        return List.of(new Numbered(number, start, end));
    }

    private static boolean prefix(String before) {
        return before.isBlank() || before.startsWith("cas");
    }

    private static Numbered withoutLeadingZeros(Numbered found) {
        String number = found.number();
        int zeros = 0;
        while (number.charAt(zeros) == '0' && number.indexOf('-') - zeros > 2) {
            zeros++;
        }
        return new Numbered(number.substring(zeros), found.start(), found.end());
    }
}
