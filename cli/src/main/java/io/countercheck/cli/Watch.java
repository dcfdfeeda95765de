package io.countercheck.cli;

import io.countercheck.lists.ListDelta;
import io.countercheck.lists.PartyList;
import io.countercheck.parties.PartyHit;
import io.countercheck.parties.PartyMatcher;
import io.countercheck.parties.PartyQuery;
import io.countercheck.parties.decisions.DecidedPairs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What new editions of the lists change for a customer. Safe to share between threads. */
final class Watch {

    private final Edition before;
    private final Edition after;
    private final DecidedPairs decided;
    private final Map<String, ListDelta.Entry> delta = new HashMap<>();

    /** The lists at one time. */
    record Edition(List<PartyList> lists, PartyMatcher matcher) {}

    /** How a hit changed. */
    enum Change {
        NEW,
        GONE,
        CHANGED;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One hit that is not as it was.
     *
     * @param before the probability before, or empty when there was no hit
     * @param after the probability now, or empty when there is no hit any more
     * @param fields what changed in the entry, or empty when it did not
     */
    record Line(
            Change change,
            String id,
            String name,
            String entityId,
            String listedName,
            String before,
            String after,
            List<String> fields,
            List<String> explanation) {}

    Watch(Edition before, Edition after, DecidedPairs decided) {
        this.before = before;
        this.after = after;
        this.decided = decided;
        for (int i = 0; i < after.lists().size(); i++) {
            PartyList was = before.lists().get(i);
            PartyList is = after.lists().get(i);
            if (was != is) {
                ListDelta.between(was.parties(), is.parties()).entries().forEach(e -> delta.put(e.entityId(), e));
            }
        }
    }

    /**
     * What changed for a customer, by entity id; empty when nothing did. A hit on which a person decided is left out as
     * long as neither side has changed since.
     */
    List<Line> changes(String id, PartyQuery customer) {
        Map<String, PartyHit> was = byEntity(before.matcher().match(customer));
        Map<String, PartyHit> is = byEntity(after.matcher().match(customer));
        TreeSet<String> entities = new TreeSet<>(was.keySet());
        entities.addAll(is.keySet());
        List<Line> lines = new ArrayList<>();
        for (String entity : entities) {
            Line line = line(id, customer, was.get(entity), is.get(entity));
            if (line != null) {
                lines.add(line);
            }
        }
        return lines;
    }

    private @Nullable Line line(String id, PartyQuery customer, @Nullable PartyHit was, @Nullable PartyHit is) {
        if (is != null && decided.on(customer.party(), is.party()).isPresent()) {
            return null;
        }
        if (was == null && is != null) {
            return line(Change.NEW, id, customer, is, "", probability(is));
        }
        if (was != null && is == null) {
            boolean hidden = decided.on(customer.party(), was.party()).isPresent();
            return hidden ? null : line(Change.GONE, id, customer, was, probability(was), "");
        }
        if (was != null && is != null && delta.containsKey(is.party().entityId())) {
            return line(Change.CHANGED, id, customer, is, probability(was), probability(is));
        }
        return null;
    }

    private Line line(Change change, String id, PartyQuery customer, PartyHit hit, String before, String after) {
        ListDelta.@Nullable Entry entry = delta.get(hit.party().entityId());
        return new Line(
                change,
                id,
                customer.name(),
                hit.party().entityId(),
                hit.party().name(),
                before,
                after,
                entry == null || entry.kind() != ListDelta.Kind.CHANGED
                        ? List.of()
                        : entry.fields().stream()
                                .map(ListDelta.FieldChange::field)
                                .toList(),
                hit.evidence().steps());
    }

    private static Map<String, PartyHit> byEntity(List<PartyHit> hits) {
        Map<String, PartyHit> result = new TreeMap<>();
        hits.forEach(hit -> result.putIfAbsent(hit.party().entityId(), hit));
        return result;
    }

    private static String probability(PartyHit hit) {
        return String.format(Locale.ROOT, "%.4f", hit.probability());
    }
}
