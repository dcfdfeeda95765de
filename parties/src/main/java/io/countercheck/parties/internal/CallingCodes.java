package io.countercheck.parties.internal;

import java.util.HashMap;
import java.util.Map;

/** Telephone country codes by ISO 3166 alpha-2 ({@code calling-codes.csv}, after ITU-T E.164). */
public final class CallingCodes {

    private CallingCodes() {}

    /** Those that ship; a country that is not in here has none. */
    public static Map<String, String> shipped() {
        Map<String, String> codes = new HashMap<>();
        for (String line : Resources.lines("calling-codes.csv")) {
            int comma = line.indexOf(',');
            codes.put(line.substring(0, comma), line.substring(comma + 1));
        }
        return Map.copyOf(codes);
    }
}
