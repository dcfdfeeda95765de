package io.countercheck.intake.internal.rows;

import io.countercheck.intake.internal.table.CellNote;
import io.countercheck.intake.internal.table.RawRecord;
import io.countercheck.intake.internal.values.Countries;
import io.countercheck.intake.internal.values.LegalForms;
import io.countercheck.intake.internal.values.ProblemCode;
import io.countercheck.intake.internal.values.Units;
import io.countercheck.intake.internal.values.WrittenDate;
import io.countercheck.model.Field;
import io.countercheck.model.GoodsField;
import io.countercheck.model.OrderField;
import io.countercheck.model.PartyAttribute;
import io.countercheck.model.PartyField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A delimited record with more cells than headers, read as if one text held the delimiter without being quoted.
 *
 * <p>Of the columns in which that text may stand the one is taken that leaves most other cells where they look right:
 * dates under dates, countries under countries. Where several do as well, the description is taken before other texts,
 * and of these the first. Linear in the number of cells.
 */
final class SurplusCells {

    private static final int NOT_MAPPED = 0;

    private SurplusCells() {}

    /** The record with as many cells as headers; a note on the column that was put together says so. */
    static RawRecord gathered(RawRecord row, ColumnPlan plan) {
        List<String> cells = row.cells();
        int columns = plan.columns();
        int end = cells.size();
        while (end > columns && cells.get(end - 1).isEmpty()) {
            end--;
        }
        int surplus = end - columns;
        int column = column(cells, surplus, plan);
        List<String> gathered = new ArrayList<>(columns);
        gathered.addAll(cells.subList(0, column));
        gathered.add(String.join(", ", cells.subList(column, column + surplus + 1)));
        gathered.addAll(cells.subList(column + surplus + 1, end));
        List<CellNote> notes = new ArrayList<>();
        for (CellNote note : row.notes()) {
            if (note.code() == ProblemCode.CELLS_SURPLUS) {
                notes.add(new CellNote(
                        column,
                        note.code(),
                        note.value(),
                        note.reason() + "; it is read as if this field held what is too much"));
            } else {
                int at = note.column();
                notes.add(new CellNote(
                        at <= column ? at : Math.max(column, at - surplus), note.code(), note.value(), note.reason()));
            }
        }
        return new RawRecord(row.number(), row.source(), gathered, List.of(), notes, null);
    }

    private static int column(List<String> cells, int surplus, ColumnPlan plan) {
        int columns = plan.columns();
        int right = 0;
        for (int i = 1; i < columns; i++) {
            right += fit(plan.field(i), cells.get(i + surplus));
        }
        int left = 0;
        int best = 0;
        int most = Integer.MIN_VALUE;
        for (int i = 0; i < columns; i++) {
            int fits = 4 * (left + right + together(plan.field(i), cells.get(i))) + preference(plan.field(i));
            if (fits > most) {
                most = fits;
                best = i;
            }
            left += fit(plan.field(i), cells.get(i));
            if (i + 1 < columns) {
                right -= fit(plan.field(i + 1), cells.get(i + 1 + surplus));
            }
        }
        return best;
    }

    /** How well several cells in one suit the field: a text may hold a delimiter, a date or a country hardly. */
    private static int together(@Nullable Field field, String first) {
        return field == null ? NOT_MAPPED : fit(field, LegalForms.is(first) ? first : "two words");
    }

    /** Which of two columns is the likelier to hold a delimiter, when the other cells fit as well. */
    private static int preference(@Nullable Field field) {
        if (field == GoodsField.DESCRIPTION) {
            return 3;
        }
        if (field instanceof PartyField party) {
            return party.attribute() == PartyAttribute.NAME || party.attribute() == PartyAttribute.ADDRESS ? 2 : 0;
        }
        return field == null || field == GoodsField.END_USE ? 1 : 0;
    }

    /** 1 when the cell looks like one of the field, -1 when it does not, 0 when it says nothing. */
    private static int fit(@Nullable Field field, String cell) {
        if (field == null || cell.isEmpty()) {
            return NOT_MAPPED;
        }
        if (LegalForms.is(cell)) {
            // "Example Chem Co., Ltd" is the text that most often holds a comma: its legal form stands nowhere alone.
            return -1;
        }
        if (field instanceof PartyField party) {
            return switch (party.attribute()) {
                case NAME -> letters(cell) ? 1 : -1;
                case COUNTRY -> country(cell);
                case EMAIL -> cell.indexOf('@') > 0 ? 1 : -1;
                case PHONE -> letters(cell) ? -1 : 1;
                case ADDRESS, WEBSITE, IDENTIFIER, WALLET -> 0;
            };
        }
        if (field instanceof OrderField order) {
            return switch (order) {
                case ORDER_DATE, DISPATCH_DATE, ARRIVAL_DATE ->
                    WrittenDate.of(cell).readable() ? 1 : -1;
                case FROM_COUNTRY, TO_COUNTRY -> country(cell);
                case REFERENCE, LINE -> digits(cell) ? 1 : 0;
                case VIA_COUNTRIES, PORT_OF_LOADING, PORT_OF_DISCHARGE, PROCEDURE, INCOTERM, PAYMENT_METHOD -> 0;
            };
        }
        return field instanceof GoodsField goods ? fit(goods, cell) : NOT_MAPPED;
    }

    private static int fit(GoodsField field, String cell) {
        return switch (field) {
            case DESCRIPTION -> letters(cell) ? 1 : -1;
            case CAS, EC, UN, HS -> letters(cell) || !digits(cell) ? -1 : 1;
            case QUANTITY, NET_WEIGHT, GROSS_WEIGHT, PACK_SIZE, PACK_COUNT, VALUE, CONCENTRATION ->
                digits(cell) ? 1 : -1;
            case UNIT, WEIGHT_UNIT, PACK_UNIT -> Units.unit(cell) != null || Units.isPackage(cell) ? 1 : -1;
            case CURRENCY -> cell.length() <= 3 && !digits(cell) ? 1 : -1;
            case ARTICLE, FORM, END_USE, MAKE, MODEL, SERIAL -> 0;
        };
    }

    private static int country(String cell) {
        return Countries.code(cell).isEmpty() ? -1 : 1;
    }

    private static boolean letters(String cell) {
        return cell.codePoints().filter(Character::isLetter).limit(2).count() == 2;
    }

    private static boolean digits(String cell) {
        return cell.codePoints().anyMatch(Character::isDigit);
    }
}
