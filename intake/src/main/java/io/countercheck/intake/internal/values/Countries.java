package io.countercheck.intake.internal.values;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Countries by what trade papers call them: ISO 3166 codes of two and three letters, names in English, Chinese,
 * Spanish, German, French and Russian, and common further names. Case, accents, spaces and points do not matter in a name;
 * a code counts only when its letters stand together, so that "N/A" is not Namibia.
 */
public final class Countries {

    /** By their words, the letters of "n/a" and "n.a." as two. Plain "NA" is not among them: it is a code. */
    private static final Set<String> NOTHING = Set.of(
            "n a",
            "no n a",
            "n d",
            "s d",
            "none",
            "nil",
            "null",
            "blank",
            "empty",
            "not applicable",
            "not available",
            "not given",
            "not specified",
            "k a",
            "keine",
            "keine angabe",
            "entfallt",
            "no aplica",
            "ninguno",
            "sin datos",
            "aucun",
            "neant",
            "sans objet",
            "нет",
            "н д",
            "无",
            "不适用",
            "不详");

    private Countries() {}

    /** The ISO 3166 alpha-2 code, or empty when the text names no known country. */
    public static String code(String text) {
        if (text.length() > 80) {
            return "";
        }
        String words = PlainWords.words(text);
        String code = named(words);
        if (code == null && words.startsWith("the ")) {
            code = named(words.substring(4));
        }
        if (code == null) {
            code = besideItsCode(words);
        }
        return code == null ? "" : code;
    }

    /** Whether the text is one of those that are written where there is nothing to write: "N/A", "-", "keine". */
    public static boolean saysNothing(String text) {
        if (text.length() > 40) {
            return false;
        }
        String words = PlainWords.words(text);
        return words.isEmpty() || NOTHING.contains(words);
    }

    private static @org.jspecify.annotations.Nullable String named(String words) {
        String code = Names.CODES.get(words);
        return code != null ? code : Names.BY_KEY.get(words.replace(" ", ""));
    }

    /** {@code DE - Germany} or {@code Germany (DE)}: both halves must name the same country. */
    private static @org.jspecify.annotations.Nullable String besideItsCode(String words) {
        int first = words.indexOf(' ');
        int last = words.lastIndexOf(' ');
        if (first < 0) {
            return null;
        }
        String front = first <= 3 ? agreeing(words.substring(0, first), words.substring(first + 1)) : null;
        return front != null ? front : agreeing(words.substring(last + 1), words.substring(0, last));
    }

    private static @org.jspecify.annotations.Nullable String agreeing(String code, String name) {
        String one = code.length() <= 3 ? named(code) : null;
        return one != null && one.equals(named(name)) ? one : null;
    }

    /** Several countries in one cell, separated by comma, semicolon, bar, slash, arrow or {@code 、}. */
    public static Several several(String text) {
        String whole = code(text);
        if (!whole.isEmpty() || saysNothing(text)) {
            return new Several(whole.isEmpty() ? List.of() : List.of(whole), List.of());
        }
        Set<String> codes = new LinkedHashSet<>();
        Set<String> unknown = new LinkedHashSet<>();
        for (String part : text.split("[,;|/>、，；→]|->|=>| - ", 64)) {
            String one = part.replace('-', ' ').strip();
            if (!saysNothing(one)) {
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
        static final Map<String, String> CODES;
        static final Map<String, String> BY_KEY;

        static {
            Map<String, String> codes = new HashMap<>(512);
            Map<String, String> names = new HashMap<>(4096);
            for (String line : Resource.lines(Countries.class, "countries.txt")) {
                String[] cells = line.split("\\|");
                codes.put(PlainWords.words(cells[0]), cells[0]);
                for (int i = 1; i < cells.length; i++) {
                    names.putIfAbsent(PlainWords.letters(cells[i]), cells[0]);
                }
            }
            CODES = Map.copyOf(codes);
            BY_KEY = Map.copyOf(names);
        }
    }
}
