package io.countercheck.parties.network;

import io.countercheck.model.PartyRole;
import io.countercheck.parties.internal.NameReading;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who appears under one name: all rows in which the name is the same but for form. A name that many may carry (one own
 * word) stands for one bearer in each country, one that says nothing (trades and places only, or no name) for one
 * bearer with each set of contacts.
 */
final class Bearer {

    private static final int MOST_SPELLINGS = 32;
    private static final int MANY_SERVED = 3;

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
    /** Different buyers on whose consignments it serves, a few of them. */
    private final Set<String> served = new HashSet<>(2);

    /** Its place among all bearers, sorted by key; set when all are known. */
    int number;

    Bearer(String key, NameReading name) {
        this.key = key;
        this.name = name;
        this.nameKey = name.key();
    }

    /** Counts a spelling; when there are very many, only those known already. */
    void spelt(String text) {
        if (spellings.size() < MOST_SPELLINGS || spellings.containsKey(text)) {
            spellings.merge(text, 1, Integer::sum);
        }
    }

    void serves(Bearer buyer) {
        if (served.size() < MANY_SERVED) {
            served.add(buyer.nameKey);
        }
    }

    List<String> spellings() {
        return spellings.entrySet().stream()
                .sorted(MOST_USED)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Whether it mostly moves other people's goods, and so leaves its own contacts on their papers: a carrier or broker,
     * or who is to be notified of the goods of several buyers.
     */
    boolean carries() {
        int all = roles.values().stream().mapToInt(Integer::intValue).sum();
        int carrying = roles.getOrDefault(PartyRole.CARRIER, 0) + roles.getOrDefault(PartyRole.BROKER, 0);
        int notified = served.size() >= MANY_SERVED ? roles.getOrDefault(PartyRole.NOTIFY_PARTY, 0) : 0;
        return (carrying + notified) * 2 > all;
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
