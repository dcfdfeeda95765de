package io.countercheck.parties.network;

import io.countercheck.model.network.Network;
import io.countercheck.parties.internal.NameReading;
import io.countercheck.parties.internal.NameReading.Part;
import io.countercheck.parties.internal.PairModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds names that are alike among many without comparing each with each: only names that share a word, the beginning or
 * the end of a long word, or all their letters. Keys that more than {@link #MOST_ON_KEY} names share are passed over,
 * and a name is compared with at most {@link #MOST_COMPARED} others, those first with which it shares the rarest keys. So
 * time is linear in the number of names; what is lost is measured by quality/bench/network.
 */
final class LikeNames {

    private static final int MOST_ON_KEY = 48;
    private static final int MOST_COMPARED = 8;
    private static final int LONG_WORD = 6;
    private static final int PIECE = 5;
    /** Two own words, or one and a rare piece, make a comparison worth its time. */
    private static final double LEAST_SHARED = 0.5;

    private final PairModel model;

    LikeNames(PairModel model) {
        this.model = model;
    }

    /** Links between names that are alike, merging where the names alone suffice. Sorted by number. */
    List<FoundLink> among(List<Bearer> bearers) {
        List<List<String>> keysOf = new ArrayList<>(bearers.size());
        Map<String, int[]> postings = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Bearer bearer : bearers) {
            List<String> keys = keys(bearer.name);
            keysOf.add(keys);
            for (String key : keys) {
                int count = counts.merge(key, 1, Integer::sum);
                if (count > MOST_ON_KEY) {
                    continue;
                }
                int[] list = postings.computeIfAbsent(key, k -> new int[2]);
                if (count > list.length) {
                    list = Arrays.copyOf(list, Math.min(MOST_ON_KEY, list.length * 2));
                    postings.put(key, list);
                }
                list[count - 1] = bearer.number;
            }
        }
        List<FoundLink> links = new ArrayList<>();
        for (Bearer bearer : bearers) {
            compare(bearer, bearers, keysOf.get(bearer.number), postings, counts, links);
        }
        return links;
    }

    private void compare(
            Bearer bearer,
            List<Bearer> bearers,
            List<String> keys,
            Map<String, int[]> postings,
            Map<String, Integer> counts,
            List<FoundLink> links) {
        Map<Integer, Double> shared = new HashMap<>();
        double whole = 0;
        for (String key : keys) {
            int count = counts.getOrDefault(key, 0);
            double weight = key.startsWith("=") ? 3 : 1 / (1 + Math.log(count));
            whole += weight;
            int[] others = postings.get(key);
            if (others == null || count > MOST_ON_KEY) {
                continue;
            }
            for (int i = 0; i < count; i++) {
                if (others[i] > bearer.number) {
                    shared.merge(others[i], weight, Double::sum);
                }
            }
        }
        double least = Math.min(whole * LEAST_SHARED / 2, LEAST_SHARED);
        List<Map.Entry<Integer, Double>> candidates = new ArrayList<>();
        for (Map.Entry<Integer, Double> entry : shared.entrySet()) {
            if (entry.getValue() >= least) {
                candidates.add(entry);
            }
        }
        candidates.sort(
                Map.Entry.<Integer, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        for (Map.Entry<Integer, Double> candidate : candidates.subList(0, Math.min(MOST_COMPARED, candidates.size()))) {
            Bearer other = bearers.get(candidate.getKey());
            double pair = bearer.name.probability(other.name, model);
            if (pair >= LinkRules.ALIKE) {
                double alone = LinkRules.nameAlone(pair, bearer.elsewhere(other));
                links.add(new FoundLink(
                        bearer, other, null, 0, pair, alone, alone >= Network.BAND, FoundLink.Doubt.NONE));
            }
        }
    }

    /** What a name must share with another to be compared with it; none when it is of trades and places only. */
    static List<String> keys(NameReading name) {
        Set<String> keys = new HashSet<>();
        StringBuilder whole = new StringBuilder();
        for (Part word : name.words()) {
            if (!word.own()) {
                continue;
            }
            whole.append(word.text());
            if (word.text().length() > 1) {
                keys.add(word.text());
            }
            if (word.text().length() >= LONG_WORD) {
                keys.add("^" + word.text().substring(0, PIECE));
                keys.add("$" + word.text().substring(word.text().length() - PIECE));
            }
        }
        if (!whole.isEmpty()) {
            keys.add("=" + whole);
        }
        return keys.stream().sorted().toList();
    }
}
