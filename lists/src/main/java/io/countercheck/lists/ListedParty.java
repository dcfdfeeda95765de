package io.countercheck.lists;

import java.util.List;

/**
 * A company, person, vessel or aircraft on an official list.
 *
 * @param list short name of the list it is on, for example {@code ofac-sdn} or {@code bis-el}
 * @param sourceId the list's own number for it, unique within the list
 * @param type what it is
 * @param names every name, the primary one first; at least one
 * @param programmes programmes or measures under which it is listed, as the list writes them
 * @param addresses every address
 * @param identifiers numbers, e-mail addresses, web sites, wallets and whatever else identifies it
 * @param citation gazette notice or source that the list gives, or empty
 * @param remarks what else the list says
 */
public record ListedParty(
        String list,
        String sourceId,
        Type type,
        List<ListedName> names,
        List<String> programmes,
        List<ListedAddress> addresses,
        List<ListedIdentifier> identifiers,
        String citation,
        String remarks) {

    /** What a listed party is. */
    public enum Type {
        ORGANISATION,
        PERSON,
        VESSEL,
        AIRCRAFT,
        /** The list does not say. */
        UNKNOWN
    }

    /**
     * @param text the name as the list writes it
     * @param kind primary, also known as, formerly known as, now known as
     * @param weak whether the list itself calls the alias weak
     */
    public record ListedName(String text, NameKind kind, boolean weak) {}

    /** How a name relates to its party. */
    public enum NameKind {
        PRIMARY,
        AKA,
        FKA,
        NKA
    }

    /** @param country ISO 3166 alpha-2 where it could be read, else empty */
    public record ListedAddress(String text, String city, String country) {}

    /** @param kind what sort of identifier, in the list's words, lower case; {@code value} as the list writes it */
    public record ListedIdentifier(String kind, String value, String country) {}

    public ListedParty {
        names = List.copyOf(names);
        programmes = List.copyOf(programmes);
        addresses = List.copyOf(addresses);
        identifiers = List.copyOf(identifiers);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a listed party has a name: " + list + ":" + sourceId);
        }
    }

    /** The key under which findings and decisions speak of it: {@code <list>:<source id>}. */
    public String entityId() {
        return list + ":" + sourceId;
    }

    public String name() {
        return names.get(0).text();
    }
}
