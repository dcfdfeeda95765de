package io.countercheck.intake.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.countercheck.intake.internal.bytes.Encoding;
import io.countercheck.intake.internal.json.JsonRow.Value;
import io.countercheck.intake.internal.table.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What stands outermost in a JSON file.
 *
 * @param values how many values there are, 2 for several
 * @param arrays the paths of the arrays that hold the orders, through objects; none when the values are the orders
 * @param outer what is said beside these arrays, which holds for every order
 * @param said what the user should know
 */
record Shape(int values, Set<List<String>> arrays, Map<String, Value> outer, List<String> said) {

    static Shape of(Path file, Encoding encoding, Predicate<String> namesGoods) throws IOException {
        Census census = new Census(namesGoods);
        int values = 0;
        boolean objectFirst = false;
        try (JsonParser json = JsonSource.factory().createParser(encoding.open(file))) {
            JsonToken token;
            while ((token = json.nextToken()) != null) {
                values++;
                objectFirst |= values == 1 && token == JsonToken.START_OBJECT;
                if (values > 1 || token != JsonToken.START_OBJECT) {
                    break;
                }
                census.object(json, List.of());
            }
        } catch (JsonProcessingException e) {
            // The pass that reads the rows comes upon it again and reports it with its place.
            return new Shape(Math.max(1, values), Set.of(), Map.of(), List.of());
        }
        Set<List<String>> arrays = values == 1 && objectFirst ? census.ofOrders() : Set.of();
        return arrays.isEmpty()
                ? new Shape(values, Set.of(), Map.of(), List.of())
                : around(file, encoding, arrays, namesGoods);
    }

    /** Whether one of the arrays stands somewhere in the object at that path. */
    boolean leadsTo(List<String> path) {
        return leadsTo(arrays, path);
    }

    private static boolean leadsTo(Set<List<String>> arrays, List<String> path) {
        return arrays.stream()
                .anyMatch(array -> array.size() > path.size()
                        && array.subList(0, path.size()).equals(path));
    }

    private static Shape around(Path file, Encoding encoding, Set<List<String>> arrays, Predicate<String> namesGoods)
            throws IOException {
        Set<String> joined = new LinkedHashSet<>();
        OrderObject around = new OrderObject(namesGoods, joined::add);
        try (JsonParser json = JsonSource.factory().createParser(encoding.open(file))) {
            json.nextToken();
            members(json, List.of(), arrays, around);
        }
        if (around.tooLong()) {
            return new Shape(
                    1,
                    arrays,
                    Map.of(),
                    List.of("What stands around the orders has more than " + Limits.RECORD_CHARS
                            + " characters or too many values; it is not read."));
        }
        Map<String, Value> outer = around.joined();
        return new Shape(
                1,
                arrays,
                outer,
                joined.stream()
                        .limit(10)
                        .map(path -> "What stands in the array " + path
                                + " is read as if it held for every order, its elements joined by semicolons.")
                        .toList());
    }

    private static void members(JsonParser json, List<String> path, Set<List<String>> arrays, OrderObject around)
            throws IOException {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            List<String> inner = inside(path, json.currentName());
            JsonToken token = json.nextToken();
            if (token == JsonToken.START_ARRAY && arrays.contains(inner)) {
                json.skipChildren();
            } else if (token == JsonToken.START_OBJECT && leadsTo(arrays, inner)) {
                members(json, inner, arrays, around);
            } else {
                around.member(json, String.join(".", inner));
            }
        }
    }

    static List<String> inside(List<String> path, String name) {
        List<String> inner = new ArrayList<>(path);
        inner.add(name);
        return inner;
    }

    /** The arrays of objects that stand in objects, and what can be told of them. */
    private static final class Census {

        private static final int LOOKED_AT = 3;
        private static final int MOST_ARRAYS = 10_000;

        private final Predicate<String> namesGoods;
        private final Map<List<String>, Array> arrays = new LinkedHashMap<>();
        private boolean goodsOutside;

        /** What is known of one array. */
        private static final class Array {
            int objects;
            boolean goods;
        }

        Census(Predicate<String> namesGoods) {
            this.namesGoods = namesGoods;
        }

        /** Those named for orders or goods; else the one that seems to hold most of them. */
        Set<List<String>> ofOrders() {
            Set<List<String>> named = new LinkedHashSet<>();
            arrays.forEach((path, array) -> {
                String joined = String.join(".", path);
                if ((GoodsArrays.ofLines(joined) || GoodsArrays.ofOrders(joined))
                        && (array.goods || path.size() == 1)) {
                    named.add(path);
                }
            });
            Set<List<String>> sure = new LinkedHashSet<>(named);
            sure.removeIf(path -> !goods(path));
            if (!sure.isEmpty()) {
                return sure;
            }
            return named.isEmpty() ? largest() : Set.of(named.iterator().next());
        }

        private Set<List<String>> largest() {
            List<String> best = List.of();
            int most = 0;
            for (Map.Entry<List<String>, Array> entry : arrays.entrySet()) {
                boolean beside = GoodsArrays.besides(String.join(".", entry.getKey()));
                boolean likely = goods(entry.getKey()) || entry.getKey().size() == 1 && !goodsOutside;
                boolean better = best.isEmpty()
                        || !goods(best) && goods(entry.getKey())
                        || goods(best) == goods(entry.getKey()) && entry.getValue().objects > most;
                if (!beside && likely && better) {
                    best = entry.getKey();
                    most = entry.getValue().objects;
                }
            }
            return best.isEmpty() ? Set.of() : Set.of(best);
        }

        private boolean goods(List<String> path) {
            Array array = arrays.get(path);
            return array != null && array.goods;
        }

        void object(JsonParser json, List<String> path) throws IOException {
            while (json.nextToken() != JsonToken.END_OBJECT) {
                List<String> inner = inside(path, json.currentName());
                JsonToken token = json.nextToken();
                if (token == JsonToken.START_OBJECT) {
                    object(json, inner);
                } else if (token == JsonToken.START_ARRAY) {
                    array(json, inner);
                } else {
                    goodsOutside |= path.isEmpty() && namesGoods.test(json.currentName());
                }
            }
        }

        private void array(JsonParser json, List<String> path) throws IOException {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                if (json.currentToken() == JsonToken.START_OBJECT
                        && (arrays.size() < MOST_ARRAYS || arrays.containsKey(path))) {
                    Array array = arrays.computeIfAbsent(path, p -> new Array());
                    if (array.objects++ < LOOKED_AT) {
                        array.goods |= namesGoods(json, "");
                        continue;
                    }
                }
                json.skipChildren();
            }
        }

        /** Whether members of the element, or an array in it that is named so, speak of goods; reads it to its end. */
        private boolean namesGoods(JsonParser json, String prefix) throws IOException {
            boolean goods = false;
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                JsonToken token = json.nextToken();
                if (token == JsonToken.START_OBJECT) {
                    goods |= namesGoods(json, GoodsArrays.wraps(name) ? prefix : prefix + name + ".");
                } else if (token == JsonToken.START_ARRAY) {
                    goods |= holdsLines(json, prefix + name);
                } else {
                    goods |= namesGoods.test(prefix + name);
                }
            }
            return goods;
        }

        private boolean holdsLines(JsonParser json, String path) throws IOException {
            boolean lines = false;
            while (json.nextToken() != JsonToken.END_ARRAY) {
                if (json.currentToken() == JsonToken.START_OBJECT) {
                    boolean goods = namesGoods(json, "");
                    lines |= goods && !GoodsArrays.besides(path) || GoodsArrays.ofLines(path);
                } else {
                    json.skipChildren();
                }
            }
            return lines;
        }
    }
}
