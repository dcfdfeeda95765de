package io.countercheck.intake.internal.rows;

import io.countercheck.intake.internal.rows.ColumnPlan.Place;
import io.countercheck.intake.internal.table.CellKind;
import io.countercheck.intake.internal.values.Countries;
import io.countercheck.intake.internal.values.ProblemCode;
import io.countercheck.intake.internal.values.WrittenDate;
import io.countercheck.model.Movement;
import io.countercheck.model.OrderField;
import io.countercheck.model.PartyRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The journey of a row.
 *
 * <p>Where no country of dispatch is given, it is the exporter's, else the consignor's; where no country of destination
 * is given, it is that of the ship-to party, else of the consignee, else of the importer, else of the
 * buyer. A country that is given but
 * not understood is not replaced.
 */
final class MovementReader {

    private static final List<PartyRole> SENDERS = List.of(PartyRole.EXPORTER, PartyRole.CONSIGNOR);
    private static final List<PartyRole> RECEIVERS =
            List.of(PartyRole.SHIP_TO, PartyRole.CONSIGNEE, PartyRole.IMPORTER, PartyRole.SOLD_TO);

    Movement read(RowCells cells, Map<PartyRole, String> countries) {
        return new Movement(
                end(cells, OrderField.FROM_COUNTRY, SENDERS, countries),
                end(cells, OrderField.TO_COUNTRY, RECEIVERS, countries),
                via(cells),
                date(cells, OrderField.ORDER_DATE),
                date(cells, OrderField.DISPATCH_DATE),
                date(cells, OrderField.ARRIVAL_DATE),
                cells.firstText(OrderField.PROCEDURE));
    }

    private static String end(
            RowCells cells, OrderField field, List<PartyRole> otherwise, Map<PartyRole, String> countries) {
        String written = cells.firstText(field);
        if (Countries.saysNothing(written)) {
            return otherwise.stream()
                    .map(role -> countries.getOrDefault(role, ""))
                    .filter(code -> !code.isEmpty())
                    .findFirst()
                    .orElse("");
        }
        String code = Countries.code(written);
        if (code.isEmpty()) {
            cells.problem(ProblemCode.COUNTRY_UNKNOWN, field, written, "the country is not known by this name");
        }
        return code;
    }

    private static List<String> via(RowCells cells) {
        String written = cells.joined(OrderField.VIA_COUNTRIES, ", ");
        if (written.isEmpty()) {
            return List.of();
        }
        Countries.Several several = Countries.several(written);
        for (String unknown : several.unknown()) {
            cells.problem(
                    ProblemCode.COUNTRY_UNKNOWN,
                    OrderField.VIA_COUNTRIES,
                    unknown,
                    "the country is not known by this name");
        }
        return several.codes();
    }

    private static @Nullable LocalDate date(RowCells cells, OrderField field) {
        Place place = cells.first(field);
        if (place == null) {
            return null;
        }
        String cell = cells.cell(place);
        String written = cells.row().kind(place.index()) == CellKind.NUMBER ? wholeDays(cell) : cell;
        WrittenDate date = WrittenDate.of(written);
        LocalDate day = date.day(place.dates());
        if (day == null) {
            boolean readable = date.readable();
            cells.problem(
                    readable ? ProblemCode.DATE_AMBIGUOUS : ProblemCode.DATE_UNREADABLE,
                    field,
                    cell,
                    readable
                            ? "day, month and year can be told apart neither in this date nor by its column"
                            : "this is no date that can be read");
        }
        return day;
    }

    /** A spreadsheet's day number without the time of day behind its point. */
    private static String wholeDays(String number) {
        int point = number.indexOf('.');
        return point < 0 ? number : number.substring(0, point);
    }
}
