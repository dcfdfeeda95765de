package io.countercheck.duties;

import io.countercheck.controls.Listing;
import io.countercheck.model.Amount;
import io.countercheck.model.Consignment;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.Movement;
import io.countercheck.model.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A regulated line of an order as it is told apart from others: two that are equal and bear an order reference are the same
 * line read twice.
 *
 * @param quantity the quantity that counts, in kilogram, litre or piece without trailing zeros, or null when there is none
 * @param listings ids of its listings that have a quantity rule, sorted
 */
record EarlierLine(
        String reference,
        String line,
        String customer,
        String from,
        String to,
        List<String> via,
        LocalDate day,
        @Nullable Amount quantity,
        List<String> listings) {

    /**
     * @param listings what the line was recognised as; those without a quantity rule, or that do not speak
     *     on its route and day, are left out
     */
    static EarlierLine of(
            Journeys journeys, Consignment consignment, GoodsItem item, LocalDate day, Collection<Listing> listings) {
        return new EarlierLine(
                consignment.reference(),
                item.line(),
                Customer.keyOf(consignment),
                item.movement().from(),
                item.movement().to(),
                item.movement().via(),
                day,
                item.quantity().decisive().map(EarlierLine::inBase).orElse(null),
                listings.stream()
                        .filter(l -> journeys.addsUp(l, item.movement(), day))
                        .map(Listing::id)
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static Amount inBase(Amount amount) {
        BigDecimal value = amount.inBaseUnits();
        Unit unit = switch (amount.unit().dimension()) {
            case MASS -> Unit.KG;
            case VOLUME -> Unit.L;
            case COUNT -> Unit.PIECE;
        };
        return new Amount(value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros(), unit);
    }

    /** Whether it can be told apart: without a reference two equal lines may well be two orders. */
    boolean named() {
        return !reference.isBlank();
    }

    Movement movement() {
        return new Movement(from, to, via, null, day, null, "");
    }
}
