package io.countercheck.lists.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.countercheck.lists.targets.Target;
import io.countercheck.lists.targets.TargetCheck;
import io.countercheck.model.PartyAttribute;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The lines of the register of targets: one JSON object each, a target or a check. */
public final class TargetLines {

    private static final String TARGET = "target";
    private static final String CHECK = "check";

    private TargetLines() {}

    /** What a register holds, in the order of its lines; {@code targetLines} as they stand there. */
    public record Content(List<Target> targets, List<TargetCheck> checks, List<String> targetLines) {

        public static final Content NONE = new Content(List.of(), List.of(), List.of());

        public Content {
            targets = List.copyOf(targets);
            checks = List.copyOf(checks);
            targetLines = List.copyOf(targetLines);
        }
    }

    public static String line(Target target) {
        return object(json -> {
            json.writeStringField("kind", TARGET);
            json.writeStringField("name", target.name());
            json.writeStringField("role", target.role().id());
            json.writeStringField("source", target.source());
            json.writeStringField("action", target.action());
            json.writeStringField("date", target.date().toString());
            json.writeStringField("country", target.country());
            for (Map.Entry<PartyAttribute, List<String>> contact :
                    target.contacts().entrySet()) {
                json.writeArrayFieldStart(contact.getKey().id());
                for (String value : contact.getValue()) {
                    json.writeString(value);
                }
                json.writeEndArray();
            }
        });
    }

    public static String line(TargetCheck check) {
        return object(json -> {
            json.writeStringField("kind", CHECK);
            json.writeStringField("name", check.name());
            json.writeStringField("day", check.day().toString());
            json.writeBooleanField("seen", check.seen());
            json.writeStringField("note", check.note());
        });
    }

    private interface Members {
        void to(JsonGenerator json) throws IOException;
    }

    private static String object(Members members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            members.to(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return text.toString();
    }

    /**
     * Reads a register; a last line without its line feed was cut off by a crash and is left out.
     *
     * @throws IOException naming the line that is neither a target nor a check
     */
    public static Content read(String text) throws IOException {
        List<Target> targets = new ArrayList<>();
        List<TargetCheck> checks = new ArrayList<>();
        List<String> targetLines = new ArrayList<>();
        int number = 0;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            number++;
            String line = text.substring(start, end);
            start = end + 1;
            try {
                Map<String, Object> members = members(line);
                switch (String.valueOf(members.get("kind"))) {
                    case TARGET -> {
                        targets.add(target(members));
                        targetLines.add(line);
                    }
                    case CHECK ->
                        checks.add(new TargetCheck(
                                text(members, "name"),
                                LocalDate.parse(text(members, "day")),
                                Boolean.TRUE.equals(members.get("seen")),
                                text(members, "note")));
                    default -> throw new IOException("it is neither a target nor a check");
                }
            } catch (IOException | DateTimeException | IllegalArgumentException e) {
                throw new IOException("line " + number + ": " + e.getMessage(), e);
            }
        }
        return new Content(targets, checks, targetLines);
    }

    private static Target target(Map<String, Object> members) throws IOException {
        Map<PartyAttribute, List<String>> contacts = new EnumMap<>(PartyAttribute.class);
        for (PartyAttribute attribute : PartyAttribute.values()) {
            if (members.get(attribute.id()) instanceof List<?> values) {
                contacts.put(attribute, values.stream().map(String::valueOf).toList());
            }
        }
        return new Target(
                text(members, "name"),
                Target.Role.valueOf(text(members, "role").toUpperCase(Locale.ROOT)),
                text(members, "source"),
                text(members, "action"),
                LocalDate.parse(text(members, "date")),
                text(members, "country"),
                contacts);
    }

    private static String text(Map<String, Object> members, String name) throws IOException {
        if (members.get(name) instanceof String value) {
            return value;
        }
        throw new IOException("member " + name + " is missing");
    }

    /** Texts, flags and lists of texts by name. */
    private static Map<String, Object> members(String line) throws IOException {
        Map<String, Object> members = new HashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("it is no JSON object");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken token = parser.nextToken();
                if (token == JsonToken.VALUE_STRING) {
                    members.put(name, parser.getText());
                } else if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
                    members.put(name, token == JsonToken.VALUE_TRUE);
                } else if (token == JsonToken.START_ARRAY) {
                    List<String> values = new ArrayList<>();
                    while (parser.nextToken() == JsonToken.VALUE_STRING) {
                        values.add(parser.getText());
                    }
                    members.put(name, values);
                } else {
                    throw new IOException("member " + name + " is not what it should be");
                }
            }
        }
        return members;
    }
}
