package io.countercheck.duties.customers;

import io.countercheck.duties.settings.Settings;
import io.countercheck.duties.settings.SettingsFile;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The file of a house's own weights.
 *
 * <pre>
 * review_at = 1
 *
 * [weights]
 * new-mail-domain = 0.5
 *
 * [quantity]
 * times_history = 4
 *
 * [splitting]
 * orders = 3
 * customers = 2
 * days = 30
 * share = 0.5
 * </pre>
 *
 * @param settings what it says
 * @param digest SHA-256 of its bytes, hex
 */
public record RiskFile(RiskSettings settings, String digest) {

    private static final String WEIGHTS = "weights";
    private static final String QUANTITY = "quantity";
    private static final String SPLITTING = "splitting";
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);
    private static final int LONGEST = 12;

    /** @throws io.countercheck.model.Fault when it is not there, or with every problem in it */
    public static RiskFile read(Path path) {
        SettingsFile file = SettingsFile.read(path);
        Settings root = file.root();
        BigDecimal reviewAt =
                root.keys().contains("review_at") ? number(root, "review_at", root.texts("review_at")) : BigDecimal.ONE;
        if (reviewAt.signum() == 0) {
            root.problem("review_at", "is no weight", "write a number above 0");
        }
        Map<Indicator, BigDecimal> weights = new EnumMap<>(Indicator.class);
        root.entries(WEIGHTS)
                .forEach((code, words) -> Indicator.of(code)
                        .ifPresentOrElse(
                                i -> weights.put(i, number(root, WEIGHTS, words)),
                                () -> root.problem(
                                        WEIGHTS,
                                        "\"" + code + "\" is no indicator",
                                        "use "
                                                + Arrays.stream(Indicator.values())
                                                        .map(Indicator::id)
                                                        .collect(Collectors.joining(", ")))));
        Map<String, BigDecimal> quantity = figures(root, QUANTITY, Set.of("times_history"));
        Map<String, BigDecimal> split = figures(root, SPLITTING, Set.of("orders", "customers", "days", "share"));
        root.refuseOthers();
        RiskSettings settings =
                new RiskSettings(reviewAt, weights, quantity.get("times_history"), splitting(root, split));
        file.problems().refuse();
        return new RiskFile(settings, file.digest());
    }

    private static RiskSettings.@Nullable Splitting splitting(Settings root, Map<String, BigDecimal> split) {
        if (split.isEmpty()) {
            return null;
        }
        int orders = whole(root, split, "orders");
        int customers = whole(root, split, "customers");
        int days = whole(root, split, "days");
        BigDecimal share = Optional.ofNullable(split.get("share")).orElse(BigDecimal.ZERO);
        if (orders < 2 || customers < 2) {
            root.problem(SPLITTING, "one order alone is never split", "write orders and customers of 2 or more");
        }
        if (share.compareTo(BigDecimal.ONE) >= 0) {
            root.problem(SPLITTING, "share leaves nothing below a quantity", "write share between 0 and 1, as 0.5");
        }
        return new RiskSettings.Splitting(orders, customers, days, share);
    }

    private static int whole(Settings root, Map<String, BigDecimal> figures, String key) {
        BigDecimal value = figures.get(key);
        if (value == null || value.stripTrailingZeros().scale() > 0) {
            root.problem(SPLITTING, "lacks " + key + " as a whole number", "add " + key + " = 3");
            return 2;
        }
        return value.intValue();
    }

    private static Map<String, BigDecimal> figures(Settings root, String table, Set<String> known) {
        Map<String, BigDecimal> figures = new java.util.TreeMap<>();
        root.entries(table).forEach((key, words) -> {
            if (known.contains(key)) {
                figures.put(key, number(root, table, words));
            } else {
                root.problem(table, key + " is not known here", "use " + String.join(", ", new TreeSet<>(known)));
            }
        });
        return figures;
    }

    private static BigDecimal number(Settings root, String key, List<String> words) {
        String text = words.size() == 1 ? words.get(0) : "";
        try {
            BigDecimal value = text.length() > LONGEST ? BigDecimal.ONE.negate() : new BigDecimal(text);
            if (value.signum() >= 0 && value.compareTo(MOST) <= 0 && Math.abs(value.scale()) <= LONGEST) {
                return value;
            }
        } catch (NumberFormatException e) {
            root.problem(key, "\"" + text + "\" is no number", "write a number from 0 to 1000000");
            return BigDecimal.ONE;
        }
        root.problem(key, "\"" + text + "\" is out of range", "write a number from 0 to 1000000");
        return BigDecimal.ONE;
    }
}
