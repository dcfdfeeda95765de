package io.countercheck.parties.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the listed names that a written name may be. Every listed name that shares a word, or a word that one may stand
 * for, gets the sum of what such words weigh; the {@value #CANDIDATES} with the largest share are aligned and judged.
 * Holds working space in proportion to the number of names: one instance a thread.
 */
final class Search {

    /** So many names are aligned. docs/matching.md tells what a look at all names finds beyond them. */
    private static final int CANDIDATES = 60;

    /** Three common words of trade together. */
    private static final float GENERIC_BITS = 16;

    /** Two words of a name's own, one of them rare. */
    private static final float TELLING_BITS = 20;

    /**
     * A listed name judged against the written one.
     *
     * @param exact whether all words that count are the same, in order
     * @param own whether any word that is the name's own was matched
     */
    record Candidate(int name, int party, double logOdds, boolean exact, boolean own, float matchedBits) {}

    private final NameIndex index;
    private final MatchModel model;
    private final Lookup lookup;
    private final Alignment alignment;
    private final Features features = new Features();
    private final float[] shared;
    private final float[] lastValue;
    private final int[] lastMask;
    private final IntList touched = new IntList();
    private final int[] kept = new int[CANDIDATES];
    private final float[] keptShare = new float[CANDIDATES];
    private int keptCount;

    Search(NameIndex index, NameReader reader, MatchModel model) {
        this.index = index;
        this.model = model;
        lookup = new Lookup(index, reader);
        alignment = new Alignment(index);
        shared = new float[index.names()];
        lastValue = new float[index.names()];
        lastMask = new int[index.names()];
    }

    /** The best name of each party, best first; ties by the order of the lists. */
    List<Candidate> find(ReadName read) {
        if (read.compared().isEmpty() || index.names() == 0) {
            return List.of();
        }
        WrittenName written = lookup.look(read);
        collect(written);
        alignment.begin(written);
        Map<Integer, Candidate> best = new HashMap<>();
        for (int k = 0; k < keptCount; k++) {
            Candidate candidate = judge(written, kept[k]);
            best.merge(candidate.party(), candidate, Search::better);
        }
        return ranked(best);
    }

    /** As {@link #find}, but every listed name is aligned: slow, to measure what the index loses. */
    List<Candidate> findByFullScan(ReadName read) {
        WrittenName written = lookup.look(read);
        alignment.begin(written);
        Map<Integer, Candidate> best = new HashMap<>();
        for (int name = 0; name < index.names(); name++) {
            Candidate candidate = judge(written, name);
            best.merge(candidate.party(), candidate, Search::better);
        }
        return ranked(best);
    }

    private static List<Candidate> ranked(Map<Integer, Candidate> best) {
        List<Candidate> result = new ArrayList<>(best.values());
        result.sort(Comparator.comparingDouble(Candidate::logOdds)
                .reversed()
                .thenComparingInt(Candidate::party)
                .thenComparingInt(Candidate::name));
        return result;
    }

    private static Candidate better(Candidate a, Candidate b) {
        if (a.logOdds() != b.logOdds()) {
            return a.logOdds() > b.logOdds() ? a : b;
        }
        return a.name() <= b.name() ? a : b;
    }

    /** What the last judgement saw, for learning. */
    float[] lastFeatures() {
        return features.values.clone();
    }

    Candidate judge(WrittenName written, int name) {
        alignment.against(written, name);
        features.of(written, index, alignment);
        double logOdds = model.logOdds(features.values);
        if (!features.ownWordMatched) {
            // Nothing but trades, places and numbers: alone they never reach the alert band, unless the listed name has
            // nothing else either and enough of it is there.
            boolean wholeName = features.matchedBits >= GENERIC_BITS && features.values[Features.BOTH_COVERAGE] >= 0.6f;
            double most = wholeName ? model.likely() : model.possible();
            logOdds = Math.min(logOdds, MatchModel.logOdds(most) - 0.01);
        }
        if (features.exact) {
            logOdds = Math.max(logOdds, floorOfExact(written, name));
        } else if (features.ownWordsSame && features.ownBits >= TELLING_BITS && !index.weak(name)) {
            // Only trades differ: the same house in another line of business, or its trade left out.
            logOdds = Math.max(logOdds, MatchModel.logOdds(model.possible()) + 0.05);
        }
        return new Candidate(
                name, index.party(name), logOdds, features.exact, features.ownWordMatched, features.matchedBits);
    }

    /**
     * Whoever bears a listed name in full is an alert, whatever its words and whatever country the order gives: likely
     * where the country agrees, unless the name is a weak alias, a single word or a person's.
     */
    private double floorOfExact(WrittenName written, int name) {
        boolean little = index.weak(name) || index.person(name) || written.size() < 2;
        return little
                ? MatchModel.logOdds(model.possible()) - model.otherCountry() + 0.05
                : MatchModel.logOdds(model.likely()) - model.sameCountry() + 0.01;
    }

    private void collect(WrittenName written) {
        for (int e = 0; e < written.takenMask.size(); e++) {
            add(written.takenWord.get(e), written.takenMask.get(e), written.takenLikeness.get(e));
        }
        for (int a = 0; a < written.apartMask.size(); a++) {
            add(written.apartFirst.get(a), -1 - a, 0.96f);
            add(written.apartSecond.get(a), -100 - a, 0.96f);
        }
        keep(written.weight());
        for (int t = 0; t < touched.size(); t++) {
            shared[touched.get(t)] = 0;
            lastMask[touched.get(t)] = 0;
        }
        touched.clear();
    }

    private void add(int word, int mask, float likeness) {
        float value = likeness * index.weight(word);
        if (value <= 0) {
            return;
        }
        int end = index.postingStart(word + 1);
        for (int place = index.postingStart(word); place < end; place++) {
            int name = index.posting(place);
            if (shared[name] == 0) {
                touched.add(name);
            }
            if (lastMask[name] == mask) {
                // The same written word again: only what it adds to its best counts.
                if (value > lastValue[name]) {
                    shared[name] += value - lastValue[name];
                    lastValue[name] = value;
                }
            } else {
                shared[name] += value;
                lastMask[name] = mask;
                lastValue[name] = value;
            }
        }
    }

    /** Keeps the names with the largest share of what both names weigh. */
    private void keep(float writtenWeight) {
        keptCount = 0;
        float least = 0;
        for (int t = 0; t < touched.size(); t++) {
            int name = touched.get(t);
            float share = shared[name] / (writtenWeight + index.nameWeight(name) + 4);
            if (keptCount == CANDIDATES && share <= least) {
                continue;
            }
            int at = keptCount < CANDIDATES ? keptCount++ : CANDIDATES - 1;
            while (at > 0 && keptShare[at - 1] < share) {
                kept[at] = kept[at - 1];
                keptShare[at] = keptShare[at - 1];
                at--;
            }
            kept[at] = name;
            keptShare[at] = share;
            least = keptShare[keptCount - 1];
        }
    }

    WrittenName look(ReadName read) {
        return lookup.look(read);
    }

    Alignment alignment() {
        return alignment;
    }
}
