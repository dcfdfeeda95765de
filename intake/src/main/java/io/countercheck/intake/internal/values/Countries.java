package io.countercheck.intake.internal.values;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Countries by what trade papers call them: ISO 3166 codes of two and three letters, names in English, Chinese,
 * Spanish, German, French and Russian, and common further names. Case, accents, spaces and points do not matter.
 */
public final class Countries {

    private Countries() {}

    /** The ISO 3166 alpha-2 code, or empty when the text names no known country. */
    public static String code(String text) {
        if (text.length() > 80) {
            return "";
        }
        String key = PlainWords.letters(text);
        String code = Names.BY_KEY.get(key);
        if (code == null && key.startsWith("the")) {
            code = Names.BY_KEY.get(key.substring(3));
        }
        if (code == null) {
            code = besideItsCode(text);
        }
        return code == null ? "" : code;
    }

    /** {@code DE - Germany} or {@code Germany (DE)}: both halves must name the same country. */
    private static @org.jspecify.annotations.Nullable String besideItsCode(String text) {
        String words = PlainWords.words(text);
        int first = words.indexOf(' ');
        int last = words.lastIndexOf(' ');
        if (first < 0) {
            return null;
        }
        String front = first <= 3 ? agreeing(words.substring(0, first), words.substring(first + 1)) : null;
        return front != null ? front : agreeing(words.substring(last + 1), words.substring(0, last));
    }

    private static @org.jspecify.annotations.Nullable String agreeing(String code, String name) {
        String one = code.length() <= 3 ? Names.BY_KEY.get(code) : null;
        return one != null && one.equals(Names.BY_KEY.get(name.replace(" ", ""))) ? one : null;
    }

    /** Several countries in one cell, separated by comma, semicolon, bar, slash, arrow or {@code 、}. */
    public static Several several(String text) {
        String whole = code(text);
        if (!whole.isEmpty()) {
            return new Several(List.of(whole), List.of());
        }
        Set<String> codes = new LinkedHashSet<>();
        Set<String> unknown = new LinkedHashSet<>();
        for (String part : text.split("[,;|/>、，；→]|->|=>| - ", 64)) {
            String one = part.replace('-', ' ').strip();
            if (!one.isEmpty()) {
                String code = code(one);
                if (code.isEmpty()) {
                    unknown.add(one);
                } else {
                    codes.add(code);
                }
            }
        }
        return new Several(List.copyOf(codes), List.copyOf(unknown));
    }

    /** What a cell that names several countries says: codes in order, and the parts that name none. */
    public record Several(List<String> codes, List<String> unknown) {}

    private static final class Names {
        static final Map<String, String> BY_KEY = read();

        private static Map<String, String> read() {
            Map<String, String> names = new HashMap<>(4096);
            Map<String, String> later = new LinkedHashMap<>();
            for (String line : Resource.lines(Countries.class, "countries.txt")) {
                String[] cells = line.split("\\|");
                names.put(PlainWords.letters(cells[0]), cells[0]);
                for (int i = 1; i < cells.length; i++) {
                    later.putIfAbsent(PlainWords.letters(cells[i]), cells[0]);
                }
            }
            later.forEach(names::putIfAbsent);
            return Map.copyOf(names);
        }
    }
}
