package io.countercheck.parties.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.lists.ListedParty;
import io.countercheck.lists.ListedParty.ListedName;
import io.countercheck.lists.ListedParty.NameKind;
import io.countercheck.lists.ListedParty.Type;
import io.countercheck.lists.PartyList;
import io.countercheck.model.Party;
import io.countercheck.model.PartyRole;
import io.countercheck.model.Strength;
import io.countercheck.parties.PartyMatcher;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A list of one name shows nothing of how rare its words are: what is common everywhere ships with the product. */
class ShortListTest {

    private final PartyMatcher matcher = PartyMatcher.of(List.of(list("Zenda Castle Freight Ltd")));

    @Test
    void aCommonWordAndATradeAreNotLikelyTheListedCompany() {
        assertThat(matcher.match(Party.named(PartyRole.CONSIGNEE, "Castle Freight Ltd")))
                .allSatisfy(hit -> assertThat(hit.strength()).isEqualTo(Strength.POSSIBLE));
    }

    @Test
    void theSameTellingWordsInAnotherTradeArePossible() {
        assertThat(matcher.match(Party.named(PartyRole.CONSIGNEE, "Zenda Castle Services")))
                .singleElement()
                .satisfies(hit -> assertThat(hit.strength()).isEqualTo(Strength.POSSIBLE));
        assertThat(matcher.match(Party.named(PartyRole.CONSIGNEE, "Castle Services")))
                .isEmpty();
    }

    private static PartyList list(String... names) {
        List<ListedParty> parties = Stream.of(names)
                .map(name -> new ListedParty(
                        "t",
                        name,
                        Type.ORGANISATION,
                        List.of(new ListedName(name, NameKind.PRIMARY, false)),
                        List.of(),
                        List.of(),
                        List.of(),
                        "",
                        ""))
                .toList();
        return new PartyList("t", "Test", "2026-05-10", "0", false, parties);
    }
}
