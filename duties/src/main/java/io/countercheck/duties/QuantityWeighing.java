package io.countercheck.duties;

import io.countercheck.controls.Law;
import io.countercheck.controls.Listing;
import io.countercheck.controls.MassOfVolume;
import io.countercheck.controls.Threshold;
import io.countercheck.controls.Trade;
import io.countercheck.model.Unit;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares sums with the quantity from which a duty is owed.
 *
 * <p>Rows in different units are alternatives: reaching either is enough. Mass is compared with mass and volume with
 * volume; a sum that holds both is compared through the pair that the law itself gives (250 gallons or 1,023 kg). Where
 * a law counts only in the other unit, the pair that another law gives for the same substance serves, with 2 % for its
 * rounding left open; where none gives one the fact is missing: no density is assumed.
 */
final class QuantityWeighing {

    /** How a quantity stands to the rule. It says no more than that. */
    enum Outcome {
        /** No rule of quantity concerns this duty. */
        NO_RULE,
        /** The law regulates any quantity. */
        ANY_QUANTITY,
        REACHED,
        BELOW,
        /** The rule cannot be applied: no quantity, or only in a unit that the law does not count in. */
        MISSING;

        /** Whether a sum was looked at, so that what was added up matters. */
        boolean comparesSums() {
            return this == REACHED || this == BELOW || this == MISSING;
        }
    }

    private static final BigDecimal ABOVE_ROUNDING = new BigDecimal("1.02");
    private static final BigDecimal BELOW_ROUNDING = new BigDecimal("0.98");

    private final Law law;

    QuantityWeighing(Law law) {
        this.law = law;
    }

    Outcome weigh(Duty duty, Listing listing, Trade trade, Case line) {
        List<Threshold> rows = law.thresholds(listing.id(), trade);
        if (rows.isEmpty() || duty.quantity() == QuantityRule.REGARDLESS) {
            return Outcome.NO_RULE;
        }
        Map<Threshold.Scope, List<Threshold>> byScope = new EnumMap<>(Threshold.Scope.class);
        for (Threshold row : rows) {
            if (row.limitsDuties().isEmpty() || row.limitsDuties().contains(duty.id())) {
                if (row.amount().value().signum() == 0) {
                    return Outcome.ANY_QUANTITY;
                }
                byScope.merge(
                        row.scope(),
                        List.of(row),
                        (a, b) -> java.util.stream.Stream.concat(a.stream(), b.stream())
                                .toList());
            }
        }
        Outcome result = Outcome.NO_RULE;
        for (Map.Entry<Threshold.Scope, List<Threshold>> entry : byScope.entrySet()) {
            Sums.Key key = Sums.Key.of(listing.id(), line.consignment(), trade, entry.getKey(), line.day());
            Outcome outcome = weigh(
                    entry.getValue(), line.sums().of(key, line.item()), duty.quantity(), law.massOfVolume(listing));
            if (outcome == Outcome.REACHED) {
                return outcome;
            }
            result = result == Outcome.MISSING ? result : outcome;
        }
        return result;
    }

    private static Outcome weigh(
            List<Threshold> rows, Sums.Total total, QuantityRule rule, Optional<MassOfVolume> pair) {
        for (Threshold row : rows) {
            BigDecimal sum = switch (row.amount().unit().dimension()) {
                case MASS -> total.mass();
                case VOLUME -> total.volume();
                case COUNT -> BigDecimal.ZERO;
            };
            if (reaches(sum, row.amount().inBaseUnits(), rule)) {
                return Outcome.REACHED;
            }
        }
        if (total.incomplete()) {
            return Outcome.MISSING;
        }
        BigDecimal mass = largest(rows, Unit.Dimension.MASS);
        BigDecimal volume = largest(rows, Unit.Dimension.VOLUME);
        boolean massUncounted = total.mass().signum() > 0 && mass.signum() == 0;
        boolean volumeUncounted = total.volume().signum() > 0 && volume.signum() == 0;
        if (massUncounted || volumeUncounted) {
            return pair.map(p -> massUncounted
                            ? converted(
                                    total.volume()
                                            .multiply(p.kilograms())
                                            .add(total.mass().multiply(p.litres())),
                                    volume.multiply(p.kilograms()))
                            : converted(
                                    total.mass()
                                            .multiply(p.litres())
                                            .add(total.volume().multiply(p.kilograms())),
                                    mass.multiply(p.litres())))
                    .orElse(Outcome.MISSING);
        }
        if (mass.signum() > 0 && volume.signum() > 0) {
            // a/m + b/v against 1, without dividing: a·v + b·m against m·v
            BigDecimal both = total.mass().multiply(volume).add(total.volume().multiply(mass));
            return reaches(both, mass.multiply(volume), rule) ? Outcome.REACHED : Outcome.BELOW;
        }
        return Outcome.BELOW;
    }

    /** A sum carried over to the other unit; both were multiplied by the same figure, so that nothing is divided. */
    private static Outcome converted(BigDecimal sum, BigDecimal amount) {
        if (sum.compareTo(amount.multiply(ABOVE_ROUNDING)) > 0) {
            return Outcome.REACHED;
        }
        return sum.compareTo(amount.multiply(BELOW_ROUNDING)) < 0 ? Outcome.BELOW : Outcome.MISSING;
    }

    private static boolean reaches(BigDecimal sum, BigDecimal amount, QuantityRule rule) {
        int comparison = sum.compareTo(amount);
        return rule == QuantityRule.ABOVE ? comparison > 0 : comparison >= 0;
    }

    private static BigDecimal largest(List<Threshold> rows, Unit.Dimension dimension) {
        return rows.stream()
                .filter(r -> r.amount().unit().dimension() == dimension)
                .map(r -> r.amount().inBaseUnits())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }
}
