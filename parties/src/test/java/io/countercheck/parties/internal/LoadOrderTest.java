package io.countercheck.parties.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.lists.PartyList;
import io.countercheck.model.Party;
import io.countercheck.model.PartyRole;
import io.countercheck.parties.PartyHit;
import io.countercheck.parties.PartyMatcher;
import io.countercheck.parties.PartyQuery;
import io.countercheck.parties.internal.QuerySet.Query;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hits, their order and their scores are the same for any order of the lists and any number of threads. */
class LoadOrderTest {

    @Test
    void neitherTheOrderOfTheListsNorThreadsChangeAnything() throws IOException {
        List<PartyList> lists = QuerySet.lists("ofac_sdn_2021-07.csv", "us_csl_2022-05.csv");
        List<PartyList> turned = new ArrayList<>(lists);
        Collections.reverse(turned);
        PartyMatcher matcher = PartyMatcher.of(lists);
        PartyMatcher other = PartyMatcher.of(turned);
        List<Query> queries =
                QuerySet.queries().stream().filter(q -> q.id() % 7 == 0).toList();
        List<String> expected = queries.stream().map(q -> said(matcher, q)).toList();
        List<String> actual = queries.parallelStream().map(q -> said(other, q)).toList();
        for (int i = 0; i < expected.size(); i++) {
            assertThat(actual.get(i)).isEqualTo(expected.get(i));
        }
    }

    private static String said(PartyMatcher matcher, Query query) {
        List<PartyHit> hits = new ArrayList<>(matcher.match(Party.named(PartyRole.CONSIGNEE, query.text())));
        hits.addAll(matcher.match(PartyQuery.named(query.text()), 3));
        StringBuilder out = new StringBuilder(query.text());
        for (PartyHit hit : hits) {
            out.append('\n')
                    .append(hit.party().entityId())
                    .append(' ')
                    .append(hit.probability())
                    .append(' ')
                    .append(hit.strength())
                    .append(' ')
                    .append(hit.evidence().steps());
        }
        return out.toString();
    }
}
