package io.countercheck.model.network;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why two names are linked.
 *
 * @param from id of the one name
 * @param to id of the other
 * @param contact the sort of contact they share, or null when only the names are alike
 * @param value the contact as it is compared, or empty
 * @param bearers how many different names bear the contact in all that was read; 2 is the rarest, 0 without a contact
 * @param probability that both are the same company, by this link alone, 0 to 1; docs/network.md says how
 * @param merges whether it holds a company together; else the two are connected and kept apart
 * @param fromRows rows in which the one name shows what is shared
 * @param toRows likewise of the other
 * @param why in plain sentences, at least one
 */
public record NameLink(
        String from,
        String to,
        @Nullable ContactKind contact,
        String value,
        int bearers,
        double probability,
        boolean merges,
        Rows fromRows,
        Rows toRows,
        List<String> why) {

    public NameLink {
        why = List.copyOf(why);
    }

    public Optional<ContactKind> shared() {
        return Optional.ofNullable(contact);
    }

    /** What is shared, in a word for files: the sort of contact, or {@code name}. */
    public String what() {
        return contact == null ? "name" : contact.id();
    }
}
