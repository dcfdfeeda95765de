package io.countercheck.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much of the goods there is, in every way the order says it; each part null when not given.
 *
 * @param net net weight or volume
 * @param gross gross weight, packing included
 * @param stated a quantity that does not say whether it is net or gross
 * @param packSize content of one pack
 * @param packCount number of packs
 */
public record Quantity(
        @Nullable Amount net,
        @Nullable Amount gross,
        @Nullable Amount stated,
        @Nullable Amount packSize,
        @Nullable BigDecimal packCount) {

    public static final Quantity UNKNOWN = new Quantity(null, null, null, null, null);

    public static Quantity of(Amount stated) {
        return new Quantity(null, null, stated, null, null);
    }

    /**
     * The amount that thresholds look at: net before packs before what is merely stated before gross. A stated count of
     * pieces gives way to a weight. Empty when the order says nothing.
     */
    public Optional<Amount> decisive() {
        if (net != null) {
            return Optional.of(net);
        }
        if (packSize != null && packCount != null) {
            return Optional.of(new Amount(packSize.value().multiply(packCount), packSize.unit()));
        }
        if (stated != null && (stated.unit().dimension() != Unit.Dimension.COUNT || gross == null)) {
            return Optional.of(stated);
        }
        return Optional.ofNullable(gross);
    }
}
