package io.countercheck.parties.network;

import io.countercheck.model.network.Company;
import io.countercheck.model.network.Network;
import io.countercheck.parties.internal.NameReading;
import io.countercheck.parties.internal.PairModel;
import java.util.List;

/** Finds the companies of a network that bear a name. Thread-safe. */
public final class NameFinder {

    private final PairModel model = PairModel.shipped();

    /**
     * Ids of the companies with a name that is the same as {@code name} but for form, or alike enough to count as the
     * same; where some company bears the very name, only those that do. In the order of the network.
     *
     * @return empty when none does
     */
    public List<String> companies(Network network, String name) {
        NameReading wanted = NameReading.of(name, model);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<String> exact = network.companies().stream()
                .filter(c -> likeness(c, wanted) >= 1)
                .map(Company::id)
                .toList();
        return exact.isEmpty()
                ? network.companies().stream()
                        .filter(c -> likeness(c, wanted) >= LinkRules.ALIKE)
                        .map(Company::id)
                        .toList()
                : exact;
    }

    /** Whether two names count as one. */
    public boolean same(String a, String b) {
        NameReading one = NameReading.of(a, model);
        NameReading other = NameReading.of(b, model);
        return !one.isEmpty() && one.key().equals(other.key()) || one.probability(other, model) >= LinkRules.ALIKE;
    }

    private double likeness(Company company, NameReading wanted) {
        double best = 0;
        for (var name : company.names()) {
            NameReading read = NameReading.of(name.text(), model);
            best = Math.max(best, read.key().equals(wanted.key()) ? 1 : 0);
            best = Math.max(best, best == 1 ? 1 : Math.min(0.9999, read.probability(wanted, model)));
        }
        return best;
    }
}
