package io.countercheck.model.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the parties of consignments turned out to be.
 *
 * @param files the files read, in order
 * @param rows how many rows could be read
 * @param rejected how many could not
 * @param companies sorted by id
 * @param links between names, strongest first; ties by ids
 * @param hubs sorted by id
 * @param recycled new names on old contacts, the latest first
 */
public record Network(
        List<String> files,
        long rows,
        long rejected,
        List<Company> companies,
        List<NameLink> links,
        List<Hub> hubs,
        List<Recycling> recycled) {

    /** The probability from which a link holds a company together. */
    public static final double BAND = 0.80;

    public Network {
        files = List.copyOf(files);
        companies = List.copyOf(companies);
        links = List.copyOf(links);
        hubs = List.copyOf(hubs);
        recycled = List.copyOf(recycled);
    }

    /** The id of the company to which a name's id belongs. */
    public static String companyOf(String nameId) {
        return nameId.substring(0, nameId.indexOf('.'));
    }

    public Optional<Company> company(String id) {
        return companies.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** The names by their ids. */
    public Map<String, TracedName> names() {
        Map<String, TracedName> names = new HashMap<>();
        companies.forEach(c -> c.names().forEach(n -> names.put(n.id(), n)));
        return names;
    }

    /**
     * Only what is connected with some companies: companies at most so many links away, and the hubs that those
     * companies bear. A hub is shown where it is met and never passed through.
     */
    public Network around(Collection<String> ids, int steps) {
        Map<String, Set<String>> neighbours = new HashMap<>();
        for (NameLink link : links) {
            String from = companyOf(link.from());
            String to = companyOf(link.to());
            if (!from.equals(to)) {
                neighbours.computeIfAbsent(from, c -> new LinkedHashSet<>()).add(to);
                neighbours.computeIfAbsent(to, c -> new LinkedHashSet<>()).add(from);
            }
        }
        Set<String> kept = new HashSet<>(ids);
        List<String> edge = new ArrayList<>(ids);
        for (int step = 0; step < steps; step++) {
            List<String> next = new ArrayList<>();
            for (String id : edge) {
                for (String neighbour : neighbours.getOrDefault(id, Set.of())) {
                    if (kept.add(neighbour)) {
                        next.add(neighbour);
                    }
                }
            }
            edge = next;
        }
        return new Network(
                files,
                rows,
                rejected,
                companies.stream().filter(c -> kept.contains(c.id())).toList(),
                links.stream()
                        .filter(l -> kept.contains(companyOf(l.from())) && kept.contains(companyOf(l.to())))
                        .toList(),
                hubs.stream()
                        .map(h -> new Hub(
                                h.id(),
                                h.kind(),
                                h.value(),
                                h.written(),
                                h.names(),
                                h.bearers().stream()
                                        .filter(n -> kept.contains(companyOf(n)))
                                        .toList(),
                                h.seen()))
                        .filter(h -> !h.bearers().isEmpty())
                        .toList(),
                recycled.stream().filter(r -> kept.contains(r.company())).toList());
    }
}
