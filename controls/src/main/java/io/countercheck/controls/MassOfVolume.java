package io.countercheck.controls;

import io.countercheck.model.Unit;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a law itself writes one quantity of a substance in both units, "250 gallons or 1,023 kilograms": the only statement
 * on how heavy a litre is that the law data hold.
 *
 * @param kilograms the mass
 * @param litres the volume that the same rule puts beside it
 * @param citation where both are written
 */
public record MassOfVolume(BigDecimal kilograms, BigDecimal litres, String citation) {

    /** For each CAS number of which a law writes one quantity in both units. */
    static Map<String, MassOfVolume> byCas(List<Listing> listings, Map<String, List<Threshold>> thresholds) {
        Map<String, MassOfVolume> found = new HashMap<>();
        for (Listing listing : listings) {
            List<Threshold> rows = thresholds.getOrDefault(listing.id(), List.of());
            for (Threshold mass : rows) {
                pair(mass, rows).ifPresent(both -> listing.cas().forEach(cas -> found.putIfAbsent(cas, both)));
            }
        }
        return found;
    }

    private static Optional<MassOfVolume> pair(Threshold mass, List<Threshold> rows) {
        if (mass.amount().unit().dimension() != Unit.Dimension.MASS
                || mass.amount().value().signum() == 0) {
            return Optional.empty();
        }
        return rows.stream()
                .filter(row -> row.amount().unit().dimension() == Unit.Dimension.VOLUME
                        && row.scope() == mass.scope()
                        && row.trades().equals(mass.trades())
                        && row.limitsDuties().equals(mass.limitsDuties())
                        && row.citation().equals(mass.citation()))
                .findFirst()
                .map(volume -> new MassOfVolume(
                        mass.amount().inBaseUnits(), volume.amount().inBaseUnits(), mass.citation()));
    }
}
