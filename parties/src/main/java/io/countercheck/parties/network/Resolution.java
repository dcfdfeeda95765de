package io.countercheck.parties.network;

import io.countercheck.model.network.Network;
import io.countercheck.parties.internal.PairModel;
import io.countercheck.parties.network.SharedContacts.Shared;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who is one company: like names first, then shared contacts; whatever a merging link holds together is one. */
final class Resolution {

    private final List<Bearer> bearers;
    private final List<String> files;
    private final Trade trade;
    private final PairModel model;

    Resolution(Collection<Bearer> all, List<String> files, Trade trade, PairModel model) {
        bearers = new ArrayList<>(all);
        bearers.sort(Comparator.comparing(b -> b.key));
        for (int i = 0; i < bearers.size(); i++) {
            bearers.get(i).number = i;
        }
        this.files = files;
        this.trade = trade;
        this.model = model;
    }

    Network network(long rows, long rejected) {
        List<FoundLink> links = new ArrayList<>(new LikeNames(model).among(bearers));
        UnionFind alike = new UnionFind(bearers.size());
        UnionFind companies = new UnionFind(bearers.size());
        for (FoundLink link : links) {
            if (link.merges()) {
                alike.union(link.from().number, link.to().number);
                companies.union(link.from().number, link.to().number);
            }
        }
        List<Shared> contacts = shared(alike);
        for (Shared contact : contacts) {
            for (FoundLink link : contact.links()) {
                links.add(link);
                if (link.merges()) {
                    companies.union(link.from().number, link.to().number);
                }
                if (link.namesAlike() >= LinkRules.ALIKE && link.merges()) {
                    alike.union(link.from().number, link.to().number);
                }
            }
        }
        return new Assembly(bearers, files, companies, alike, model).network(rows, rejected, links, contacts);
    }

    private List<Shared> shared(UnionFind alike) {
        Map<Contact, List<Bearer>> byContact = new HashMap<>();
        for (Bearer bearer : bearers) {
            bearer.bears
                    .keySet()
                    .forEach(c -> byContact
                            .computeIfAbsent(c, k -> new ArrayList<>(1))
                            .add(bearer));
        }
        SharedContacts shared = new SharedContacts(model, trade, alike);
        Map<Contact, Shared> found = new TreeMap<>();
        byContact.forEach((contact, all) -> {
            if (all.size() > 1) {
                found.put(contact, shared.of(contact, all));
            }
        });
        return List.copyOf(found.values());
    }
}
