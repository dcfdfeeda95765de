package io.countercheck.intake.internal.json;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;

/** Which of the arrays in an object hold its goods lines, or orders that hold them. */
final class GoodsChoice {

    private GoodsChoice() {}

    /**
     * Those named for goods lines, and those of which elements hold such; of several that are named so, the ones that
     * hold nothing of goods are left out. Without any, the first whose elements hold such or say what goods are; none of
     * parties, papers and the like unless goods lines stand in it.
     */
    static Set<String> among(Collection<String> arrays, Predicate<String> namesGoods, Branch object) {
        Set<String> chosen = new LinkedHashSet<>();
        for (String path : arrays) {
            boolean beside = GoodsArrays.besides(path);
            if (GoodsArrays.ofLines(path) || !beside && object.holdsLines(path)) {
                chosen.add(path);
            }
        }
        if (chosen.size() > 1) {
            Set<String> sure = new LinkedHashSet<>(chosen);
            sure.removeIf(path -> !object.holdsGoods(path, namesGoods) && !object.holdsLines(path));
            return sure.isEmpty() ? Set.of(chosen.iterator().next()) : sure;
        }
        if (chosen.isEmpty()) {
            arrays.stream()
                    .filter(path -> object.holdsLines(path)
                            || !GoodsArrays.besides(path) && object.holdsGoods(path, namesGoods))
                    .findFirst()
                    .ifPresent(chosen::add);
        }
        return chosen;
    }
}
