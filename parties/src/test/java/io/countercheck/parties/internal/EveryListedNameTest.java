package io.countercheck.parties.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.lists.ListStore;
import io.countercheck.lists.ListedParty;
import io.countercheck.lists.ListedParty.ListedName;
import io.countercheck.lists.PartyList;
import io.countercheck.parties.PartyMatcher;
import io.countercheck.parties.PartyQuery;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever gives a listed name in full is an alert, wherever the order says that they live. */
class EveryListedNameTest {

    @TempDir
    private Path home;

    @Test
    void isAnAlertByItselfWithAndWithoutACountry() {
        Path sdn = SharedData.file("data/parties/ofac_sdn_2021-07.csv");
        ListStore store = ListStore.at(home);
        store.add(sdn, null, LocalDate.of(2026, 11, 25));
        List<PartyList> lists = store.load();
        PartyMatcher matcher = PartyMatcher.of(lists);

        List<String> missed = new ArrayList<>();
        int asked = 0;
        for (ListedParty party : lists.get(0).parties()) {
            for (ListedName name : party.names()) {
                asked++;
                String country = asked % 2 == 0 ? "" : "NZ";
                boolean found = matcher.match(new PartyQuery(name.text(), country, "")).stream()
                        .anyMatch(hit -> hit.party().entityId().equals(party.entityId()));
                if (!found) {
                    missed.add(party.entityId() + " " + name.text());
                }
            }
        }

        System.out.println(asked + " listed names asked, missed " + missed);
        // Nothing but legal forms, which prove nothing by themselves.
        assertThat(missed)
                .allMatch(name ->
                        Stream.of(" S.A.S. E.U.", " SL", " SE", " PAT", " ASBL").anyMatch(name::endsWith));
    }
}
