package io.countercheck.intake.internal.json;

import io.countercheck.intake.internal.table.CellKind;
import io.countercheck.intake.internal.table.Damage;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One goods line of a JSON file.
 *
 * @param source its JSON pointer
 * @param values what it says, by path, in order of mention
 * @param damage why it cannot be read, or null
 */
record JsonRow(
        String source, Map<String, Value> values, @Nullable Damage damage) {

    /** A scalar as text. */
    record Value(String text, CellKind kind) {

        /** Both texts, when a path is named twice. */
        Value and(Value more) {
            return text.equals(more.text) ? this : new Value(text + "; " + more.text, CellKind.TEXT);
        }
    }
}
