package io.countercheck.parties.network;

import io.countercheck.model.network.Network;
import io.countercheck.model.network.Recycling;
import io.countercheck.model.network.Sighting;
import io.countercheck.parties.network.SharedContacts.Shared;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * New names on old contacts: on a contact that is no hub, a name that is not like any name there before and is first
 * seen on it later than that one. Names without a day are never told so.
 */
final class Recycled {

    private final UnionFind companies;
    private final String[] nameIds;
    private final Map<String, Sighting> seen;

    Recycled(UnionFind companies, String[] nameIds, Map<String, Sighting> seen) {
        this.companies = companies;
        this.nameIds = nameIds;
        this.seen = seen;
    }

    /** For each pair of names the strongest contact; the latest first. */
    List<Recycling> in(List<Shared> contacts) {
        Map<String, Recycling> byPair = new TreeMap<>();
        for (Shared shared : contacts) {
            if (shared.isHub()) {
                continue;
            }
            List<List<Bearer>> names = shared.names();
            for (int i = 1; i < names.size(); i++) {
                Recycling found = between(shared.contact(), names.get(i - 1), names.get(i));
                if (found != null) {
                    byPair.putIfAbsent(found.oldName() + " " + found.newName(), found);
                }
            }
        }
        List<Recycling> all = new ArrayList<>(byPair.values());
        all.sort(Comparator.comparing(Recycling::newFirst)
                .reversed()
                .thenComparing(Recycling::newName, NameIds.ORDER)
                .thenComparing(Recycling::oldName, NameIds.ORDER));
        return all;
    }

    private @Nullable Recycling between(Contact contact, List<Bearer> earlier, List<Bearer> later) {
        Bearer old = first(earlier, contact);
        Bearer now = first(later, contact);
        if (!old.hasName()
                || !now.hasName()
                || companies.find(old.number) != companies.find(now.number)
                || firstDay(now, contact) == Integer.MAX_VALUE
                || firstDay(old, contact) >= firstDay(now, contact)) {
            return null;
        }
        LocalDate since = LocalDate.ofEpochDay(firstDay(now, contact));
        Sighting seenOld = seen.get(nameIds[old.number]);
        LocalDate oldLast = seenOld == null || seenOld.last() == null ? since : seenOld.last();
        return new Recycling(
                Network.companyOf(nameIds[now.number]),
                nameIds[old.number],
                nameIds[now.number],
                contact.kind(),
                contact.value(),
                oldLast,
                since,
                oldLast.isBefore(since));
    }

    private static Bearer first(List<Bearer> group, Contact contact) {
        return group.stream()
                .min(Comparator.comparingInt((Bearer b) -> firstDay(b, contact)).thenComparing(b -> b.key))
                .orElseThrow();
    }

    private static int firstDay(Bearer bearer, Contact contact) {
        Bearing bearing = bearer.bears.get(contact);
        return bearing == null ? Integer.MAX_VALUE : bearing.rows.firstDay();
    }
}
