package io.countercheck.report.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON object that was read, with its members by name. A member that is missing or of another sort is an
 * {@link IOException} that names it.
 */
public final class JsonObject {

    /** Shared, so that the names of members are looked up once. */
    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, Object> members;

    private JsonObject(Map<String, Object> members) {
        this.members = members;
    }

    /** The one object that the bytes hold. */
    public static JsonObject parse(byte[] utf8) throws IOException {
        try (JsonParser parser = JSON.createParser(utf8)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("not a JSON object");
            }
            JsonObject object = object(parser);
            if (parser.nextToken() != null) {
                throw new IOException("something follows the JSON object");
            }
            return object;
        }
    }

    private static JsonObject object(JsonParser parser) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            members.put(name, value(parser, parser.nextToken()));
        }
        return new JsonObject(members);
    }

    private static Object value(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                    list.add(value(parser, next));
                }
                yield list;
            }
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw new IOException("unexpected " + token);
        };
    }

    public boolean has(String name) {
        return members.containsKey(name);
    }

    public Iterable<String> names() {
        return members.keySet();
    }

    public String text(String name) throws IOException {
        return as(String.class, name);
    }

    public Optional<String> textIfAny(String name) throws IOException {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    public long number(String name) throws IOException {
        return as(Long.class, name);
    }

    public double fraction(String name) throws IOException {
        return as(Number.class, name).doubleValue();
    }

    public boolean flag(String name) throws IOException {
        return as(Boolean.class, name);
    }

    public JsonObject object(String name) throws IOException {
        return as(JsonObject.class, name);
    }

    public List<JsonObject> objects(String name) throws IOException {
        return list(JsonObject.class, name);
    }

    public List<String> texts(String name) throws IOException {
        return list(String.class, name);
    }

    private <T> List<T> list(Class<T> type, String name) throws IOException {
        List<T> typed = new ArrayList<>();
        for (Object element : as(List.class, name)) {
            typed.add(cast(type, element, name));
        }
        return typed;
    }

    private <T> T as(Class<T> type, String name) throws IOException {
        Object value = members.get(name);
        if (value == null) {
            throw new IOException("member " + name + " is missing");
        }
        return cast(type, value, name);
    }

    private static <T> T cast(Class<T> type, Object value, String name) throws IOException {
        if (!type.isInstance(value)) {
            throw new IOException("member " + name + " is not what it should be");
        }
        return type.cast(value);
    }
}
