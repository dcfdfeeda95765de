package io.countercheck.parties.internal;

import io.countercheck.lists.PartyList;
import io.countercheck.parties.internal.QuerySet.Query;
import io.countercheck.parties.internal.Search.Candidate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Learns the coefficients of match.properties on the labelled queries with an even number and prints them. Logistic
 * regression by iteratively reweighted least squares with a ridge; the rows are the five best candidates of each query.
 */
final class Learning {

    private static final double RIDGE = 0.3;
    private static final int ROWS_PER_QUERY = 5;

    private Learning() {}

    public static void main(String[] args) throws IOException {
        List<PartyList> lists = QuerySet.lists("ofac_sdn_2021-07.csv");
        NameReader reader = new NameReader();
        NameIndex index = NameIndex.of(lists, reader);
        Search search = new Search(index, reader, MatchModel.shipped());
        List<Query> learnt =
                QuerySet.queries().stream().filter(q -> q.id() % 2 == 0).toList();
        boolean calibrate = args.length > 0 && args[0].equals("calibrate");
        if (calibrate) {
            calibrate(lists, reader, search, learnt);
        } else {
            fit(lists, reader, search, learnt);
        }
    }

    private static void fit(List<PartyList> lists, NameReader reader, Search search, List<Query> learnt) {
        List<double[]> rows = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        for (Query query : learnt) {
            for (ReadName read : reader.read(query.text())) {
                List<Candidate> found = search.find(read);
                WrittenName written = search.look(read);
                search.alignment().begin(written);
                double meant = found.stream()
                        .filter(c -> id(lists, c.party()).equals(query.expected()))
                        .mapToDouble(Candidate::logOdds)
                        .findFirst()
                        .orElse(Double.NaN);
                for (Candidate candidate : found.subList(0, Math.min(ROWS_PER_QUERY, found.size()))) {
                    boolean right = id(lists, candidate.party()).equals(query.expected());
                    // Several parties may carry one name: that only one of them is meant teaches nothing.
                    boolean sameName = candidate.exact() || Math.abs(candidate.logOdds() - meant) < 1e-6;
                    if (sameName && !right && !query.expected().isEmpty()) {
                        continue;
                    }
                    search.judge(written, candidate.name());
                    float[] features = search.lastFeatures();
                    double[] row = new double[features.length + 1];
                    row[0] = 1;
                    for (int i = 0; i < features.length; i++) {
                        row[i + 1] = features[i];
                    }
                    rows.add(row);
                    labels.add(right ? 1 : 0);
                }
            }
        }
        double[] w = LogisticFit.of(rows, labels, RIDGE);
        System.out.printf(
                Locale.ROOT,
                "# %d rows, %d positive%n",
                rows.size(),
                labels.stream().mapToInt(i -> i).sum());
        print(w);
    }

    /** Stretches and shifts the shipped log-odds so that they fit the best answer of each query. */
    private static void calibrate(List<PartyList> lists, NameReader reader, Search search, List<Query> learnt) {
        List<double[]> rows = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        for (Query query : learnt) {
            List<Candidate> found = new ArrayList<>();
            reader.read(query.text()).forEach(read -> found.addAll(search.find(read)));
            found.sort(Comparator.comparingDouble(Candidate::logOdds).reversed());
            if (!found.isEmpty()) {
                rows.add(new double[] {1, found.get(0).logOdds()});
                labels.add(right(lists, query, found) ? 1 : 0);
            }
        }
        double[] line = LogisticFit.of(rows, labels, 0);
        System.out.printf(Locale.ROOT, "# log-odds times %.4f plus %.4f%n", line[1], line[0]);
        MatchModel shipped = MatchModel.shipped();
        double[] w = new double[Features.COUNT + 1];
        float[] unit = new float[Features.COUNT];
        double intercept = shipped.logOdds(unit);
        w[0] = line[0] + line[1] * intercept;
        for (int i = 0; i < Features.COUNT; i++) {
            unit[i] = 1;
            w[i + 1] = line[1] * (shipped.logOdds(unit) - intercept);
            unit[i] = 0;
        }
        print(w);
    }

    /** Whether the party meant is the best answer, or as good as it: several parties may carry one name. */
    static boolean right(List<PartyList> lists, Query query, List<Candidate> ranked) {
        double best = ranked.get(0).logOdds();
        return ranked.stream()
                .takeWhile(c -> c.logOdds() > best - 1e-6)
                .anyMatch(c -> id(lists, c.party()).equals(query.expected()));
    }

    private static void print(double[] w) {
        System.out.printf(Locale.ROOT, "intercept=%.4f%n", w[0]);
        for (int i = 0; i < Features.COUNT; i++) {
            System.out.printf(Locale.ROOT, "feature.%s=%.4f%n", Features.NAMES.get(i), w[i + 1]);
        }
    }

    static String id(List<PartyList> lists, int party) {
        int at = party;
        for (PartyList list : lists) {
            if (at < list.parties().size()) {
                return list.parties().get(at).sourceId();
            }
            at -= list.parties().size();
        }
        throw new IllegalArgumentException("no party " + party);
    }
}
