package io.countercheck.lists.internal;

import io.countercheck.lists.ListedParty;
import io.countercheck.lists.ListedParty.ListedAddress;
import io.countercheck.lists.ListedParty.ListedIdentifier;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a list says of a party, field by field, in words. The order in which a list writes several values of a field says
 * nothing: authorities sort anew from one edition to the next.
 */
public final class EntryContent {

    /** Every field, in the order in which they are told. */
    public static final List<String> FIELDS =
            List.of("type", "name", "alias", "programme", "address", "identifier", "detail", "citation", "remarks");

    private EntryContent() {}

    /** The fields that hold anything, in a fixed order; the values of each sorted. */
    public static Map<String, List<String>> of(ListedParty party) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        put(fields, "type", List.of(party.type().name().toLowerCase(Locale.ROOT)));
        put(fields, "name", List.of(party.name()));
        put(
                fields,
                "alias",
                party.names().stream()
                        .skip(1)
                        .map(n -> n.text() + " (" + n.kind().name().toLowerCase(Locale.ROOT)
                                + (n.weak() ? ", weak" : "") + ")")
                        .toList());
        put(fields, "programme", party.programmes());
        put(
                fields,
                "address",
                party.addresses().stream().map(EntryContent::address).toList());
        put(
                fields,
                "identifier",
                party.identifiers().stream().map(EntryContent::identifier).toList());
        put(
                fields,
                "detail",
                party.details().stream().map(d -> d.kind() + ": " + d.value()).toList());
        put(fields, "citation", List.of(party.citation()));
        put(fields, "remarks", List.of(party.remarks()));
        return fields;
    }

    /** SHA-256 over the party's key and content, hex: the same as long as the list says the same of it. */
    public static String digest(ListedParty party) {
        MessageDigest sha = Digests.sha256();
        update(sha, party.entityId());
        of(party).forEach((field, values) -> {
            update(sha, field);
            sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(values.size()).array());
            values.forEach(value -> update(sha, value));
        });
        return HexFormat.of().formatHex(sha.digest());
    }

    private static void update(MessageDigest sha, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(utf8.length).array());
        sha.update(utf8);
    }

    private static void put(Map<String, List<String>> fields, String field, Collection<String> values) {
        List<String> filled = new ArrayList<>(values);
        filled.removeIf(String::isEmpty);
        if (!filled.isEmpty()) {
            filled.sort(null);
            fields.put(field, List.copyOf(filled));
        }
    }

    private static String address(ListedAddress address) {
        String city = address.city().isEmpty() ? "" : "; city " + address.city();
        return address.text() + city + (address.country().isEmpty() ? "" : " [" + address.country() + "]");
    }

    private static String identifier(ListedIdentifier identifier) {
        return identifier.kind() + " " + identifier.value()
                + (identifier.country().isEmpty() ? "" : " [" + identifier.country() + "]");
    }
}
