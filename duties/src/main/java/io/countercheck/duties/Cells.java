package io.countercheck.duties;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads cells of the duty data; what cannot be read is an {@link IllegalArgumentException} that names the column. */
final class Cells {

    private Cells() {}

    static void country(String code) {
        if (!Arrays.asList(Locale.getISOCountries()).contains(code)) {
            throw new IllegalArgumentException("no country: '" + code + "'");
        }
    }

    static List<String> known(List<String> words, Set<String> allowed, String column) {
        for (String word : words) {
            if (!allowed.contains(word)) {
                throw new IllegalArgumentException("column " + column + ": unknown '" + word + "'");
            }
        }
        return words;
    }

    static boolean yes(NamedCsvRecord r, String column) {
        return known(List.of(required(r, column)), Set.of("yes", "no"), column)
                .get(0)
                .equals("yes");
    }

    static String required(NamedCsvRecord r, String column) {
        String value = r.getField(column);
        if (value.isBlank()) {
            throw new IllegalArgumentException("column " + column + " is empty");
        }
        return value;
    }

    static List<String> parts(NamedCsvRecord r, String column) {
        String value = r.getField(column);
        return value.isEmpty() ? List.of() : Arrays.asList(value.split("\\|", -1));
    }
}
