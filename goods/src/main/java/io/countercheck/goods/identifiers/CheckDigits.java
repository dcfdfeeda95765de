package io.countercheck.goods.identifiers;

/** Check digits of registry numbers. */
public final class CheckDigits {

    private CheckDigits() {}

    /**
     * CAS Registry Number: the last digit is the sum of the others, each times its place counted from the right, modulo
     * ten.
     *
     * @param digits all digits without hyphens
     */
    public static boolean cas(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length() - 1; i++) {
            sum += (digits.charAt(i) - '0') * (digits.length() - 1 - i);
        }
        return sum % 10 == digits.charAt(digits.length() - 1) - '0';
    }

    /**
     * EC number: the seventh digit is the sum of the first six, each times its place counted from the left, modulo
     * eleven; numbers whose remainder is ten are not given out.
     *
     * @param digits the seven digits without hyphens
     */
    public static boolean ec(String digits) {
        int sum = 0;
        for (int i = 0; i < 6; i++) {
            sum += (digits.charAt(i) - '0') * (i + 1);
        }
        return digits.length() == 7 && sum % 11 == digits.charAt(6) - '0';
    }
}
