package io.countercheck.fuzz;

import io.countercheck.lists.ListStore;
import io.countercheck.lists.PartyList;
import io.countercheck.lists.SampleList;
import io.countercheck.parties.PartyHit;
import io.countercheck.parties.PartyMatcher;
import io.countercheck.parties.PartyQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Matching of a party: name, country and identifier on a line each. Held against the list file that the
 * property {@code countercheck.fuzz.list} names, else the sample that ships.
 */
public final class PartyNameFuzz {

    private static final int TOP = 5;
    private static final PartyMatcher MATCHER = PartyMatcher.of(lists());

    private PartyNameFuzz() {}

    private static List<PartyList> lists() {
        String file = System.getProperty("countercheck.fuzz.list", "");
        if (file.isEmpty()) {
            return List.of(SampleList.shipped());
        }
        try {
            ListStore store = ListStore.at(Files.createTempDirectory("countercheck-fuzz-"));
            store.add(Path.of(file), null, LocalDate.EPOCH);
            return store.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void fuzzerInitialize() {
        for (String ordinary : List.of("Walnut Trading Co., Ltd.", "上海莲花湾化工有限公司", "ООО «Росинка Трейд»")) {
            MATCHER.match(PartyQuery.named(ordinary));
        }
    }

    public static void fuzzerTestOneInput(byte[] input) {
        List<String> lines = RawText.lines(input, 3);
        PartyQuery query = new PartyQuery(lines.get(0), lines.get(1), lines.get(2));
        TimeLimit.hold(() -> match(query));
    }

    private static void match(PartyQuery query) {
        List<PartyHit> alerts = MATCHER.match(query);
        check(alerts);
        for (PartyHit alert : alerts) {
            Promise.kept(alert.probability() >= MATCHER.alertBand(), "an alert below the alert band");
        }
        List<PartyHit> ranked = MATCHER.match(query, TOP);
        check(ranked);
        Promise.kept(ranked.size() <= TOP, "more parties than were asked for");
    }

    private static void check(List<PartyHit> hits) {
        double last = 1;
        for (PartyHit hit : hits) {
            double probability = hit.probability();
            Promise.kept(probability >= 0 && probability <= 1, "a probability of " + probability);
            Promise.kept(probability <= last, "the likeliest party is not the first");
            last = probability;
        }
    }
}
