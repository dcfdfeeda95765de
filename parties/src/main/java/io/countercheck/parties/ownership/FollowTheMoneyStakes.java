package io.countercheck.parties.ownership;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads {@code Ownership} entities of the FollowTheMoney model: {@code owner} holds {@code percentage} of {@code asset}.
 * Owners and assets are named by the entities of the same file that bear their ids; an id without one is its own name.
 */
final class FollowTheMoneyStakes {

    private final JsonFactory json = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxStringLength(1_000_000)
                    .build())
            .build();
    private final List<String> problems;
    private final List<String> notes;

    FollowTheMoneyStakes(List<String> problems, List<String> notes) {
        this.problems = problems;
        this.notes = notes;
    }

    List<Stake> read(byte[] bytes) {
        Map<String, String> names = new HashMap<>();
        List<Map<String, List<String>>> ownerships = new ArrayList<>();
        int number = 0;
        for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n", -1)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            Map<String, List<String>> entity = entity(line, number);
            if (first(entity, "schema").equals("Ownership")) {
                ownerships.add(entity);
            } else {
                String caption = first(entity, "caption");
                names.put(first(entity, "id"), caption.isEmpty() ? first(entity, "name") : caption);
            }
        }
        return stakes(ownerships, names);
    }

    private List<Stake> stakes(List<Map<String, List<String>>> ownerships, Map<String, String> names) {
        List<Stake> stakes = new ArrayList<>();
        int ended = 0;
        int unknown = 0;
        for (Map<String, List<String>> ownership : ownerships) {
            if (!first(ownership, "endDate").isEmpty()) {
                ended++;
                continue;
            }
            BigDecimal share = BigDecimal.ZERO;
            String text = first(ownership, "percentage").replace("%", "").strip();
            try {
                share = OwnershipFile.share(text.isEmpty() ? "none" : text).min(Stake.WHOLE);
            } catch (IllegalArgumentException e) {
                unknown++;
            }
            for (String owner : ownership.getOrDefault("owner", List.of())) {
                for (String asset : ownership.getOrDefault("asset", List.of())) {
                    stakes.add(new Stake(name(names, owner), name(names, asset), share, false));
                }
            }
        }
        if (ended > 0) {
            notes.add(ended + " ownerships have ended and are left out");
        }
        if (unknown > 0) {
            notes.add(unknown + " ownerships tell no share: no rule can reach anybody through them");
        }
        return stakes;
    }

    private static String name(Map<String, String> names, String id) {
        String name = names.getOrDefault(id, "");
        return name.isBlank() ? id : name;
    }

    /** The values of an entity by name, those of its properties too; empty when the line is broken. */
    private Map<String, List<String>> entity(String line, int number) {
        Map<String, List<String>> values = new TreeMap<>();
        try (JsonParser parser = json.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("no object");
            }
            String field = "";
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    field = parser.currentName();
                } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                    values.computeIfAbsent(field, f -> new ArrayList<>()).add(parser.getText());
                }
            }
        } catch (IOException e) {
            problems.add("line " + number + ": no well-formed JSON object");
        }
        return values;
    }

    private static String first(Map<String, List<String>> values, String name) {
        List<String> found = values.getOrDefault(name, List.of());
        return found.isEmpty() ? "" : found.get(0);
    }
}
