package io.countercheck.parties.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.lists.ListedParty;
import io.countercheck.lists.ListedParty.ListedName;
import io.countercheck.lists.ListedParty.NameKind;
import io.countercheck.lists.ListedParty.Type;
import io.countercheck.lists.PartyList;
import io.countercheck.model.Party;
import io.countercheck.model.PartyAttribute;
import io.countercheck.model.PartyRole;
import io.countercheck.parties.PartyMatcher;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever stands in the field beside a listed name, the name is found. */
class FieldPartsTest {

    private final PartyMatcher matcher =
            PartyMatcher.of(List.of(list("Bank Zantur Iran", "Olmeca Castle Freight Ltd")));

    @Test
    void aListedNameIsFoundBesideAnythingElse() {
        for (String field : List.of(
                "Bank Zantur Iran\nFerdowsi Avenue, Tehran",
                "Bank Zantur Iran \r\n Ferdowsi Avenue 12",
                "Blue River Trading\nBank Zantur Iran",
                "Bank Zantur Iran; Blue River Trading",
                "Blue River Trading / Bank Zantur Iran",
                "Blue River Trading | Bank Zantur Iran",
                "Blue River Trading (Bank Zantur Iran)",
                "Blue River Trading and Bank Zantur Iran",
                "Bank Zantur Iran & Blue River Trading",
                "Bank Zantur Iran, account of Blue River Trading",
                "Blue River Trading c/o Bank Zantur Iran",
                "Bank Zantur Iran Tehran Main Branch Ferdowsi Ave",
                "a la orden de Bank Zantur Iran",
                "à l'ordre de Bank Zantur Iran",
                "An die Order von Bank Zantur Iran",
                "凭Bank Zantur Iran指示")) {
            assertThat(matcher.match(Party.named(PartyRole.CONSIGNEE, field)))
                    .as(field)
                    .isNotEmpty();
        }
    }

    @Test
    void halfANameBeforeAndIsNoName() {
        assertThat(matcher.match(Party.named(PartyRole.CONSIGNEE, "Olmeca Castel Freight and Optical Plant")))
                .isEmpty();
    }

    @Test
    void aNameBehindCareOfInTheAddressIsFoundThere() {
        Party party = new Party(
                PartyRole.CONSIGNEE,
                "",
                Map.of(
                        PartyAttribute.NAME, "Blue River Trading",
                        PartyAttribute.ADDRESS, "12 Castle Road, attn: Bank Zantur Iran, Dubai"));

        assertThat(matcher.match(party)).singleElement().satisfies(hit -> {
            assertThat(hit.evidence().field().id()).isEqualTo("consignee_address");
            assertThat(hit.evidence().matched()).isEqualTo("Bank Zantur Iran");
        });
    }

    @Test
    void anAddressThatAnnouncesNobodyIsNotAName() {
        Party party = new Party(PartyRole.CONSIGNEE, "", Map.of(PartyAttribute.ADDRESS, "Bank Zantur Iran Street 5"));

        assertThat(matcher.match(party)).isEmpty();
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
