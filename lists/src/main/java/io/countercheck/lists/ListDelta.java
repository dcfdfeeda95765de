package io.countercheck.lists;

import io.countercheck.lists.internal.EntryContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What changed from one edition of a list to another: every party added, removed or changed, with every field. Sorted by
 * entity id; the order in which a list writes its parties or the values of a field makes no difference.
 *
 * @param entries one for each party that is not the same in both; empty when nothing changed
 */
public record ListDelta(List<Entry> entries) {

    /** What became of a party. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A party that is not the same in both editions.
     *
     * @param name its primary name, the newer where there are two
     * @param fields what changed; of a party added or removed all that the list says or said of it
     */
    public record Entry(Kind kind, String entityId, String name, List<FieldChange> fields) {
        public Entry {
            fields = List.copyOf(fields);
        }
    }

    /**
     * @param field what it is: type, name, alias, programme, address, identifier, detail, citation or remarks
     * @param before values that only the older edition has, sorted
     * @param after values that only the newer edition has, sorted
     */
    public record FieldChange(String field, List<String> before, List<String> after) {
        public FieldChange {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    public ListDelta {
        entries = List.copyOf(entries);
    }

    /** How many parties were added, removed or changed. */
    public long count(Kind kind) {
        return entries.stream().filter(e -> e.kind() == kind).count();
    }

    /** What leads from one edition to the other. Time and memory grow in proportion to both. */
    public static ListDelta between(List<ListedParty> before, List<ListedParty> after) {
        SortedMap<String, ListedParty> older = byKey(before);
        SortedMap<String, ListedParty> newer = byKey(after);
        TreeSet<String> keys = new TreeSet<>(older.keySet());
        keys.addAll(newer.keySet());
        List<Entry> entries = new ArrayList<>();
        for (String key : keys) {
            ListedParty was = older.get(key);
            ListedParty is = newer.get(key);
            if (was == null && is != null) {
                entries.add(entry(Kind.ADDED, is, Map.of(), EntryContent.of(is)));
            } else if (is == null && was != null) {
                entries.add(entry(Kind.REMOVED, was, EntryContent.of(was), Map.of()));
            } else if (is != null && was != null && !was.equals(is)) {
                Entry changed = entry(Kind.CHANGED, is, EntryContent.of(was), EntryContent.of(is));
                if (!changed.fields().isEmpty()) {
                    entries.add(changed);
                }
            }
        }
        return new ListDelta(entries);
    }

    private static Entry entry(
            Kind kind, ListedParty party, Map<String, List<String>> before, Map<String, List<String>> after) {
        TreeMap<Integer, FieldChange> changes = new TreeMap<>();
        TreeSet<String> fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        for (String field : fields) {
            List<String> gone = without(before.getOrDefault(field, List.of()), after.getOrDefault(field, List.of()));
            List<String> come = without(after.getOrDefault(field, List.of()), before.getOrDefault(field, List.of()));
            if (!gone.isEmpty() || !come.isEmpty()) {
                changes.put(EntryContent.FIELDS.indexOf(field), new FieldChange(field, gone, come));
            }
        }
        return new Entry(kind, party.entityId(), party.name(), List.copyOf(changes.values()));
    }

    /** The values of one that the other lacks; a value that stands twice is taken away as often as the other has it. */
    private static List<String> without(List<String> values, List<String> others) {
        Map<String, Integer> left = new HashMap<>();
        others.forEach(o -> left.merge(o, 1, Integer::sum));
        List<String> result = new ArrayList<>();
        for (String value : values) {
            if (left.merge(value, -1, Integer::sum) < 0) {
                result.add(value);
            }
        }
        return result;
    }

    /** A number that stands twice in a list keeps both of its parties. */
    private static SortedMap<String, ListedParty> byKey(List<ListedParty> parties) {
        SortedMap<String, ListedParty> result = new TreeMap<>();
        for (ListedParty party : parties) {
            String key = party.entityId();
            for (int n = 2; result.containsKey(key); n++) {
                key = party.entityId() + "\n" + n;
            }
            result.put(key, party);
        }
        return result;
    }
}
