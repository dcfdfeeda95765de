package io.countercheck.parties.network;

import io.countercheck.model.PartyRole;
import io.countercheck.model.network.Company;
import io.countercheck.model.network.Hub;
import io.countercheck.model.network.NameLink;
import io.countercheck.model.network.Network;
import io.countercheck.model.network.Recycling;
import io.countercheck.model.network.Sighting;
import io.countercheck.model.network.TracedContact;
import io.countercheck.model.network.TracedName;
import io.countercheck.parties.internal.PairModel;
import io.countercheck.parties.network.SharedContacts.Shared;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gives companies, names and hubs their ids and puts together what is told of them. */
final class Assembly {

    private final List<Bearer> bearers;
    private final List<String> files;
    private final UnionFind companies;
    private final UnionFind alike;
    private final PairModel model;
    /** The id of the name under which each bearer is told, by the bearer's number. */
    private final String[] nameIds;

    private final Map<String, Sighting> seenUnder = new HashMap<>();

    Assembly(List<Bearer> bearers, List<String> files, UnionFind companies, UnionFind alike, PairModel model) {
        this.bearers = bearers;
        this.files = files;
        this.companies = companies;
        this.alike = alike;
        this.model = model;
        this.nameIds = new String[bearers.size()];
    }

    Network network(long rows, long rejected, List<FoundLink> links, List<Shared> contacts) {
        List<Draft> drafts = drafts();
        for (int i = 0; i < drafts.size(); i++) {
            name("C" + (i + 1), drafts.get(i));
        }
        List<Hub> hubs = hubs(contacts);
        Map<Contact, String> hubIds = new HashMap<>();
        hubs.forEach(h -> hubIds.put(new Contact(h.kind(), h.value()), h.id()));
        List<Company> told = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            told.add(company("C" + (i + 1), drafts.get(i), hubIds));
        }
        LinkTelling telling = new LinkTelling(files, nameIds, model);
        List<NameLink> toldLinks = telling.tell(links);
        List<Recycling> recycled = new Recycled(companies, nameIds, seenUnder).in(contacts);
        return new Network(files, rows, rejected, told, toldLinks, hubs, recycled);
    }

    /** A company before it has an id: its names, each with its bearers, the most seen first. */
    private record Draft(List<List<Bearer>> names, Sighting seen, int groups) {}

    private List<Draft> drafts() {
        Map<Integer, List<Bearer>> members = new TreeMap<>();
        for (Bearer bearer : bearers) {
            members.computeIfAbsent(companies.find(bearer.number), c -> new ArrayList<>())
                    .add(bearer);
        }
        List<Draft> drafts = new ArrayList<>(members.size());
        for (List<Bearer> company : members.values()) {
            Map<String, List<Bearer>> byName = new TreeMap<>();
            company.forEach(b ->
                    byName.computeIfAbsent(b.nameKey, k -> new ArrayList<>()).add(b));
            Map<List<Bearer>, Long> rows = new HashMap<>();
            List<List<Bearer>> names = new ArrayList<>(byName.values());
            names.forEach(n -> rows.put(n, seen(n).rows().count()));
            names.sort(Comparator.comparing((List<Bearer> n) -> !n.get(0).hasName())
                    .thenComparing(n -> -rows.getOrDefault(n, 0L))
                    .thenComparing(n -> n.get(0).nameKey));
            Set<Integer> groups = new TreeSet<>();
            company.stream().filter(Bearer::hasName).forEach(b -> groups.add(alike.find(b.number)));
            drafts.add(new Draft(names, seen(company), groups.size()));
        }
        drafts.sort(Comparator.comparingInt((Draft d) -> -d.groups())
                .thenComparingLong(d -> -d.seen().rows().count())
                .thenComparing(d -> d.names().get(0).get(0).key));
        return drafts;
    }

    private Sighting seen(Collection<Bearer> some) {
        return Sighting.union(some.stream().map(b -> b.rows.sighting(files)).toList());
    }

    private void name(String companyId, Draft draft) {
        int number = 1;
        for (List<Bearer> name : draft.names()) {
            String id = companyId + "." + number++;
            name.forEach(b -> nameIds[b.number] = id);
            seenUnder.put(id, seen(name));
        }
    }

    private Company company(String id, Draft draft, Map<Contact, String> hubs) {
        List<TracedName> names = new ArrayList<>();
        Map<Integer, Integer> groups = new HashMap<>();
        Map<Contact, List<Bearer>> contacts = new TreeMap<>();
        for (List<Bearer> name : draft.names()) {
            int root = name.stream().mapToInt(b -> alike.find(b.number)).min().orElse(0);
            int group = groups.computeIfAbsent(root, r -> groups.size() + 1);
            names.add(name(name, group));
            name.forEach(b -> b.bears
                    .keySet()
                    .forEach(c ->
                            contacts.computeIfAbsent(c, k -> new ArrayList<>()).add(b)));
        }
        List<TracedContact> told = new ArrayList<>();
        contacts.forEach((contact, who) -> told.add(new TracedContact(
                contact.kind(),
                contact.value(),
                written(contact, who),
                who.stream()
                        .map(b -> nameIds[b.number])
                        .distinct()
                        .sorted(NameIds.ORDER)
                        .toList(),
                hubs.getOrDefault(contact, ""),
                seen(contact, who))));
        return new Company(id, names, told, draft.seen());
    }

    private TracedName name(List<Bearer> name, int group) {
        String id = nameIds[name.get(0).number];
        Set<String> spellings = new LinkedHashSet<>();
        Set<String> countries = new TreeSet<>();
        EnumSet<PartyRole> roles = EnumSet.noneOf(PartyRole.class);
        for (Bearer bearer : name) {
            spellings.addAll(bearer.spellings());
            countries.addAll(bearer.countries);
            roles.addAll(bearer.roles.keySet());
        }
        List<String> all = List.copyOf(spellings);
        return new TracedName(
                id,
                all.isEmpty() ? "" : all.get(0),
                all,
                group,
                List.copyOf(countries),
                List.copyOf(roles),
                seenUnder.getOrDefault(id, Sighting.union(List.of())));
    }

    private List<Hub> hubs(List<Shared> contacts) {
        List<Shared> wide =
                new ArrayList<>(contacts.stream().filter(Shared::isHub).toList());
        wide.sort(Comparator.comparingInt((Shared s) -> -s.names().size()).thenComparing(Shared::contact));
        List<Hub> hubs = new ArrayList<>();
        for (Shared shared : wide) {
            List<Bearer> who = shared.names().stream().flatMap(List::stream).toList();
            hubs.add(new Hub(
                    "H" + (hubs.size() + 1),
                    shared.contact().kind(),
                    shared.contact().value(),
                    written(shared.contact(), who),
                    shared.names().size(),
                    who.stream()
                            .map(b -> nameIds[b.number])
                            .distinct()
                            .sorted(NameIds.ORDER)
                            .toList(),
                    seen(shared.contact(), who)));
        }
        return hubs;
    }

    private Sighting seen(Contact contact, List<Bearer> who) {
        List<Sighting> parts = new ArrayList<>();
        for (Bearer bearer : who) {
            Bearing bearing = bearer.bears.get(contact);
            if (bearing != null) {
                parts.add(bearing.rows.sighting(files));
            }
        }
        return Sighting.union(parts);
    }

    private static String written(Contact contact, List<Bearer> who) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Bearer bearer : who) {
            Bearing bearing = bearer.bears.get(contact);
            if (bearing != null) {
                bearing.written().forEach((text, count) -> counts.merge(text, count, Integer::sum));
            }
        }
        String most = contact.value();
        int best = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > best) {
                best = entry.getValue();
                most = entry.getKey();
            }
        }
        return most;
    }
}
