package io.countercheck.bench;

import io.countercheck.lists.ListStore;
import io.countercheck.lists.PartyList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Prints the tables of docs/matching.md, each beside the baseline in the same run. */
final class MatchingBench {

    private static final long SEED = 20261125;

    private MatchingBench() {}

    /** @param args the directory with the lists and the labelled names */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path data = Path.of(args[0]);
        List<PartyList> sdn = lists(data.resolve("ofac_sdn_2021-07.csv"));
        List<PartyList> csl = lists(data.resolve("us_csl_2022-05.csv"));
        List<MatchingQuery> all = MatchingQuery.read(data.resolve("sdn2021_queries.csv"));
        List<MatchingQuery> held = all.stream().filter(q -> q.id() % 2 == 1).toList();
        List<MatchingQuery> own = new ArrayList<>(MatchingGenerator.of(sdn, 150, SEED));
        held.stream().filter(q -> !q.listed()).forEach(own::add);
        MatchingSystem here = new MatchingCountercheck(sdn);
        MatchingSystem baseline = new MatchingBaseline(sdn);
        MatchingTable.print("labelled queries with an odd number, Countercheck", here, held);
        MatchingTable.print("labelled queries with an odd number, Lucene", baseline, held);
        MatchingTable.print("own generator, seed " + SEED + ", Countercheck", here, own);
        MatchingTable.print("own generator, seed " + SEED + ", Lucene", baseline, own);
        System.out.println();
        MatchingSpeed.print("SDN 2021, Countercheck", here, all);
        MatchingSpeed.print("SDN 2021, Lucene", baseline, all);
        MatchingSpeed.print("CSL 2022, Countercheck", new MatchingCountercheck(csl), all);
        MatchingSpeed.print("CSL 2022, Lucene", new MatchingBaseline(csl), all);
        MatchingPool.print(data, sdn, csl);
    }

    /** Lists as they are once installed, in a home of their own that is left to the system's clearing of temporary files. */
    static List<PartyList> lists(Path... files) throws IOException {
        ListStore store = ListStore.at(Files.createTempDirectory("countercheck-matching-"));
        for (Path file : files) {
            store.add(file, null, LocalDate.of(2026, 1, 1));
        }
        return store.load();
    }
}
