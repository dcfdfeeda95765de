package io.countercheck.parties.network;

import io.countercheck.lists.targets.Target;
import io.countercheck.model.Consignment;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.network.Company;
import io.countercheck.model.network.Network;
import io.countercheck.model.network.Rows;
import io.countercheck.model.network.Rows.Stretch;
import io.countercheck.model.network.TargetSighting;
import io.countercheck.model.network.TracedContact;
import io.countercheck.model.network.TracedName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Which companies of a network are targets, and in which rows after the action they were seen, under whatever name the
 * network holds for them. First {@link #of}, then every consignment again; nothing is to be read again when
 * {@link #isEmpty}. Not thread-safe.
 */
public final class TargetTrace {

    private final List<Suspect> suspects = new ArrayList<>();

    private TargetTrace() {}

    /** Companies of the network that bear a target's name, or a contact that is no hub. */
    public static TargetTrace of(Network network, TargetWatch watch) {
        TargetTrace trace = new TargetTrace();
        for (Company company : network.companies()) {
            for (Target target : watch.candidates(company)) {
                trace.suspect(target, company, watch.contactsOf(target), watch);
            }
        }
        return trace;
    }

    private void suspect(Target target, Company company, Set<Contact> contacts, TargetWatch watch) {
        String how = "";
        for (TracedName name : company.names()) {
            double alike = name.text().isEmpty() ? 0 : watch.likeness(target, name.text());
            boolean elsewhere = !target.country().isEmpty()
                    && !name.countries().isEmpty()
                    && !name.countries().contains(target.country());
            if (alike == 1 || LinkRules.nameAlone(alike, elsewhere) >= LinkRules.ALIKE) {
                how = "it bears the name \"" + name.text() + "\"";
                break;
            }
        }
        for (TracedContact contact : company.contacts()) {
            if (how.isEmpty()
                    && contact.hub().isEmpty()
                    && contacts.contains(new Contact(contact.kind(), contact.value()))) {
                how = "it bears the " + contact.kind().words() + " " + contact.value() + " of the register";
            }
        }
        if (how.isEmpty()) {
            return;
        }
        for (TracedName name : company.names()) {
            if (name.seen().last() != null && name.seen().last().isAfter(target.date())) {
                boolean known = !name.text().isEmpty() && watch.likeness(target, name.text()) >= LinkRules.ALIKE;
                suspects.add(new Suspect(target, company.id(), name, !known, how));
            }
        }
    }

    public boolean isEmpty() {
        return suspects.isEmpty();
    }

    /** Looks at a consignment that the network was made of. */
    public void see(String file, Consignment consignment) {
        for (Suspect suspect : suspects) {
            for (GoodsItem item : consignment.items()) {
                LocalDate day = item.movement().day().orElse(null);
                if (day != null
                        && day.isAfter(suspect.target.date())
                        && suspect.name.seen().rows().contains(file, item.row())) {
                    suspect.rows.add(new Stretch(file, item.row(), item.row()));
                    suspect.first = day.isBefore(suspect.first) ? day : suspect.first;
                }
            }
        }
    }

    /** What was seen so far after the action, the latest action first; ties by target, company and name. */
    public List<TargetSighting> seen() {
        return suspects.stream()
                .filter(s -> !s.rows.isEmpty())
                .map(Suspect::told)
                .sorted(Comparator.comparing(TargetSighting::day)
                        .reversed()
                        .thenComparing(TargetSighting::target)
                        .thenComparing(TargetSighting::name, NameIds.ORDER))
                .toList();
    }

    private static final class Suspect {
        final Target target;
        final String company;
        final TracedName name;
        final boolean newName;
        final String how;
        final List<Stretch> rows = new ArrayList<>();
        LocalDate first = LocalDate.MAX;

        Suspect(Target target, String company, TracedName name, boolean newName, String how) {
            this.target = target;
            this.company = company;
            this.name = name;
            this.newName = newName;
            this.how = how;
        }

        TargetSighting told() {
            return new TargetSighting(
                    target.name(),
                    target.action(),
                    target.source(),
                    target.date(),
                    company,
                    name.id(),
                    newName,
                    newName ? "under a new name; the company is taken for the target because " + how : how,
                    Rows.union(List.of(new Rows(rows))),
                    first);
        }
    }
}
