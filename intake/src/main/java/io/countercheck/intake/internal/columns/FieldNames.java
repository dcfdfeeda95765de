package io.countercheck.intake.internal.columns;

import io.countercheck.model.Field;
import io.countercheck.model.GoodsField;
import io.countercheck.model.OrderField;
import io.countercheck.model.PartyAttribute;
import io.countercheck.model.PartyField;
import io.countercheck.model.PartyRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every field by its id. */
public final class FieldNames {

    private static final Map<String, Field> BY_ID = byId();

    private FieldNames() {}

    private static Map<String, Field> byId() {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (Field field : OrderField.values()) {
            fields.put(field.id(), field);
        }
        for (Field field : GoodsField.values()) {
            fields.put(field.id(), field);
        }
        for (PartyRole role : PartyRole.values()) {
            for (PartyAttribute attribute : PartyAttribute.values()) {
                Field field = new PartyField(role, attribute);
                fields.put(field.id(), field);
            }
        }
        return Collections.unmodifiableMap(fields);
    }

    /** The field, or null when none has that id. */
    public static @Nullable Field field(String id) {
        return BY_ID.get(id);
    }

    /** The ids of the order's and the goods' own fields, then how those of parties are formed. */
    public static List<String> described() {
        List<String> ids = new ArrayList<>();
        BY_ID.forEach((id, field) -> {
            if (!(field instanceof PartyField party)) {
                ids.add(id);
            } else if (party.attribute() == PartyAttribute.NAME) {
                ids.add(id + "[_address|_country|_email|_phone|_website|_identifier|_wallet]");
            }
        });
        return ids;
    }
}
