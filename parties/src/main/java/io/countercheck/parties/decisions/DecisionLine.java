package io.countercheck.parties.decisions;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.countercheck.parties.decisions.PairDecision.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A decision as one line of JSON. */
final class DecisionLine {

    private static final JsonFactory JSON = new JsonFactory();

    private DecisionLine() {}

    static byte[] write(PairDecision decision) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("at", decision.at().toString());
            json.writeStringField("decided", decision.kind().id());
            json.writeStringField("who", decision.who());
            json.writeStringField("why", decision.why());
            json.writeObjectFieldStart("party");
            for (Map.Entry<String, String> given : decision.party().entrySet()) {
                json.writeStringField(given.getKey(), given.getValue());
            }
            json.writeEndObject();
            json.writeStringField("party_digest", decision.partyDigest());
            json.writeStringField("entity_id", decision.entityId());
            json.writeStringField("entity_name", decision.entityName());
            json.writeStringField("entry_digest", decision.entryDigest());
            json.writeEndObject();
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    /** @throws IOException when the line is no JSON object, or lacks a field */
    static PairDecision read(byte[] line) throws IOException {
        Map<String, String> fields = new HashMap<>();
        SortedMap<String, String> party = new TreeMap<>();
        try (JsonParser json = JSON.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("no object");
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                if (json.nextToken() == JsonToken.START_OBJECT) {
                    while (json.nextToken() == JsonToken.FIELD_NAME) {
                        String name = json.currentName();
                        json.nextToken();
                        party.put(name, json.getText());
                    }
                } else {
                    fields.put(field, json.getText());
                }
            }
        }
        return new PairDecision(
                Instant.parse(field(fields, "at")),
                kind(field(fields, "decided")),
                field(fields, "who"),
                field(fields, "why"),
                party,
                field(fields, "party_digest"),
                field(fields, "entity_id"),
                field(fields, "entity_name"),
                field(fields, "entry_digest"));
    }

    private static Kind kind(String id) throws IOException {
        return Arrays.stream(Kind.values())
                .filter(k -> k.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IOException("no decision is called " + id));
    }

    private static String field(Map<String, String> fields, String name) throws IOException {
        String value = fields.get(name);
        if (value == null) {
            throw new IOException("no field " + name);
        }
        return value;
    }
}
