package io.countercheck.intake.internal.rows;

import io.countercheck.intake.DateOrder;
import io.countercheck.intake.DecimalStyle;
import io.countercheck.intake.Mapping;
import io.countercheck.intake.internal.values.ConcentrationText.Scale;
import io.countercheck.intake.internal.values.Units;
import io.countercheck.model.Field;
import io.countercheck.model.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where each field stands and how its column is written: the mapping and the survey, made ready for reading rows. */
final class ColumnPlan {

    /**
     * One column of a field.
     *
     * @param index 0 for the first column of the table
     * @param party whom of several in one role it tells of
     * @param unit the unit in its header, or null
     * @param dates the order of its dates, or null when it does not say
     * @param decimals its decimal sign, or null when it does not say
     * @param scale how it writes a content
     * @param portCodes whether it holds codes of UN/LOCODE and nothing else
     */
    record Place(
            int index,
            Mapping.Standing party,
            @Nullable Unit unit,
            @Nullable DateOrder dates,
            @Nullable DecimalStyle decimals,
            Scale scale,
            boolean portCodes) {}

    private final Map<Field, List<Place>> places = new LinkedHashMap<>();
    private final List<@Nullable Field> fieldOf = new ArrayList<>();

    ColumnPlan(Mapping mapping, Survey survey) {
        for (Mapping.Column column : mapping.columns()) {
            Field field = column.field();
            int index = column.position() - 1;
            fieldOf.add(field);
            if (field != null) {
                places.computeIfAbsent(field, f -> new ArrayList<>(1))
                        .add(new Place(
                                index,
                                column.party(),
                                column.unit().isEmpty() ? null : Units.unit(column.unit()),
                                survey.dateOrder(index),
                                survey.decimalStyle(index),
                                survey.scale(index, column.unit()),
                                survey.portCodes(index)));
            }
        }
    }

    /** The columns that hold the field, in file order; none when the file does not have it. */
    List<Place> places(Field field) {
        return places.getOrDefault(field, List.of());
    }

    /** Every field that the file has. */
    Set<Field> fields() {
        return places.keySet();
    }

    boolean has(Field field) {
        return places.containsKey(field);
    }

    /** What the column holds, or null. */
    @Nullable
    Field field(int index) {
        return index < fieldOf.size() ? fieldOf.get(index) : null;
    }

    int columns() {
        return fieldOf.size();
    }
}
