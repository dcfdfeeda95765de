package io.countercheck.bench;

import io.countercheck.bench.MatchingSystem.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How well a system answers labelled queries, as tables. */
final class MatchingTable {

    private static final int[] FALSE_ALERTS_PERCENT = {1, 5, 10};

    /** @param first whether the party meant is the first answer; {@code tied} whether it is or scores as high */
    private record Judged(MatchingQuery query, double score, boolean first, boolean tied) {}

    private MatchingTable() {}

    static void print(String title, MatchingSystem system, List<MatchingQuery> queries) {
        List<Judged> listed = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        for (MatchingQuery query : queries) {
            List<Answer> answers = system.ask(query.text(), 20);
            double score = answers.isEmpty()
                    ? Double.NEGATIVE_INFINITY
                    : answers.get(0).score();
            if (query.listed()) {
                boolean first = !answers.isEmpty() && answers.get(0).party().equals(query.expected());
                boolean tied = answers.stream()
                        .anyMatch(a -> a.score() >= score - 1e-9 && a.party().equals(query.expected()));
                listed.add(new Judged(query, score, first, tied));
            } else {
                others.add(score);
            }
        }
        double[] sorted =
                others.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%n%s: %d listed, %d not listed%n%-12s %7s %7s",
                title,
                listed.size(),
                sorted.length,
                "kind",
                "hit@1",
                "as set");
        double[] thresholds = new double[FALSE_ALERTS_PERCENT.length];
        for (int k = 0; k < thresholds.length; k++) {
            int allowed = sorted.length * FALSE_ALERTS_PERCENT[k] / 100;
            thresholds[k] = sorted[sorted.length - 1 - allowed];
            System.out.printf(Locale.ROOT, "  recall@%d%% as set", FALSE_ALERTS_PERCENT[k]);
        }
        System.out.println();
        Map<String, List<Judged>> kinds = new TreeMap<>();
        listed.forEach(j ->
                kinds.computeIfAbsent(j.query().kind(), k -> new ArrayList<>()).add(j));
        row("all", listed, thresholds);
        kinds.forEach((kind, judged) -> row(kind, judged, thresholds));
    }

    private static void row(String kind, List<Judged> judged, double[] thresholds) {
        System.out.printf(
                Locale.ROOT,
                "%-12s %7.3f %7.3f",
                kind,
                share(judged, false, Double.NEGATIVE_INFINITY),
                share(judged, true, Double.NEGATIVE_INFINITY));
        for (double threshold : thresholds) {
            System.out.printf(
                    Locale.ROOT, "  %9.3f %6.3f", share(judged, false, threshold), share(judged, true, threshold));
        }
        System.out.println();
    }

    private static double share(List<Judged> judged, boolean asSet, double threshold) {
        long found = judged.stream()
                .filter(j -> (asSet ? j.tied() : j.first()) && j.score() > threshold)
                .count();
        return (double) found / judged.size();
    }
}
