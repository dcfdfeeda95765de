package io.countercheck.intake.internal.rows;

import io.countercheck.intake.internal.rows.ColumnPlan.Place;
import io.countercheck.intake.internal.table.CellKind;
import io.countercheck.intake.internal.values.CasDate;
import io.countercheck.intake.internal.values.ConcentrationText;
import io.countercheck.intake.internal.values.NumberField;
import io.countercheck.intake.internal.values.ProblemCode;
import io.countercheck.model.GoodsField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The goods of a row: its texts and its content by weight. */
final class GoodsReader {

    /** Fields whose several columns say one thing together; of the others the first column that says something counts. */
    private static final Set<GoodsField> JOINED = EnumSet.of(
            GoodsField.DESCRIPTION,
            GoodsField.ARTICLE,
            GoodsField.CAS,
            GoodsField.EC,
            GoodsField.UN,
            GoodsField.FORM,
            GoodsField.END_USE,
            GoodsField.MAKE,
            GoodsField.MODEL,
            GoodsField.SERIAL);

    private static final Set<GoodsField> SAYS_WHAT_IT_IS = EnumSet.of(
            GoodsField.DESCRIPTION,
            GoodsField.ARTICLE,
            GoodsField.CAS,
            GoodsField.EC,
            GoodsField.UN,
            GoodsField.HS,
            GoodsField.MAKE,
            GoodsField.MODEL,
            GoodsField.SERIAL);

    private final List<GoodsField> present = new ArrayList<>();

    GoodsReader(ColumnPlan plan) {
        for (GoodsField field : GoodsField.values()) {
            if (plan.has(field)) {
                present.add(field);
            }
        }
    }

    /** The raw text of each field given. */
    Map<GoodsField, String> text(RowCells cells) {
        Map<GoodsField, String> text = new EnumMap<>(GoodsField.class);
        for (GoodsField field : present) {
            String value = JOINED.contains(field) ? cells.joined(field, "; ") : cells.firstText(field);
            if (!value.isEmpty()) {
                text.put(field, cells.directed(field, value));
            }
        }
        casFromDate(cells, text);
        checkValue(cells);
        return text;
    }

    static boolean saysWhatItIs(Map<GoodsField, String> text) {
        return text.keySet().stream().anyMatch(SAYS_WHAT_IT_IS::contains);
    }

    private static void casFromDate(RowCells cells, Map<GoodsField, String> text) {
        if (!text.containsKey(GoodsField.CAS)) {
            return;
        }
        Place place = cells.first(GoodsField.CAS);
        if (place != null && cells.row().kind(place.index()) == CellKind.DATE) {
            String date = cells.cell(place);
            Optional<String> cas = CasDate.recovered(date);
            cas.ifPresent(number -> text.put(GoodsField.CAS, number));
            cells.problem(
                    cas.isPresent() ? ProblemCode.CAS_WAS_DATE : ProblemCode.CAS_IS_DATE,
                    GoodsField.CAS,
                    date,
                    cas.isPresent()
                            ? "the spreadsheet made a date of this CAS number; it is read as " + cas.get()
                            : "the spreadsheet holds a date here, not a CAS number");
        }
    }

    private static void checkValue(RowCells cells) {
        Place place = cells.first(GoodsField.VALUE);
        if (place == null) {
            return;
        }
        String cell = cells.cell(place);
        NumberField value = NumberField.read(withoutCurrency(cell), cells.row().kind(place.index()), place.decimals());
        ProblemCode problem = value.problem();
        if (problem != null) {
            cells.problem(problem, GoodsField.VALUE, cell, value.reason());
        }
    }

    /** The cell without the code or sign of a currency before or behind its number. */
    private static String withoutCurrency(String cell) {
        int start = 0;
        int end = cell.length();
        while (start < end && isCurrency(cell.charAt(start))) {
            start++;
        }
        while (end > start && isCurrency(cell.charAt(end - 1))) {
            end--;
        }
        return start > 4 || cell.length() - end > 4 ? cell : cell.substring(start, end);
    }

    private static boolean isCurrency(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.CURRENCY_SYMBOL || c == ' ' || c == '\u00a0';
    }

    @Nullable
    BigDecimal concentration(RowCells cells) {
        Place place = cells.first(GoodsField.CONCENTRATION);
        if (place == null) {
            return null;
        }
        String cell = cells.cell(place);
        NumberField read =
                ConcentrationText.read(cell, cells.row().kind(place.index()), place.decimals(), place.scale());
        ProblemCode problem = read.problem();
        if (problem != null) {
            cells.problem(problem, GoodsField.CONCENTRATION, cell, read.reason());
        }
        return read.value();
    }
}
