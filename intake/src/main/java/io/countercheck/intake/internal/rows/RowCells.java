package io.countercheck.intake.internal.rows;

import io.countercheck.intake.internal.rows.ColumnPlan.Place;
import io.countercheck.intake.internal.table.CellNote;
import io.countercheck.intake.internal.table.Limits;
import io.countercheck.intake.internal.table.RawRecord;
import io.countercheck.intake.internal.values.DirectionControls;
import io.countercheck.intake.internal.values.ProblemCode;
import io.countercheck.model.Field;
import io.countercheck.model.FieldProblem;
import io.countercheck.model.GoodsField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One record seen by field, with the problems found on the way. */
final class RowCells {

    private final RawRecord row;
    private final ColumnPlan plan;
    private final List<FieldProblem> problems = new ArrayList<>(2);

    RowCells(RawRecord row, ColumnPlan plan) {
        this.row = row;
        this.plan = plan;
        for (CellNote note : row.notes()) {
            Field field = plan.field(note.column());
            if (field == null && note.code() == ProblemCode.CELLS_SURPLUS) {
                // It concerns the whole row, so that it is said even where the column itself is of no use.
                field = GoodsField.DESCRIPTION;
            }
            if (field != null) {
                problem(note.code(), field, note.value(), note.reason());
            }
        }
        missingCells();
    }

    private void missingCells() {
        for (int i = row.size(); i < plan.columns(); i++) {
            Field field = plan.field(i);
            if (field != null) {
                problem(
                        ProblemCode.CELLS_MISSING,
                        field,
                        "",
                        "the row ends after " + row.size() + " of " + plan.columns() + " cells");
                return;
            }
        }
    }

    RawRecord row() {
        return row;
    }

    List<FieldProblem> problems() {
        return problems;
    }

    void problem(ProblemCode code, Field field, String value, String reason) {
        problems.add(code.of(field, value, reason));
    }

    /** The text of all columns of the field, joined where there are several and each text once; empty when none has any. */
    String joined(Field field, String separator) {
        return joined(field, plan.places(field), separator);
    }

    /** The same of some of the columns of the field. */
    String joined(Field field, List<Place> places, String separator) {
        String text = places.isEmpty() ? "" : row.cell(places.get(0).index());
        for (int i = 1; i < places.size(); i++) {
            String more = row.cell(places.get(i).index());
            if (text.isEmpty()) {
                text = more;
            } else if (!more.isEmpty() && !text.contains(more)) {
                text = text + separator + more;
            }
        }
        return limited(field, text);
    }

    private String limited(Field field, String text) {
        if (text.length() <= Limits.SCREENED_CHARS) {
            return text;
        }
        int end = Limits.SCREENED_CHARS;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        problem(
                ProblemCode.TEXT_TOO_LONG,
                field,
                text,
                "the text has " + text.length() + " characters; the first " + end + " are screened");
        return text.substring(0, end);
    }

    /** The text as it is; controls in it that turn the direction of reading are reported. */
    String directed(Field field, String text) {
        String controls = DirectionControls.in(text);
        if (!controls.isEmpty()) {
            problem(
                    ProblemCode.DIRECTION_CONTROL,
                    field,
                    text,
                    "controls turn the direction in which the text is shown: " + controls
                            + "; its letters are read in the order in which they are stored");
        }
        return text;
    }

    /** The first column of the field that has something in this row; null when none has. Others must say the same. */
    @Nullable
    Place first(Field field) {
        return first(field, plan.places(field));
    }

    private @Nullable Place first(Field field, List<Place> places) {
        Place first = null;
        for (Place place : places) {
            String cell = row.cell(place.index());
            if (cell.isEmpty()) {
                continue;
            }
            if (first == null) {
                first = place;
            } else if (!cell.equals(row.cell(first.index()))) {
                problem(
                        ProblemCode.VALUES_DIFFER,
                        field,
                        cell,
                        "another column of the same meaning says \"" + ProblemCode.shown(row.cell(first.index()))
                                + "\"");
            }
        }
        return first;
    }

    String cell(Place place) {
        return row.cell(place.index());
    }

    String firstText(Field field) {
        return firstText(field, plan.places(field));
    }

    String firstText(Field field, List<Place> places) {
        Place place = first(field, places);
        return place == null ? "" : limited(field, cell(place));
    }
}
