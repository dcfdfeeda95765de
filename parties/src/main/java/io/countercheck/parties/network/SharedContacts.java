package io.countercheck.parties.network;

import io.countercheck.model.network.Network;
import io.countercheck.parties.internal.PairModel;
import io.countercheck.parties.network.FoundLink.Doubt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks at who shares a contact. Bearers whose names are alike count as one name; the number of different names decides
 * what the contact proves. Each further name is linked with the oldest name on the contact that it was not trading with,
 * so that links grow with the number of names and not with its square.
 */
final class SharedContacts {

    /** Where more different names share a contact, names are not compared with each other any more. */
    private static final int MOST_COMPARED = 24;

    private static final Comparator<List<Bearer>> OLDEST_KEY = Comparator.comparing(names -> names.get(0).key);

    private final PairModel model;
    private final Trade trade;
    private final UnionFind alike;

    /** @param alike which bearers' names are alike already, by their numbers */
    SharedContacts(PairModel model, Trade trade, UnionFind alike) {
        this.model = model;
        this.trade = trade;
        this.alike = alike;
    }

    /**
     * A contact and who bears it.
     *
     * @param names bearers grouped by names that are alike, the oldest on this contact first
     */
    record Shared(Contact contact, List<List<Bearer>> names, List<FoundLink> links) {
        boolean isHub() {
            return LinkRules.isHub(contact.kind(), names.size());
        }
    }

    /** @param bearers of the contact, at least two, sorted by number */
    Shared of(Contact contact, List<Bearer> bearers) {
        List<List<Bearer>> names = names(bearers);
        names.sort(Comparator.comparingInt((List<Bearer> group) -> firstDay(group, contact))
                .thenComparing(OLDEST_KEY));
        double shared = LinkRules.shared(contact.kind(), names.size());
        boolean hub = LinkRules.isHub(contact.kind(), names.size());
        List<FoundLink> links = new ArrayList<>();
        for (List<Bearer> group : names) {
            for (Bearer other : group.subList(1, group.size())) {
                Bearer first = group.get(0);
                double likeness = likeness(first, other);
                double both = LinkRules.either(likeness, shared);
                links.add(new FoundLink(
                        first, other, contact, names.size(), likeness, both, both >= Network.BAND, Doubt.NONE));
            }
        }
        for (int i = 1; i < names.size() && !hub; i++) {
            links.add(link(contact, names, i, shared));
        }
        return new Shared(contact, names, links);
    }

    private FoundLink link(Contact contact, List<List<Bearer>> names, int at, double shared) {
        boolean carriers = names.stream().flatMap(List::stream).anyMatch(Bearer::carries);
        List<Bearer> later = names.get(at);
        List<Bearer> best = names.get(0);
        Doubt doubt = doubt(contact, carriers, best, later);
        for (int i = 1; i < at && doubt != Doubt.NONE; i++) {
            if (doubt(contact, carriers, names.get(i), later) == Doubt.NONE) {
                best = names.get(i);
                doubt = Doubt.NONE;
            }
        }
        double probability = doubt == Doubt.NONE ? shared : Math.min(shared, LinkRules.HALF);
        return new FoundLink(
                best.get(0), later.get(0), contact, names.size(), 0, probability, probability >= Network.BAND, doubt);
    }

    private Doubt doubt(Contact contact, boolean carriers, List<Bearer> one, List<Bearer> other) {
        boolean bothCarry =
                one.stream().anyMatch(Bearer::carries) && other.stream().anyMatch(Bearer::carries);
        if (carriers && !bothCarry) {
            return Doubt.CARRIER;
        }
        boolean filledIn = one.stream().anyMatch(b -> trade.filledIn(contact, b))
                || other.stream().anyMatch(b -> trade.filledIn(contact, b));
        return filledIn ? Doubt.BOTH_SIDES : Doubt.NONE;
    }

    /** Bearers with like names together; those without any name go with nobody. */
    private List<List<Bearer>> names(List<Bearer> bearers) {
        List<List<Bearer>> groups = new ArrayList<>();
        Set<Integer> roots = new HashSet<>();
        bearers.forEach(b -> roots.add(alike.find(b.number)));
        boolean compare = roots.size() <= MOST_COMPARED;
        Map<Integer, List<Bearer>> byRoot = new HashMap<>();
        for (Bearer bearer : bearers) {
            int root = alike.find(bearer.number);
            List<Bearer> group = byRoot.get(root);
            if (group == null && compare) {
                group = like(bearer, groups);
            }
            if (group == null) {
                group = new ArrayList<>(1);
                groups.add(group);
            }
            group.add(bearer);
            byRoot.putIfAbsent(root, group);
        }
        return groups;
    }

    private @Nullable List<Bearer> like(Bearer bearer, List<List<Bearer>> groups) {
        for (List<Bearer> group : groups) {
            if (bearer.hasName() && bearer.name.probability(group.get(0).name, model) >= LinkRules.ALIKE) {
                return group;
            }
        }
        return null;
    }

    private double likeness(Bearer a, Bearer b) {
        double likeness = a.hasName() ? a.name.probability(b.name, model) : 0;
        return likeness < LinkRules.ALIKE && a.name.speltAlike(b.name) ? LinkRules.ALIKE : likeness;
    }

    private static int firstDay(List<Bearer> group, Contact contact) {
        int first = Integer.MAX_VALUE;
        for (Bearer bearer : group) {
            Bearing bearing = bearer.bears.get(contact);
            first = bearing == null ? first : Math.min(first, bearing.rows.firstDay());
        }
        return first;
    }
}
