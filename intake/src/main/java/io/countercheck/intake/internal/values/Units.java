package io.countercheck.intake.internal.values;

import io.countercheck.model.Unit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Units and packages by their words. */
public final class Units {

    private static final int LONGEST_WORD = 24;

    private Units() {}

    /** The unit that the word names, or null. {@code ton} is read as the metric one. */
    public static @Nullable Unit unit(String word) {
        return word.length() > LONGEST_WORD ? null : Words.UNITS.get(PlainWords.letters(word));
    }

    /** Whether the word names something that goods are packed in. */
    public static boolean isPackage(String word) {
        return word.length() <= LONGEST_WORD && Words.PACKAGES.contains(PlainWords.letters(word));
    }

    private static final class Words {
        static final Map<String, Unit> UNITS;
        static final Set<String> PACKAGES;

        static {
            Map<String, Unit> units = new HashMap<>();
            Set<String> packages = new HashSet<>();
            for (String line : Resource.lines(Units.class, "units.txt")) {
                String[] cells = line.split("\\|");
                for (int i = 1; i < cells.length; i++) {
                    String key = PlainWords.letters(cells[i]);
                    if (cells[0].equals("-")) {
                        packages.add(key);
                    } else {
                        units.put(key, Unit.valueOf(cells[0].toUpperCase(Locale.ROOT)));
                    }
                }
            }
            UNITS = Map.copyOf(units);
            PACKAGES = Set.copyOf(packages);
        }
    }
}
