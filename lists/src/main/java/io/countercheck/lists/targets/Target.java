package io.countercheck.lists.targets;

import io.countercheck.model.PartyAttribute;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A company under action.
 *
 * @param name as the source writes it
 * @param role its part in the supply
 * @param source where the action is written
 * @param action what was done: designated, indicted, site closed, …
 * @param date the day of the action
 * @param country ISO 3166 alpha-2, or empty
 * @param contacts what is known of how it is reached, by attribute: PHONE, EMAIL, WEBSITE, ADDRESS, IDENTIFIER, WALLET
 */
public record Target(
        String name,
        Role role,
        String source,
        String action,
        LocalDate date,
        String country,
        Map<PartyAttribute, List<String>> contacts) {

    /** What a target does. */
    public enum Role {
        MAKER,
        SUPPLIER,
        STOREFRONT;

        private final String id = name().toLowerCase(Locale.ROOT);

        public String id() {
            return id;
        }

        @Override
        public String toString() {
            return id;
        }
    }

    public Target {
        if (name.isBlank() || source.isBlank() || action.isBlank()) {
            throw new IllegalArgumentException("a target has a name, a source and an action");
        }
        EnumMap<PartyAttribute, List<String>> copy = new EnumMap<>(PartyAttribute.class);
        contacts.forEach((attribute, values) -> {
            if (!values.isEmpty()) {
                copy.put(attribute, List.copyOf(values));
            }
        });
        contacts = Collections.unmodifiableMap(copy);
    }
}
