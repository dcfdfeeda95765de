package io.countercheck.parties.internal;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Cross-validates the pair score on labelled pairs of names and prints its coefficients. Pairs that share their second
 * name stay in one fold, because the labelled pairs ask for some names many times.
 */
final class PairFigures {

    private static final int FOLDS = 10;
    private static final int ROUNDS = 5;
    private static final double RIDGE = 5;
    private static final long SEED = 20261125;

    record Case(String schema, boolean same, String quality, String a, String b, double[] row) {
        boolean organisation() {
            return schema.equals("Company") || schema.equals("Organization") || schema.equals("LegalEntity");
        }
    }

    private PairFigures() {}

    /** What cross-validation says: the mean over the rounds, and how many pairs marked STRONG go wrong in the mean. */
    record Result(double organisationsF1, double allF1, List<String> strongOrganisationErrors) {}

    public static void main(String[] args) throws IOException {
        crossValidate();
        List<Case> cases = cases();
        List<Integer> labels = cases.stream().map(c -> c.same() ? 1 : 0).toList();
        double[] w = LogisticFit.of(cases.stream().map(Case::row).toList(), labels, RIDGE);
        System.out.printf(Locale.ROOT, "intercept=%.4f%n", w[0]);
        for (int i = 0; i < PairFeatures.COUNT; i++) {
            System.out.printf(Locale.ROOT, "feature.%s=%.4f%n", PairFeatures.NAMES.get(i), w[i + 1]);
        }
    }

    static Result crossValidate() throws IOException {
        List<Case> cases = cases();
        double[] mean = new double[cases.size()];
        double organisations = 0;
        double all = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double[] scores = crossValidated(cases, RIDGE, SEED + round);
            for (int i = 0; i < mean.length; i++) {
                mean[i] += scores[i] / ROUNDS;
            }
            organisations += f1(cases, scores, Case::organisation) / ROUNDS;
            all += f1(cases, scores, c -> true) / ROUNDS;
        }
        System.out.printf(
                Locale.ROOT,
                "labelled pairs, %d folds, mean of %d rounds: organisations F1 %.3f, all %.3f; by schema:%n",
                FOLDS,
                ROUNDS,
                organisations,
                all);
        row("organisations", cases, mean, Case::organisation);
        for (String schema : List.of("Company", "Organization", "LegalEntity", "Person", "Vessel")) {
            row(schema, cases, mean, c -> schema.equals(c.schema()));
        }
        row("all", cases, mean, c -> true);
        List<String> errors = new ArrayList<>();
        for (int i = 0; i < mean.length; i++) {
            Case c = cases.get(i);
            if (c.organisation() && c.quality().equals("STRONG") && mean[i] >= 0.5 != c.same()) {
                errors.add(c.a() + " / " + c.b());
            }
        }
        return new Result(organisations, all, errors);
    }

    private static void row(String schema, List<Case> cases, double[] scores, Predicate<Case> wanted) {
        System.out.printf(
                Locale.ROOT,
                "  %-14s %4d pairs  F1 %.3f (95 %%: %s)%n",
                schema,
                cases.stream().filter(wanted).count(),
                f1(cases, scores, wanted),
                interval(cases, scores, wanted));
    }

    private static List<Case> cases() throws IOException {
        NameReader reader = new NameReader();
        List<Case> cases = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(SharedData.file("data/parties/nk_name_bench_cases.csv"))) {
            for (NamedCsvRecord row : csv) {
                String a = row.getField("name1");
                String b = row.getField("name2");
                List<ReadName> ra = reader.read(a);
                List<ReadName> rb = reader.read(b);
                float[] f = ra.isEmpty() || rb.isEmpty()
                        ? new float[PairFeatures.COUNT]
                        : PairFeatures.of(new PairComparison(ra.get(0), rb.get(0)));
                double[] x = new double[f.length + 1];
                x[0] = 1;
                for (int i = 0; i < f.length; i++) {
                    x[i + 1] = f[i];
                }
                cases.add(new Case(
                        row.getField("schema"),
                        Boolean.parseBoolean(row.getField("is_match")),
                        row.getField("quality"),
                        a,
                        b,
                        x));
            }
        }
        return cases;
    }

    /** The probability of each pair by coefficients that were learnt without its fold. */
    private static double[] crossValidated(List<Case> cases, double ridge, long seed) {
        List<String> names = new ArrayList<>(new TreeSet<>(
                cases.stream().map(c -> c.b().toLowerCase(Locale.ROOT)).toList()));
        Collections.shuffle(names, new Random(seed));
        int[] folds = cases.stream()
                .mapToInt(c -> names.indexOf(c.b().toLowerCase(Locale.ROOT)) % FOLDS)
                .toArray();
        double[] scores = new double[cases.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<double[]> rows = new ArrayList<>();
            List<Integer> labels = new ArrayList<>();
            for (int i = 0; i < folds.length; i++) {
                if (folds[i] != fold) {
                    rows.add(cases.get(i).row());
                    labels.add(cases.get(i).same() ? 1 : 0);
                }
            }
            double[] w = LogisticFit.of(rows, labels, ridge);
            for (int i = 0; i < folds.length; i++) {
                if (folds[i] == fold) {
                    scores[i] = MatchModel.probability(product(w, cases.get(i).row()));
                }
            }
        }
        return scores;
    }

    private static double product(double[] w, double[] row) {
        double sum = 0;
        for (int k = 0; k < w.length; k++) {
            sum += w[k] * row[k];
        }
        return sum;
    }

    private static double f1(List<Case> cases, double[] scores, Predicate<Case> wanted) {
        int[] all = new int[scores.length];
        Arrays.setAll(all, i -> i);
        return f1(cases, scores, wanted, all);
    }

    private static double f1(List<Case> cases, double[] scores, Predicate<Case> wanted, int[] sample) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (int i : sample) {
            if (wanted.test(cases.get(i))) {
                boolean same = cases.get(i).same();
                boolean said = scores[i] >= 0.5;
                right += said && same ? 1 : 0;
                wrong += said && !same ? 1 : 0;
                missed += !said && same ? 1 : 0;
            }
        }
        return 2.0 * right / Math.max(1, 2 * right + wrong + missed);
    }

    private static String interval(List<Case> cases, double[] scores, Predicate<Case> wanted) {
        Random random = new Random(SEED);
        double[] values = new double[1000];
        for (int k = 0; k < values.length; k++) {
            int[] sample = random.ints(scores.length, 0, scores.length).toArray();
            values[k] = f1(cases, scores, wanted, sample);
        }
        Arrays.sort(values);
        return String.format(Locale.ROOT, "%.3f to %.3f", values[25], values[974]);
    }
}
