package io.countercheck.controls;

/** What the identifiers in the tables of the law look like. */
final class Identifiers {

    private Identifiers() {}

    /**
     * Whether this is a CAS Registry Number with a right check digit: two to seven digits, two digits, one digit; the last
     * is the sum of the others, each times its place counted from the right, modulo 10 (CAS, "Check Digit Verification").
     */
    static boolean isCas(String text) {
        int first = text.indexOf('-');
        if (first < 2 || first > 7 || text.length() != first + 5 || text.charAt(first + 3) != '-') {
            return false;
        }
        String digits = text.substring(0, first) + text.substring(first + 1, first + 3);
        char check = text.charAt(first + 4);
        if (!allDigits(digits) || !allDigits(String.valueOf(check))) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.length() - i) * (digits.charAt(i) - '0');
        }
        return sum % 10 == check - '0';
    }

    /** Whether this has the form of a standard InChIKey: 14, 10 and 1 capitals, the second block ending in SA. */
    static boolean isStandardInchiKey(String text) {
        return text.length() == 27
                && text.charAt(14) == '-'
                && text.charAt(25) == '-'
                && text.startsWith("SA", 23)
                && text.chars().filter(c -> c != '-').allMatch(c -> c >= 'A' && c <= 'Z')
                && text.chars().filter(c -> c == '-').count() == 2;
    }

    /**
     * Whether this is a commodity code of 4, 6, 8 or 10 digits, grouped by dots or spaces as the sources print it, with
     * "ex" before it where only a part of the heading is meant.
     */
    static boolean isCommodityCode(String text) {
        String code = text.startsWith("ex ") ? text.substring(3) : text;
        String digits = code.replace(".", "").replace(" ", "");
        return allDigits(digits) && digits.length() % 2 == 0 && digits.length() >= 4 && digits.length() <= 10;
    }

    /** Whether this has the form of a duty's id: a regime of two to four capitals and a number, {@code CA-05}. */
    static boolean isDuty(String text) {
        int dash = text.indexOf('-');
        return dash >= 2
                && dash <= 4
                && text.substring(0, dash).chars().allMatch(c -> c >= 'A' && c <= 'Z')
                && text.length() == dash + 3
                && allDigits(text.substring(dash + 1));
    }

    private static boolean allDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
