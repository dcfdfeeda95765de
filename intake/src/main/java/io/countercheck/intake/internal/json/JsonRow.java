package io.countercheck.intake.internal.json;

import io.countercheck.intake.internal.table.CellKind;
import io.countercheck.intake.internal.table.Damage;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One goods line of a JSON file.
 *
 * @param source its JSON pointer
 * @param layers what it says by path, in order of mention: first what stands around its order, then its order, last the
 *     line itself. Rows of one order share the layers above their own, so that an order costs its size and no more; of a
 *     path in two layers the later counts
 * @param damage why it cannot be read, or null
 */
record JsonRow(
        String source,
        List<Map<String, Value>> layers,
        @Nullable Damage damage) {

    static JsonRow damaged(String source, Damage damage) {
        return new JsonRow(source, List.of(), damage);
    }

    boolean blank() {
        return damage == null && layers.stream().allMatch(Map::isEmpty);
    }

    /** A scalar as text. */
    record Value(String text, CellKind kind) {

        /** Both texts, when a path is named twice. */
        Value and(Value more) {
            return text.equals(more.text) ? this : new Value(text + "; " + more.text, CellKind.TEXT);
        }
    }
}
