package io.countercheck.parties.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.lists.PartyList;
import io.countercheck.parties.internal.QuerySet.Query;
import io.countercheck.parties.internal.Search.Candidate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The odd-numbered half of the labelled queries, from which nothing was learnt. */
class HeldOutQueriesTest {

    @Test
    void listedCompaniesAreFoundUnderPerturbedNamesAndOthersLeftInPeace() throws IOException {
        List<PartyList> lists = QuerySet.lists("ofac_sdn_2021-07.csv");
        NameReader reader = new NameReader();
        NameIndex index = NameIndex.of(lists, reader);
        Search search = new Search(index, reader, MatchModel.shipped());
        List<Double> negative = new ArrayList<>();
        List<Double> right = new ArrayList<>();
        int listed = 0;
        for (Query query : QuerySet.queries()) {
            if (query.id() % 2 == 0) {
                continue;
            }
            List<Candidate> found = new ArrayList<>();
            reader.read(query.text()).forEach(read -> found.addAll(search.find(read)));
            found.sort(Comparator.comparingDouble(Candidate::logOdds).reversed());
            double score =
                    found.isEmpty() ? Double.NEGATIVE_INFINITY : found.get(0).logOdds();
            if (query.expected().isEmpty()) {
                negative.add(score);
            } else {
                listed++;
                if (!found.isEmpty() && Learning.id(lists, found.get(0).party()).equals(query.expected())) {
                    right.add(score);
                }
            }
        }
        negative.sort(Comparator.reverseOrder());
        double threshold = negative.get(negative.size() / 20);
        double hits = (double) right.size() / listed;
        double recall = (double) right.stream().filter(s -> s > threshold).count() / listed;
        System.out.println("held-out half: hit@1 " + hits + ", recall at 5 % false alerts " + recall);
        assertThat(hits).isGreaterThanOrEqualTo(0.95);
        assertThat(recall).isGreaterThanOrEqualTo(0.94);
    }

    @Test
    void theIndexLosesNothingThatALookAtEveryNameFinds() throws IOException {
        List<PartyList> lists = QuerySet.lists("ofac_sdn_2021-07.csv");
        NameReader reader = new NameReader();
        NameIndex index = NameIndex.of(lists, reader);
        MatchModel model = MatchModel.shipped();
        Search search = new Search(index, reader, model);
        int looked = 0;
        for (Query query : QuerySet.queries()) {
            if (query.id() % 10 != 0) {
                continue;
            }
            for (ReadName read : reader.read(query.text())) {
                looked++;
                List<Candidate> all = search.findByFullScan(read);
                List<Candidate> found = search.find(read);
                double least = MatchModel.logOdds(0.1);
                boolean alike = all.get(0).logOdds() < least
                        || !found.isEmpty() && found.get(0).equals(all.get(0));
                assertThat(alike)
                        .as("%s: a full scan finds %s", query.text(), all.get(0))
                        .isTrue();
            }
        }
        System.out.println("index against full scan: the best name is the same for all of " + looked + " queries");
    }
}
