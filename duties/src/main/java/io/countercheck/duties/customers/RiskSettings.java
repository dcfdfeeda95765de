package io.countercheck.duties.customers;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one house weighs indicators. Local, and never shipped: whoever knows the figures of others could stay beside them.
 *
 * @param reviewAt the weight from which a person looks; each indicator weighs that much unless {@code weights} says otherwise
 * @param weights weight by indicator, 0 or more
 * @param timesHistory from how many times its largest earlier month a customer's month is unusual, or null: not compared
 * @param splitting when small orders count as one that was split, or null: not looked for
 */
public record RiskSettings(
        BigDecimal reviewAt,
        Map<Indicator, BigDecimal> weights,
        @Nullable BigDecimal timesHistory,
        @Nullable Splitting splitting) {

    /** Every indicator by itself makes a person look; nothing that takes a figure is looked for. */
    public static final RiskSettings NONE = new RiskSettings(BigDecimal.ONE, Map.of(), null, null);

    /**
     * When small orders count as one that was split.
     *
     * @param orders so many orders of the same goods for one customer, address or telephone
     * @param customers so many customers at one address
     * @param days within so many days
     * @param share each at least so much of a quantity that brings a duty, and below it; between 0 and 1
     */
    public record Splitting(int orders, int customers, int days, BigDecimal share) {}

    public RiskSettings {
        EnumMap<Indicator, BigDecimal> copy = new EnumMap<>(Indicator.class);
        copy.putAll(weights);
        weights = java.util.Collections.unmodifiableMap(copy);
    }

    public Optional<Splitting> split() {
        return Optional.ofNullable(splitting);
    }

    /**
     * Whether these circumstances together make a person look.
     *
     * @param codes codes of risks; one that is no {@link Indicator} always does
     */
    public boolean review(Set<String> codes) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String code : codes) {
            sum = sum.add(Indicator.of(code)
                    .map(i -> weights.getOrDefault(i, reviewAt))
                    .orElse(reviewAt));
        }
        return sum.signum() > 0 && sum.compareTo(reviewAt) >= 0;
    }
}
