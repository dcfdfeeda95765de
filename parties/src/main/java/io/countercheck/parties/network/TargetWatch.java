package io.countercheck.parties.network;

import io.countercheck.lists.targets.Target;
import io.countercheck.model.Party;
import io.countercheck.model.PartyAttribute;
import io.countercheck.model.Strength;
import io.countercheck.model.network.Company;
import io.countercheck.model.network.ContactKind;
import io.countercheck.model.network.TracedContact;
import io.countercheck.model.network.TracedName;
import io.countercheck.parties.internal.NameReading;
import io.countercheck.parties.internal.PairModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds parties against the register of targets: by name, and by a contact under whatever name. Immutable and
 * thread-safe; a party costs as many comparisons of names as targets share a rare word with it.
 */
public final class TargetWatch {

    private final PairModel model;
    private final ContactReader contacts;
    private final List<Target> targets;
    private final List<NameReading> names = new ArrayList<>();
    private final Map<String, List<Integer>> byKey = new HashMap<>();
    private final Map<Contact, List<Integer>> byContact = new HashMap<>();

    private TargetWatch(List<Target> targets, PairModel model) {
        this.targets = List.copyOf(targets);
        this.model = model;
        this.contacts = new ContactReader(model);
        for (int i = 0; i < targets.size(); i++) {
            int number = i;
            Target target = targets.get(i);
            NameReading name = NameReading.of(target.name(), model);
            names.add(name);
            keys(name)
                    .forEach(k ->
                            byKey.computeIfAbsent(k, key -> new ArrayList<>()).add(number));
            contactsOf(target)
                    .forEach(c -> byContact
                            .computeIfAbsent(c, key -> new ArrayList<>())
                            .add(number));
        }
    }

    /** Reads what it needs to compare names: to be made only when the register is not empty, for the sake of the start. */
    public static TargetWatch of(List<Target> targets) {
        return new TargetWatch(targets, PairModel.shipped());
    }

    /**
     * A target that a party may be.
     *
     * @param attribute where the party shows it: its name, or a contact
     * @param matched the raw text of that attribute
     * @param newName whether the party's name is not like the target's: an old contact under a new name
     * @param how in a plain sentence
     */
    public record Sighted(
            Target target, PartyAttribute attribute, String matched, Strength strength, boolean newName, String how) {}

    /** The targets that a party may be, each once by its strongest evidence, in the order of the register. */
    public List<Sighted> of(Party party) {
        Map<Integer, Sighted> found = new HashMap<>();
        String text = party.name().orElse("");
        NameReading name = NameReading.of(text, model);
        Set<Integer> candidates = new LinkedHashSet<>();
        keys(name).forEach(k -> candidates.addAll(byKey.getOrDefault(k, List.of())));
        for (int number : candidates) {
            byName(number, name, text, party.country(), found);
        }
        contacts.of(party).forEach((contact, written) -> {
            for (int number : byContact.getOrDefault(contact, List.of())) {
                Sighted seen = byContact(number, contact, written, name, party);
                found.merge(number, seen, (a, b) -> b.strength().compareTo(a.strength()) > 0 ? b : a);
            }
        });
        return found.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private void byName(int number, NameReading name, String text, String country, Map<Integer, Sighted> found) {
        Target target = targets.get(number);
        boolean same = name.key().equals(names.get(number).key());
        double alike = same ? 1 : name.probability(names.get(number), model);
        if (alike < LinkRules.ALIKE) {
            return;
        }
        boolean elsewhere = !country.isEmpty() && !target.country().isEmpty() && !country.equals(target.country());
        Strength strength =
                elsewhere || LinkRules.nameAlone(alike, false) < LinkRules.ALIKE ? Strength.POSSIBLE : Strength.LIKELY;
        String how = (same ? "the name is the register's" : "the name is like the register's")
                + (elsewhere ? ", in another country" : "");
        found.put(number, new Sighted(target, PartyAttribute.NAME, text, strength, false, how));
    }

    private Sighted byContact(int number, Contact contact, String written, NameReading name, Party party) {
        Target target = targets.get(number);
        boolean known = name.key().equals(names.get(number).key())
                || name.probability(names.get(number), model) >= LinkRules.ALIKE;
        PartyAttribute attribute = attribute(contact.kind(), party);
        return new Sighted(
                target,
                attribute,
                party.attribute(attribute).orElse(written),
                strength(contact.kind()),
                !known && !name.isEmpty(),
                "it bears the " + contact.kind().words() + " " + contact.value() + " that the register has of \""
                        + target.name() + "\"" + (known || name.isEmpty() ? "" : ", under a new name"));
    }

    private static Strength strength(ContactKind kind) {
        return switch (kind) {
            case IDENTIFIER, EMAIL, WALLET -> Strength.CERTAIN;
            case PHONE, DOMAIN -> Strength.LIKELY;
            case ADDRESS -> Strength.POSSIBLE;
        };
    }

    /** The field in which such a contact stands; a domain may stand in the e-mail address. */
    private static PartyAttribute attribute(ContactKind kind, Party party) {
        return switch (kind) {
            case IDENTIFIER -> PartyAttribute.IDENTIFIER;
            case WALLET -> PartyAttribute.WALLET;
            case PHONE -> PartyAttribute.PHONE;
            case ADDRESS -> PartyAttribute.ADDRESS;
            case EMAIL ->
                party.attribute(PartyAttribute.EMAIL).isPresent() ? PartyAttribute.EMAIL : PartyAttribute.IDENTIFIER;
            case DOMAIN ->
                party.attribute(PartyAttribute.WEBSITE).isPresent() ? PartyAttribute.WEBSITE : PartyAttribute.EMAIL;
        };
    }

    /** The contacts that the register has of a target, as they are compared. */
    Set<Contact> contactsOf(Target target) {
        return Set.copyOf(contacts.of(target.country(), target.contacts()).keySet());
    }

    /** The targets that a company may be: those with a word or a contact of its. In the order of the register. */
    List<Target> candidates(Company company) {
        Set<Integer> numbers = new TreeSet<>();
        for (TracedName name : company.names()) {
            keys(NameReading.of(name.text(), model)).forEach(k -> numbers.addAll(byKey.getOrDefault(k, List.of())));
        }
        for (TracedContact contact : company.contacts()) {
            numbers.addAll(byContact.getOrDefault(new Contact(contact.kind(), contact.value()), List.of()));
        }
        return numbers.stream().map(targets::get).toList();
    }

    /** How like a target's name is to a text: 1 when they differ in nothing but form. */
    double likeness(Target target, String text) {
        NameReading one = NameReading.of(target.name(), model);
        NameReading other = NameReading.of(text, model);
        return !one.isEmpty() && one.key().equals(other.key()) ? 1 : one.probability(other, model);
    }

    private static List<String> keys(NameReading name) {
        List<String> keys = LikeNames.keys(name);
        // A name of trades and places only is found by all of it.
        return keys.isEmpty() && !name.isEmpty() ? List.of("=" + name.key()) : keys;
    }
}
