package io.countercheck.lists.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Country names as OFAC and others write them in English, to ISO 3166 alpha-2. From {@code countries.csv}, which is
 * ISO's short names with the turned forms ("Korea, North") and common names added.
 */
final class CountryNames {

    private final Map<String, String> codes;
    private final Set<String> known;

    private CountryNames(Map<String, String> codes) {
        this.codes = codes;
        this.known = Set.copyOf(codes.values());
    }

    static CountryNames shipped() {
        Map<String, String> codes = new HashMap<>();
        try (InputStream in = CountryNames.class.getResourceAsStream("countries.csv")) {
            if (in == null) {
                throw new IllegalStateException("countries.csv is missing from this build");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                codes.put(line.substring(3).toLowerCase(Locale.ROOT), line.substring(0, 2));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CountryNames(codes);
    }

    /** ISO 3166 alpha-2 of a country's English name or of the code itself, or empty when it is neither. */
    String code(String name) {
        String trimmed = name.strip();
        if (trimmed.length() == 2 && known.contains(trimmed.toUpperCase(Locale.ROOT))) {
            return trimmed.toUpperCase(Locale.ROOT);
        }
        return codes.getOrDefault(trimmed.toLowerCase(Locale.ROOT), "");
    }
}
