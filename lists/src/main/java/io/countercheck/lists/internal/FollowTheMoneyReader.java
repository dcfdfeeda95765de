package io.countercheck.lists.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.countercheck.lists.ListedParty;
import io.countercheck.lists.ListedParty.NameKind;
import io.countercheck.lists.ListedParty.Type;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads entities of the FollowTheMoney model as OpenSanctions writes them: one JSON object a line, with {@code id},
 * {@code schema} and {@code properties}, each a list of values. What is no party (addresses, sanctions, ownerships) is
 * counted as blank.
 */
final class FollowTheMoneyReader {

    private static final Map<String, String> IDENTIFIERS = new TreeMap<>(Map.ofEntries(
            Map.entry("email", "email"),
            Map.entry("phone", "phone"),
            Map.entry("website", "website"),
            Map.entry("taxNumber", "tax number"),
            Map.entry("innCode", "tax number"),
            Map.entry("vatCode", "vat number"),
            Map.entry("registrationNumber", "registration number"),
            Map.entry("ogrnCode", "registration number"),
            Map.entry("uscCode", "unified social credit code"),
            Map.entry("leiCode", "legal entity identifier"),
            Map.entry("swiftBic", "swift/bic"),
            Map.entry("idNumber", "identity number"),
            Map.entry("passportNumber", "passport"),
            Map.entry("imoNumber", "imo number"),
            Map.entry("mmsi", "mmsi"),
            Map.entry("callSign", "call sign"),
            Map.entry("publicKey", "wallet")));

    private static final List<String> DETAILS = List.of(
            "birthDate", "birthPlace", "nationality", "citizenship", "position", "flag", "topics", "incorporationDate");

    private final JsonFactory json = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxStringLength(1_000_000)
                    .build())
            .build();
    private final String source;
    private final ReadingLog log;
    private final CountryNames countries = CountryNames.shipped();
    private final List<ListedParty> parties = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private FollowTheMoneyReader(String source, ReadingLog log) {
        this.source = source;
        this.log = log;
    }

    static List<ListedParty> read(Path file, String source, ReadingLog log) {
        FollowTheMoneyReader reader = new FollowTheMoneyReader(source, log);
        log.begin(file.getFileName().toString());
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    reader.line(line, number);
                }
            }
        } catch (IOException e) {
            throw new Fault(
                    ErrorCode.LIST_BROKEN,
                    "cannot read " + file.getFileName() + ": " + e.getMessage(),
                    "check the file and its rights",
                    e);
        }
        log.end();
        return reader.parties;
    }

    private void line(String line, long number) {
        Map<String, List<String>> values = new TreeMap<>();
        try (JsonParser parser = json.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                log.skip(number, "no JSON object");
                return;
            }
            object(parser, "", values);
        } catch (IOException e) {
            log.skip(number, "no well-formed JSON object");
            return;
        }
        String id = first(values, "id");
        Type type = type(first(values, "schema"));
        if (type == null) {
            log.blank();
        } else if (id.isEmpty() || !ids.add(id)) {
            log.skip(number, id.isEmpty() ? "no id" : "the id " + id + " was used before");
        } else {
            PartyDraft draft = draft(values, id, type);
            if (draft.hasName()) {
                parties.add(draft.finish());
                log.read();
            } else {
                log.skip(number, "no name");
            }
        }
    }

    /** Gathers all text of an object under its names, those inside an object under "outer.inner". */
    private static void object(JsonParser parser, String prefix, Map<String, List<String>> values) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = prefix + parser.currentName();
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_OBJECT) {
                object(parser, name + ".", values);
            } else if (token == JsonToken.START_ARRAY) {
                for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
                    if (t == null) {
                        throw new IOException("cut off");
                    }
                    if (t.isScalarValue()) {
                        values.computeIfAbsent(name, k -> new ArrayList<>()).add(parser.getText());
                    } else {
                        parser.skipChildren();
                    }
                }
            } else if (token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                values.computeIfAbsent(name, k -> new ArrayList<>()).add(parser.getText());
            }
        }
        if (parser.currentToken() != JsonToken.END_OBJECT) {
            throw new IOException("cut off");
        }
    }

    private PartyDraft draft(Map<String, List<String>> values, String id, Type type) {
        PartyDraft draft = new PartyDraft(source, id, type, countries);
        draft.name(first(values, "caption"), NameKind.PRIMARY, false);
        all(values, "name").forEach(n -> draft.name(n, draft.hasName() ? NameKind.AKA : NameKind.PRIMARY, false));
        all(values, "alias").forEach(n -> draft.name(n, NameKind.AKA, false));
        all(values, "previousName").forEach(n -> draft.name(n, NameKind.FKA, false));
        all(values, "weakAlias").forEach(n -> draft.name(n, NameKind.AKA, true));
        all(values, "program").forEach(draft::programme);
        values.getOrDefault("datasets", List.of()).forEach(d -> draft.detail("on list", d));
        List<String> country = all(values, "country");
        List<String> addresses = all(values, "address");
        String only = country.size() == 1 ? country.get(0) : "";
        addresses.forEach(a -> draft.address(a, "", only));
        if (addresses.isEmpty()) {
            country.forEach(c -> draft.address("", "", c));
        }
        IDENTIFIERS.forEach((property, kind) -> all(values, property).forEach(v -> draft.identifier(kind, v, "")));
        DETAILS.forEach(property -> all(values, property).forEach(v -> draft.detail(words(property), v)));
        all(values, "sourceUrl").forEach(draft::citation);
        all(values, "notes").forEach(draft::remark);
        return draft;
    }

    /** birthDate becomes "birth date". */
    private static String words(String property) {
        StringBuilder out = new StringBuilder();
        for (char c : property.toCharArray()) {
            out.append(c >= 'A' && c <= 'Z' ? " " + (char) (c + 32) : String.valueOf(c));
        }
        return out.toString();
    }

    private static List<String> all(Map<String, List<String>> values, String property) {
        return values.getOrDefault("properties." + property, List.of());
    }

    private static String first(Map<String, List<String>> values, String name) {
        List<String> found = values.getOrDefault(name, List.of());
        return found.isEmpty() ? "" : found.get(0);
    }

    private static @Nullable Type type(String schema) {
        return switch (schema) {
            case "Organization", "Company", "PublicBody" -> Type.ORGANISATION;
            case "Person" -> Type.PERSON;
            case "Vessel" -> Type.VESSEL;
            case "Airplane" -> Type.AIRCRAFT;
            case "LegalEntity", "CryptoWallet" -> Type.UNKNOWN;
            default -> null;
        };
    }
}
