package io.countercheck.parties.decisions;

import io.countercheck.lists.ListedParty;
import io.countercheck.model.Party;
import io.countercheck.model.PartyAttribute;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a person decided about one party and one entry of a list, as both were at that time.
 *
 * @param at when, to the second
 * @param kind what was decided
 * @param who decided
 * @param why for those who ask later
 * @param party the party as given, by the names of its attributes
 * @param partyDigest see {@link #digest(Party)}
 * @param entityId the entry, {@code <list>:<source id>}
 * @param entityName its primary name at that time
 * @param entryDigest see {@link ListedParty#contentDigest()}
 */
public record PairDecision(
        Instant at,
        Kind kind,
        String who,
        String why,
        SortedMap<String, String> party,
        String partyDigest,
        String entityId,
        String entityName,
        String entryDigest) {

    /** What can be decided about a pair. */
    public enum Kind {
        /** The party is not the listed one. */
        NOT_SAME,
        /** What was decided before no longer holds. */
        WITHDRAWN;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public PairDecision {
        party = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(party));
    }

    /** A decision about a party and an entry as they are now. */
    public static PairDecision on(Party party, ListedParty entry, Kind kind, String who, Instant at, String why) {
        return new PairDecision(
                at.truncatedTo(ChronoUnit.SECONDS),
                kind,
                who,
                why,
                given(party),
                digest(party),
                entry.entityId(),
                entry.name(),
                entry.contentDigest());
    }

    /**
     * SHA-256 over everything that is given of a party, hex: another as soon as its name, country, address or any
     * identifier differs by more than blanks. The part that it plays in an order does not count.
     */
    public static String digest(Party party) {
        MessageDigest sha = sha256();
        given(party).forEach((name, value) -> {
            update(sha, name);
            update(sha, value);
        });
        return HexFormat.of().formatHex(sha.digest());
    }

    private static SortedMap<String, String> given(Party party) {
        SortedMap<String, String> given = new TreeMap<>();
        party.text().forEach((attribute, text) -> put(given, attribute, text));
        if (!party.country().isEmpty()) {
            // However the order writes the country, it is the same country.
            given.put(PartyAttribute.COUNTRY.id(), party.country().toUpperCase(Locale.ROOT));
        }
        return given;
    }

    private static void put(SortedMap<String, String> given, PartyAttribute attribute, String text) {
        String plain = String.join(" ", text.strip().split("\\s+"));
        if (!plain.isEmpty()) {
            given.put(attribute.id(), plain);
        }
    }

    private static void update(MessageDigest sha, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(utf8.length).array());
        sha.update(utf8);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
