package io.countercheck.parties.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.lists.ListedParty;
import io.countercheck.lists.ListedParty.ListedName;
import io.countercheck.lists.ListedParty.NameKind;
import io.countercheck.lists.ListedParty.Type;
import io.countercheck.lists.PartyList;
import io.countercheck.parties.PartyMatcher;
import io.countercheck.parties.PartyQuery;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several listed parties bear one name: what still tells them apart decides which is told first. */
class SharedNamesTest {

    private final ListedParty branch = party("1", primary("Zantur Kenya Office"), alias("Zantur Relief"));
    private final ListedParty bearer = party("2", primary("Zantur Relief"), alias("Zantur Kenya"));
    private final ListedParty renamed = party("3", primary("Olmeca Relief"), alias("Zantur-Relief"), alias("Zantur"));

    @Test
    void theOneWrittenLetterForLetterComesFirst() {
        assertThat(found("Zantur-Relief")).startsWith("t:3");
    }

    @Test
    void aPrimaryNameComesBeforeAnAlias() {
        assertThat(found("ZANTUR RELIEF")).containsExactly("t:2", "t:1", "t:3");
    }

    @Test
    void thePartyWithFewerNamesIsTheLikelierBearerOfOne() {
        ListedParty many =
                party("0", primary("Olmeca"), alias("Zantur Relief"), alias("Olmeca Two"), alias("Olmeca 3"));
        PartyMatcher matcher = PartyMatcher.of(List.of(list(many, branch)));

        assertThat(matcher.match(PartyQuery.named("Zantur Relief"), 2))
                .extracting(hit -> hit.party().entityId())
                .containsExactly("t:1", "t:0");
    }

    private List<String> found(String written) {
        return PartyMatcher.of(List.of(list(branch, bearer, renamed))).match(PartyQuery.named(written), 3).stream()
                .map(hit -> hit.party().entityId())
                .toList();
    }

    private static PartyList list(ListedParty... parties) {
        return new PartyList("t", "Test", "2026-05-10", "0", false, List.of(parties));
    }

    private static ListedParty party(String id, ListedName... names) {
        return new ListedParty("t", id, Type.ORGANISATION, List.of(names), List.of(), List.of(), List.of(), "", "");
    }

    private static ListedName primary(String text) {
        return new ListedName(text, NameKind.PRIMARY, false);
    }

    private static ListedName alias(String text) {
        return new ListedName(text, NameKind.AKA, false);
    }
}
