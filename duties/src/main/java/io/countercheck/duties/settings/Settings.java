package io.countercheck.duties.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** One table of a settings file. What has the wrong form is added to the problems and read as absent. */
public final class Settings {

    private final TomlTable table;
    private final String path;
    private final Problems problems;
    private final Set<String> known = new LinkedHashSet<>();

    Settings(TomlTable table, String path, Problems problems) {
        this.table = table;
        this.path = path;
        this.problems = problems;
    }

    /** The text of a key, or empty. A number, a day or a truth is taken as it is written. */
    public String text(String key) {
        Object value = get(key);
        if (value == null) {
            return "";
        }
        String text = plain(value);
        if (text == null) {
            problem(key, "is no single text", "write " + key + " = \"text\"");
            return "";
        }
        return text;
    }

    /** The text of a key that must be there. */
    public String required(String key) {
        String text = text(key);
        if (text.isEmpty()) {
            problem("", "lacks " + key, "add " + key + " = \"text\"");
        }
        return text;
    }

    /** The texts of a key: an array, or a single one; empty when it is absent. */
    public List<String> texts(String key) {
        Object value = get(key);
        if (value instanceof TomlArray array) {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < array.size(); i++) {
                String text = plain(array.get(i));
                if (text == null) {
                    problem(key, "holds something that is no text", "write " + key + " = [\"text\", \"text\"]");
                } else {
                    texts.add(text);
                }
            }
            return texts;
        }
        String text = text(key);
        return text.isEmpty() ? List.of() : List.of(text);
    }

    /** The tables of a key that is written {@code [[key]]}; empty when it is absent. */
    public List<Settings> tables(String key) {
        Object value = get(key);
        if (value == null) {
            return List.of();
        }
        List<Settings> tables = new ArrayList<>();
        if (value instanceof TomlArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i) instanceof TomlTable one) {
                    tables.add(new Settings(one, key + " " + (i + 1), problems));
                }
            }
        }
        if (tables.isEmpty()) {
            problem(key, "is no list of tables", "write [[" + key + "]] before each");
        }
        return tables;
    }

    /** Every key of a table with its texts, in order; empty when it is absent. */
    public Map<String, List<String>> entries(String key) {
        Object value = get(key);
        Map<String, List<String>> entries = new LinkedHashMap<>();
        if (value instanceof TomlTable inner) {
            Settings settings = new Settings(inner, key, problems);
            for (String name : new TreeSet<>(inner.keySet())) {
                entries.put(name, settings.texts(name));
            }
        } else if (value != null) {
            problem(key, "is no table", "write [" + key + "] and its entries below");
        }
        return entries;
    }

    /** The keys that are there. */
    public Set<String> keys() {
        return new TreeSet<>(table.keySet());
    }

    /** Where a key stands: its line and name. */
    public String where(String key) {
        TomlPosition position = key.isEmpty() ? null : table.inputPositionOf(List.of(key));
        String name = path.isEmpty() ? key : key.isEmpty() ? path : path + ", " + key;
        return position == null ? name : "line " + position.line() + ", " + name;
    }

    /** Adds a problem with one key. */
    public void problem(String key, String what, String mend) {
        problems.add(where(key), what, mend);
    }

    /** Adds a problem for every key that nothing has asked for: a slip of the pen would otherwise say nothing. */
    public void refuseOthers() {
        for (String key : keys()) {
            if (!known.contains(key)) {
                problem(key, "is not known here", "use " + String.join(", ", known));
            }
        }
    }

    private @Nullable Object get(String key) {
        known.add(key);
        return table.get(List.of(key));
    }

    private static @Nullable String plain(@Nullable Object value) {
        if (value instanceof String text) {
            return text.strip();
        }
        return value instanceof Long
                        || value instanceof LocalDate
                        || value instanceof Boolean
                        || value instanceof Double
                ? value.toString()
                : null;
    }
}
