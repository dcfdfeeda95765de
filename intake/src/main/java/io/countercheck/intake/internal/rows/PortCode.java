package io.countercheck.intake.internal.rows;

import io.countercheck.intake.internal.values.Countries;

/** Codes of UN/LOCODE (UNECE Recommendation 16): two letters of the country, three signs of the place. */
final class PortCode {

    private static final int COUNTRY = 2;
    private static final int PLACE = 3;

    private PortCode() {}

    /** The country of a code such as {@code NLRTM} or {@code NL RTM}, or empty when the text has no such form. */
    static String country(String text) {
        boolean spaced = text.length() == COUNTRY + 1 + PLACE && text.charAt(COUNTRY) == ' ';
        if (!spaced && text.length() != COUNTRY + PLACE) {
            return "";
        }
        String place = text.substring(text.length() - PLACE);
        boolean form = text.substring(0, COUNTRY).chars().allMatch(PortCode::capital)
                && place.chars().allMatch(c -> capital(c) || c >= '2' && c <= '9');
        return form ? Countries.code(text.substring(0, COUNTRY)) : "";
    }

    private static boolean capital(int c) {
        return c >= 'A' && c <= 'Z';
    }
}
