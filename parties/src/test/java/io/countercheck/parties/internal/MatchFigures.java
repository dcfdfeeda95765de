package io.countercheck.parties.internal;

import io.countercheck.lists.ListedParty;
import io.countercheck.lists.ListedParty.ListedName;
import io.countercheck.lists.PartyList;
import io.countercheck.parties.internal.QuerySet.Query;
import io.countercheck.parties.internal.Search.Candidate;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints how well the labelled queries with an odd number are answered, and how fast. docs/matching.md quotes it. */
final class MatchFigures {

    private record Answer(Query query, double score, String found, boolean tied) {
        boolean right() {
            return found.equals(query.expected());
        }
    }

    private MatchFigures() {}

    public static void main(String[] args) throws IOException {
        List<PartyList> lists = QuerySet.lists("ofac_sdn_2021-07.csv");
        NameReader reader = new NameReader();
        long begin = System.nanoTime();
        NameIndex index = NameIndex.of(lists, reader);
        System.out.printf(
                Locale.ROOT,
                "index of %d names, %d words in %d ms%n",
                index.names(),
                index.vocabulary().size(),
                (System.nanoTime() - begin) / 1_000_000);
        Search search = new Search(index, reader, MatchModel.shipped());
        List<Query> queries = QuerySet.queries();
        List<Answer> held = new ArrayList<>();
        for (Query query : queries) {
            if (query.id() % 2 == 1) {
                held.add(answer(lists, reader, search, query));
            }
        }
        print(held);
        if (args.length > 0) {
            wrong(held, lists);
        }
        if (args.length > 1) {
            return;
        }
        speed("SDN 2021", reader, search, queries);
        List<PartyList> csl = QuerySet.lists("us_csl_2022-05.csv");
        NameIndex cslIndex = NameIndex.of(csl, reader);
        speed("CSL 2022", reader, new Search(cslIndex, reader, MatchModel.shipped()), queries);
    }

    private static void speed(String list, NameReader reader, Search search, List<Query> queries) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int round = 0; round < 5; round++) {
            long startCpu = threads.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            long[] each = new long[queries.size()];
            for (int q = 0; q < each.length; q++) {
                long one = threads.getCurrentThreadCpuTime();
                for (ReadName read : reader.read(queries.get(q).text())) {
                    search.find(read);
                }
                each[q] = threads.getCurrentThreadCpuTime() - one;
            }
            double cpu = (threads.getCurrentThreadCpuTime() - startCpu) / 1e9;
            double wall = (System.nanoTime() - start) / 1e9;
            Arrays.sort(each);
            System.out.printf(
                    Locale.ROOT,
                    "%s, round %d: %.0f distinct queries/s of processor time on one thread (%.0f by the clock), p99 %.2f ms%n",
                    list,
                    round,
                    each.length / cpu,
                    each.length / wall,
                    each[each.length * 99 / 100] / 1e6);
        }
    }

    private static Answer answer(List<PartyList> lists, NameReader reader, Search search, Query query) {
        List<Candidate> found = new ArrayList<>();
        reader.read(query.text()).forEach(read -> found.addAll(search.find(read)));
        found.sort(Comparator.comparingDouble(Candidate::logOdds).reversed());
        if (found.isEmpty()) {
            return new Answer(query, Double.NEGATIVE_INFINITY, "?", false);
        }
        Candidate best = found.get(0);
        return new Answer(query, best.logOdds(), Learning.id(lists, best.party()), Learning.right(lists, query, found));
    }

    private static void print(List<Answer> answers) {
        double[] negative = answers.stream()
                .filter(a -> a.query().expected().isEmpty())
                .mapToDouble(Answer::score)
                .sorted()
                .toArray();
        List<Answer> positive =
                answers.stream().filter(a -> !a.query().expected().isEmpty()).toList();
        double hits = positive.stream().filter(Answer::right).count();
        System.out.printf(
                Locale.ROOT,
                "%d listed, %d not listed; hit@1 %.4f%n",
                positive.size(),
                negative.length,
                hits / positive.size());
        double[] thresholds = new double[3];
        int[] percent = {1, 5, 10};
        for (int k = 0; k < 3; k++) {
            int allowed = negative.length * percent[k] / 100;
            thresholds[k] = negative[negative.length - 1 - allowed];
            double threshold = thresholds[k];
            double recall = positive.stream()
                    .filter(a -> a.right() && a.score() > threshold)
                    .count();
            System.out.printf(
                    Locale.ROOT,
                    "recall at %d %% false alerts (p > %.4f): %.4f%n",
                    percent[k],
                    MatchModel.probability(threshold),
                    recall / positive.size());
        }
        System.out.printf(
                Locale.ROOT,
                "answer sets (all parties whose name is as near): hit@1 %.4f, recall at 1 %% %.4f, at 5 %% %.4f, at 10 %% %.4f%n",
                share(positive, Double.NEGATIVE_INFINITY),
                share(positive, thresholds[0]),
                share(positive, thresholds[1]),
                share(positive, thresholds[2]));
        Map<String, int[]> kinds = new TreeMap<>();
        for (Answer a : positive) {
            int[] counts = kinds.computeIfAbsent(a.query().kind(), k -> new int[6]);
            counts[0]++;
            counts[1] += a.right() ? 1 : 0;
            counts[2] += a.right() && a.score() > thresholds[1] ? 1 : 0;
            counts[3] += a.right() && a.score() > thresholds[0] ? 1 : 0;
            counts[4] += a.tied() && a.score() > thresholds[1] ? 1 : 0;
            counts[5] += a.tied() && a.score() > thresholds[0] ? 1 : 0;
        }
        kinds.forEach((kind, c) -> System.out.printf(
                Locale.ROOT,
                "  %-10s hit@1 %.3f  recall@5%% %.3f  recall@1%% %.3f  as sets: @5%% %.3f  @1%% %.3f%n",
                kind,
                (double) c[1] / c[0],
                (double) c[2] / c[0],
                (double) c[3] / c[0],
                (double) c[4] / c[0],
                (double) c[5] / c[0]));
        int[] bins = new int[10];
        double[] sums = new double[10];
        int[] right = new int[10];
        for (Answer a : answers) {
            double p = MatchModel.probability(a.score());
            int bin = Math.min(9, (int) (p * 10));
            bins[bin]++;
            sums[bin] += p;
            right[bin] += a.tied() ? 1 : 0;
        }
        double error = 0;
        for (int b = 0; b < 10; b++) {
            if (bins[b] > 0) {
                error += Math.abs(sums[b] - right[b]) / answers.size();
                System.out.printf(
                        Locale.ROOT,
                        "  p in [%.1f,%.1f): %d answers, mean p %.3f, right %.3f%n",
                        b / 10.0,
                        (b + 1) / 10.0,
                        bins[b],
                        sums[b] / bins[b],
                        (double) right[b] / bins[b]);
            }
        }
        System.out.printf(
                Locale.ROOT, "expected calibration error %.4f; thresholds %s%n", error, Arrays.toString(thresholds));
    }

    private static double share(List<Answer> positive, double threshold) {
        long found =
                positive.stream().filter(a -> a.tied() && a.score() > threshold).count();
        return (double) found / positive.size();
    }

    private static void wrong(List<Answer> answers, List<PartyList> lists) {
        Map<String, ListedParty> byId = new HashMap<>();
        lists.get(0).parties().forEach(p -> byId.put(p.sourceId(), p));
        double[] negative = answers.stream()
                .filter(a -> a.query().expected().isEmpty())
                .mapToDouble(Answer::score)
                .sorted()
                .toArray();
        double t = negative[negative.length - 1 - negative.length / 20];
        for (Answer a : answers) {
            boolean bad = a.query().expected().isEmpty() ? a.score() >= t : !(a.tied() && a.score() > t);
            if (bad) {
                ListedParty e = byId.get(a.query().expected());
                ListedParty f = byId.get(a.found());
                System.out.printf(
                        Locale.ROOT,
                        "%s | %s | p=%.3f | found %s | expected %s%n",
                        a.query().kind(),
                        a.query().text(),
                        MatchModel.probability(a.score()),
                        f == null
                                ? ""
                                : f.names().stream().map(x -> x.text()).limit(4).toList(),
                        e == null
                                ? "-"
                                : e.names().stream().map(x -> x.text()).limit(4).toList());
            }
        }
    }

    private static String names(@Nullable ListedParty party) {
        return party == null
                ? "nobody"
                : party.names().stream().limit(4).map(ListedName::text).collect(Collectors.joining(" | "));
    }
}
