package io.countercheck.parties.network;

import io.countercheck.model.PartyRole;
import io.countercheck.parties.internal.NameReading;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who appears under one name: all rows in which the name is the same but for form. A name that many may carry (one own
 * word) stands for one bearer in each country, one that says nothing (trades and places only, or no name) for one
 * bearer with each set of contacts.
 */
final class Bearer {

    private static final Comparator<Map.Entry<String, Integer>> MOST_USED =
            Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    /** What tells it from all others; the order of bearers everywhere. */
    final String key;

    final NameReading name;
    /** Equal for spellings of one name; empty without a name. */
    final String nameKey;

    private final Map<String, Integer> spellings = new HashMap<>(2);
    final SortedSet<String> countries = new TreeSet<>();
    final Map<PartyRole, Integer> roles = new EnumMap<>(PartyRole.class);
    final RowLog rows = new RowLog();
    final Map<Contact, Bearing> bears = new TreeMap<>();
    /** Its place among all bearers, sorted by key; set when all are known. */
    int number;

    Bearer(String key, NameReading name) {
        this.key = key;
        this.name = name;
        this.nameKey = name.key();
    }

    void spelt(String text) {
        spellings.merge(text, 1, Integer::sum);
    }

    List<String> spellings() {
        return spellings.entrySet().stream()
                .sorted(MOST_USED)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether it mostly moves other people's goods, and so leaves its own contacts on their papers. */
    boolean carries() {
        int all = roles.values().stream().mapToInt(Integer::intValue).sum();
        int carrying = roles.getOrDefault(PartyRole.CARRIER, 0) + roles.getOrDefault(PartyRole.BROKER, 0);
        return carrying * 2 > all;
    }

    boolean hasName() {
        return !nameKey.isEmpty();
    }

    /** Whether both are known to be in countries of which none is the same. */
    boolean elsewhere(Bearer other) {
        return !countries.isEmpty()
                && !other.countries.isEmpty()
                && countries.stream().noneMatch(other.countries::contains);
    }
}
