package io.countercheck.report.internal;

import io.countercheck.model.Field;
import io.countercheck.model.GoodsField;
import io.countercheck.model.OrderField;
import io.countercheck.model.PartyAttribute;
import io.countercheck.model.PartyField;
import io.countercheck.model.PartyRole;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds a field by the stable name under which it was written. */
public final class Fields {

    private Fields() {}

    /** The field of that name; empty when there is none. */
    public static Optional<Field> named(String id) {
        return Optional.ofNullable(ById.FIELDS.get(id));
    }

    /** Filled when a stored verdict is first read, never while verdicts are written. */
    private static final class ById {
        static final Map<String, Field> FIELDS = Map.copyOf(all());

        private static Map<String, Field> all() {
            Map<String, Field> all = new HashMap<>();
            for (Field field : GoodsField.values()) {
                all.put(field.id(), field);
            }
            for (Field field : OrderField.values()) {
                all.put(field.id(), field);
            }
            for (PartyRole role : PartyRole.values()) {
                for (PartyAttribute attribute : PartyAttribute.values()) {
                    PartyField field = new PartyField(role, attribute);
                    all.put(field.id(), field);
                }
            }
            return all;
        }
    }
}
