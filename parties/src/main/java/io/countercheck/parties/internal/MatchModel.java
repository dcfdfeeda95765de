package io.countercheck.parties.internal;

import io.countercheck.model.Strength;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * From what an alignment shows to a probability: logistic regression, whose coefficients, bands and shifts stand in
 * {@code match.properties}. Immutable.
 */
final class MatchModel {

    private final double intercept;
    private final double[] coefficients = new double[Features.COUNT];
    private final double likely;
    private final double possible;
    private final double certain;
    private final double certainBits;
    private final double certainOtherBits;
    private final double sameCountry;
    private final double otherCountry;
    private final double identifierCertain;
    private final double identifierLikely;
    private final double identifierPossible;

    MatchModel(Properties p) {
        intercept = number(p, "intercept");
        for (int i = 0; i < coefficients.length; i++) {
            coefficients[i] = number(p, "feature." + Features.NAMES.get(i));
        }
        likely = number(p, "band.likely");
        possible = number(p, "band.possible");
        certain = number(p, "band.certain");
        certainBits = number(p, "certain.bits");
        certainOtherBits = number(p, "certain.other_bits");
        identifierCertain = number(p, "identifier.certain");
        identifierLikely = number(p, "identifier.likely");
        identifierPossible = number(p, "identifier.possible");
        sameCountry = number(p, "shift.same_country");
        otherCountry = number(p, "shift.other_country");
    }

    static MatchModel shipped() {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(String.join("\n", Resources.lines("match.properties"))));
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return new MatchModel(properties);
    }

    private static double number(Properties p, String key) {
        String value = p.getProperty(key);
        if (value == null) {
            throw new IllegalStateException("match.properties lacks " + key);
        }
        return Double.parseDouble(value.strip());
    }

    /** Log-odds that both are the same. */
    double logOdds(float[] features) {
        double sum = intercept;
        for (int i = 0; i < coefficients.length; i++) {
            sum += coefficients[i] * features[i];
        }
        return sum;
    }

    static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    static double logOdds(double probability) {
        return Math.log(probability / (1 - probability));
    }

    double likely() {
        return likely;
    }

    double possible() {
        return possible;
    }

    /** The least probability of a name that is listed exactly and says enough. */
    double certain() {
        return certain;
    }

    /** How many bits an exactly listed name must have to be certain. */
    double certainBits(boolean company) {
        return company ? certainBits : certainOtherBits;
    }

    /** Probability of a party found by an identifier that proves so much. */
    double byIdentifier(Strength strength) {
        return switch (strength) {
            case CERTAIN -> identifierCertain;
            case LIKELY -> identifierLikely;
            case POSSIBLE -> identifierPossible;
        };
    }

    /** The band of a probability, or null when it is below all. */
    @Nullable
    Strength band(double probability) {
        if (probability < possible) {
            return null;
        }
        return probability < likely ? Strength.POSSIBLE : Strength.LIKELY;
    }

    double sameCountry() {
        return sameCountry;
    }

    double otherCountry() {
        return otherCountry;
    }
}
