package io.countercheck.parties.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/** From what two names side by side show to a probability: logistic regression, coefficients in pairs.properties. */
public final class PairModel {

    private final double intercept;
    private final double[] coefficients = new double[PairFeatures.COUNT];
    private final double same;
    private final NameReader reader = new NameReader();

    private PairModel(Properties p) {
        intercept = number(p, "intercept");
        for (int i = 0; i < coefficients.length; i++) {
            coefficients[i] = number(p, "feature." + PairFeatures.NAMES.get(i));
        }
        same = number(p, "band.same");
    }

    public static PairModel shipped() {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(String.join("\n", Resources.lines("pairs.properties"))));
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return new PairModel(properties);
    }

    private static double number(Properties p, String key) {
        String value = p.getProperty(key);
        if (value == null) {
            throw new IllegalStateException("pairs.properties lacks " + key);
        }
        return Double.parseDouble(value.strip());
    }

    /** The probability from which two names count as the same. */
    public double same() {
        return same;
    }

    NameReader reader() {
        return reader;
    }

    double probability(PairComparison pair) {
        float[] features = PairFeatures.of(pair);
        double sum = intercept;
        for (int i = 0; i < features.length; i++) {
            sum += coefficients[i] * features[i];
        }
        return MatchModel.probability(sum);
    }
}
