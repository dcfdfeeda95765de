package io.countercheck.intake.internal.rows;

import io.countercheck.intake.internal.rows.ColumnPlan.Place;
import io.countercheck.intake.internal.table.CellKind;
import io.countercheck.intake.internal.values.Countries;
import io.countercheck.intake.internal.values.ProblemCode;
import io.countercheck.intake.internal.values.WrittenDate;
import io.countercheck.model.Movement;
import io.countercheck.model.OrderField;
import io.countercheck.model.PartyAttribute;
import io.countercheck.model.PartyField;
import io.countercheck.model.PartyRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The journey of a row.
 *
 * <p>Where no country of dispatch is given, it is the exporter's, else the consignor's; where no country of destination
 * is given, it is that of the ship-to party, else of the consignee, else of the importer, else of the
 * buyer. A country that is given but
 * not understood is not replaced.
 *
 * <p>Ports written as codes of UN/LOCODE name a country: where nobody else names an end of the journey it is that one,
 * and a port in a third country is passed through.
 */
final class MovementReader {

    /** Before it lie the days that programs write for none: in 1899 and 1900 of spreadsheets, in 1970 of Unix. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1980, 1, 1);

    private static final List<PartyRole> SENDERS = List.of(PartyRole.EXPORTER, PartyRole.CONSIGNOR);
    private static final List<PartyRole> RECEIVERS =
            List.of(PartyRole.SHIP_TO, PartyRole.CONSIGNEE, PartyRole.IMPORTER, PartyRole.SOLD_TO);

    Movement read(RowCells cells, RoleCountries countries) {
        String loaded = port(cells, OrderField.PORT_OF_LOADING);
        String discharged = port(cells, OrderField.PORT_OF_DISCHARGE);
        String from = end(cells, OrderField.FROM_COUNTRY, SENDERS, countries, loaded);
        String to = end(cells, OrderField.TO_COUNTRY, RECEIVERS, countries, discharged);
        LocalDate ordered = date(cells, OrderField.ORDER_DATE);
        return new Movement(
                from,
                to,
                via(
                        cells,
                        Stream.of(loaded, discharged)
                                .filter(c -> !c.isEmpty() && !c.equals(from) && !c.equals(to))
                                .toList()),
                ordered,
                dispatch(cells, ordered),
                date(cells, OrderField.ARRIVAL_DATE),
                cells.firstText(OrderField.PROCEDURE));
    }

    private static String end(
            RowCells cells, OrderField field, List<PartyRole> otherwise, RoleCountries countries, String port) {
        String written = cells.firstText(field);
        if (Countries.saysNothing(written)) {
            return otherwise.stream()
                    .filter(role -> !countries.of(role).isEmpty())
                    .findFirst()
                    .map(role -> ofParty(cells, role, countries.of(role)))
                    .orElse(port);
        }
        String code = Countries.code(written);
        if (code.isEmpty()) {
            cells.problem(ProblemCode.COUNTRY_UNKNOWN, field, written, "the country is not known by this name");
        }
        return code;
    }

    /** The country of the first party of the role; where others of the role sit elsewhere, that is said. */
    private static String ofParty(RowCells cells, PartyRole role, Set<String> countries) {
        List<String> all = List.copyOf(countries);
        for (String other : all.subList(1, all.size())) {
            cells.problem(
                    ProblemCode.VALUES_DIFFER,
                    new PartyField(role, PartyAttribute.COUNTRY),
                    other,
                    "another party of this role, whose country stands for the end of the route, is in " + all.get(0));
        }
        return all.get(0);
    }

    private static String port(RowCells cells, OrderField field) {
        Place place = cells.first(field);
        return place == null || !place.portCodes() ? "" : PortCode.country(cells.cell(place));
    }

    /** @param ports countries of ports that are no end of the journey */
    private static List<String> via(RowCells cells, List<String> ports) {
        String written = cells.joined(OrderField.VIA_COUNTRIES, ", ");
        if (written.isEmpty()) {
            return ports.stream().distinct().toList();
        }
        Countries.Several several = Countries.several(written);
        for (String unknown : several.unknown()) {
            cells.problem(
                    ProblemCode.COUNTRY_UNKNOWN,
                    OrderField.VIA_COUNTRIES,
                    unknown,
                    "the country is not known by this name");
        }
        return Stream.concat(several.codes().stream(), ports.stream())
                .distinct()
                .toList();
    }

    /** The day of dispatch; null when it lies before that of the order: one of the two is wrong, and that one stays. */
    private static @Nullable LocalDate dispatch(RowCells cells, @Nullable LocalDate ordered) {
        LocalDate day = date(cells, OrderField.DISPATCH_DATE);
        if (day == null || ordered == null || !day.isBefore(ordered)) {
            return day;
        }
        cells.problem(
                ProblemCode.DATE_IMPOSSIBLE,
                OrderField.DISPATCH_DATE,
                cells.firstText(OrderField.DISPATCH_DATE),
                "goods do not leave before they are ordered (" + ordered + "); it is not used as the day of the law");
        return null;
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
        if (day != null && day.isBefore(FIRST_DAY)) {
            cells.problem(
                    ProblemCode.DATE_IMPOSSIBLE,
                    field,
                    cell,
                    "no order is that old: programs write such a day for an empty one; it is not used as the day of the law");
            return null;
        }
        return day;
    }

    /** A spreadsheet's day number without the time of day behind its point. */
    private static String wholeDays(String number) {
        int point = number.indexOf('.');
        return point < 0 ? number : number.substring(0, point);
    }
}
