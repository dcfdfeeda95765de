package io.countercheck.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A party to a consignment as the order names it.
 *
 * @param role its part in the consignment
 * @param country ISO 3166 alpha-2, or empty when unknown
 * @param text the raw text of each attribute given; an attribute that is absent or blank has no entry
 */
public record Party(PartyRole role, String country, Map<PartyAttribute, String> text) {

    public Party {
        EnumMap<PartyAttribute, String> copy = new EnumMap<>(PartyAttribute.class);
        copy.putAll(text);
        text = java.util.Collections.unmodifiableMap(copy);
    }

    public static Party named(PartyRole role, String name) {
        return new Party(role, "", Map.of(PartyAttribute.NAME, name));
    }

    /** The name as written, or empty when the order gives none. */
    public Optional<String> name() {
        return Optional.ofNullable(text.get(PartyAttribute.NAME));
    }

    public Optional<String> attribute(PartyAttribute attribute) {
        return Optional.ofNullable(text.get(attribute));
    }

    public PartyField field(PartyAttribute attribute) {
        return new PartyField(role, attribute);
    }
}
