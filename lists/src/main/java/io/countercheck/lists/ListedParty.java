package io.countercheck.lists;

import io.countercheck.lists.internal.EntryContent;
import java.util.List;
import java.util.Optional;

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
 * @param details what the list says of it under a label that does not identify it by itself: dates and places of
 *     birth, nationality, whom it is linked to, a vessel's flag
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
        String remarks,
        List<ListedDetail> details) {

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

    /**
     * @param kind what sort of identifier, in the list's words, lower case
     * @param value as the list writes it
     * @param country ISO 3166 alpha-2 of the issuer where the list gives one, else empty
     */
    public record ListedIdentifier(String kind, String value, String country) {}

    /** @param kind in the list's words, lower case, for example {@code linked to}; {@code value} as the list writes it */
    public record ListedDetail(String kind, String value) {}

    public ListedParty {
        names = List.copyOf(names);
        programmes = List.copyOf(programmes);
        addresses = List.copyOf(addresses);
        identifiers = List.copyOf(identifiers);
        details = List.copyOf(details);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a listed party has a name: " + list + ":" + sourceId);
        }
    }

    /** A party of which the list gives no further details. */
    public ListedParty(
            String list,
            String sourceId,
            Type type,
            List<ListedName> names,
            List<String> programmes,
            List<ListedAddress> addresses,
            List<ListedIdentifier> identifiers,
            String citation,
            String remarks) {
        this(list, sourceId, type, names, programmes, addresses, identifiers, citation, remarks, List.of());
    }

    /** The key under which findings and decisions speak of it: {@code <list>:<source id>}. */
    public String entityId() {
        return list + ":" + sourceId;
    }

    /** The primary name. */
    public String name() {
        return names.get(0).text();
    }

    /** SHA-256 over all that the list says of it, hex: another when anything of that changes, whatever the order. */
    public String contentDigest() {
        return EntryContent.digest(this);
    }

    /** The first detail under that label, for example {@code linked to}. */
    public Optional<String> detail(String kind) {
        return details.stream()
                .filter(d -> d.kind().equals(kind))
                .map(ListedDetail::value)
                .findFirst();
    }
}
