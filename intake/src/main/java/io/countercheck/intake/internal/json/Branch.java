package io.countercheck.intake.internal.json;

import io.countercheck.intake.internal.json.JsonRow.Value;
import io.countercheck.intake.internal.values.PlainWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** An object of an order: what it says itself, by path, and the arrays of objects that stand in it. */
final class Branch {

    private static final Set<String> ROLE_MEMBERS = Set.of("role", "type", "function", "qualifier", "kind");

    /** Elements by which it is judged what an array holds. */
    private static final int LOOKED_AT = 3;

    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Map<String, List<Element>> arrays = new LinkedHashMap<>();

    /** @param place its index as the JSON pointer has it, {@code /0}; {@code /0/1} in an array of arrays */
    private record Element(String place, Branch branch) {}

    void put(String path, Value value) {
        values.merge(path, value, Value::and);
    }

    void add(String path, String place, Branch element) {
        arrays.computeIfAbsent(path, p -> new ArrayList<>()).add(new Element(place, element));
    }

    /**
     * Adds the rows of the object: those of the elements of its arrays of goods, or itself.
     *
     * @param layers what stands around it
     */
    void rows(
            String pointer,
            List<Map<String, Value>> layers,
            Predicate<String> namesGoods,
            Consumer<String> joined,
            List<JsonRow> rows) {
        rows(pointer, "", layers, namesGoods, joined, rows);
    }

    /** @param array the path of the array that it is an element of; empty for the order itself */
    private void rows(
            String pointer,
            String array,
            List<Map<String, Value>> layers,
            Predicate<String> namesGoods,
            Consumer<String> joined,
            List<JsonRow> rows) {
        Set<String> goods = GoodsChoice.among(arrays.keySet(), namesGoods, this);
        Map<String, Value> own = new LinkedHashMap<>();
        values.forEach((path, value) -> own.merge(free(array, path, layers), value, Value::and));
        arrays.forEach((path, elements) -> {
            if (!goods.contains(path)) {
                flatten(path, elements, own, namesGoods, joined);
            }
        });
        List<Map<String, Value>> all = new ArrayList<>(layers);
        all.add(own);
        if (goods.isEmpty()) {
            rows.add(new JsonRow(pointer, List.copyOf(all), null));
            return;
        }
        for (String path : goods) {
            String base =
                    pointer + "/" + path.replace("~", "~0").replace("/", "~1").replace('.', '/');
            for (Element element : arrays.getOrDefault(path, List.of())) {
                element.branch().rows(base + element.place(), path, all, namesGoods, joined, rows);
            }
        }
    }

    /** The path of a line's member, with the array before it where its order has a member of that name. */
    private static String free(String array, String path, List<Map<String, Value>> layers) {
        boolean taken = !array.isEmpty() && layers.stream().anyMatch(layer -> layer.containsKey(path));
        return taken ? array + "." + path : path;
    }

    /** What it says with the elements of every array joined. */
    Map<String, Value> joined(Predicate<String> namesGoods, Consumer<String> told) {
        Map<String, Value> all = new LinkedHashMap<>(values);
        arrays.forEach((path, elements) -> flatten(path, elements, all, namesGoods, told));
        return all;
    }

    private static void flatten(
            String path,
            List<Element> elements,
            Map<String, Value> into,
            Predicate<String> namesGoods,
            Consumer<String> joined) {
        if (elements.size() > 1 && !GoodsArrays.besides(path) && holdGoods(elements, namesGoods)) {
            joined.accept(path);
        }
        for (Element element : elements) {
            Map<String, Value> flat = element.branch().joined(namesGoods, inner -> joined.accept(path + "." + inner));
            String prefix = path + role(flat) + ".";
            flat.forEach((name, value) -> into.merge(prefix + name, value, Value::and));
        }
    }

    private static String role(Map<String, Value> element) {
        for (Map.Entry<String, Value> member : element.entrySet()) {
            if (ROLE_MEMBERS.contains(PlainWords.letters(member.getKey()))) {
                return "." + member.getValue().text();
            }
        }
        return "";
    }

    /** Whether elements of the array have members that name goods. */
    boolean holdsGoods(String array, Predicate<String> namesGoods) {
        return holdGoods(arrays.getOrDefault(array, List.of()), namesGoods);
    }

    private static boolean holdGoods(List<Element> elements, Predicate<String> namesGoods) {
        return elements.stream()
                .limit(LOOKED_AT)
                .anyMatch(e -> e.branch().values.keySet().stream().anyMatch(namesGoods));
    }

    /** Whether an array of goods lines stands in the elements of the array, at whatever depth. */
    boolean holdsLines(String array) {
        return arrays.getOrDefault(array, List.of()).stream()
                .anyMatch(e -> e.branch().arrays.keySet().stream()
                        .anyMatch(inner ->
                                GoodsArrays.ofLines(inner) || e.branch().holdsLines(inner)));
    }
}
