package io.countercheck.screening;

import io.countercheck.controls.Law;
import io.countercheck.duties.PartyScreening;
import io.countercheck.goods.GoodsRecogniser;
import io.countercheck.lists.ListedParty;
import io.countercheck.lists.PartyList;
import io.countercheck.parties.PartyMatcher;
import java.time.LocalDate;
import java.util.List;

/** The rooms put together as the command does it, with a list of one blocked company. */
final class House {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    static final String BLOCKED = "Blocked Example Trading Ltd";

    private static final GoodsRecogniser GOODS = GoodsRecogniser.of(Law.shipped());

    private House() {}

    static Screening screening() {
        ListedParty blocked = new ListedParty(
                "ofac-sdn",
                "1",
                ListedParty.Type.ORGANISATION,
                List.of(new ListedParty.ListedName(BLOCKED, ListedParty.NameKind.PRIMARY, false)),
                List.of("ILLICIT-DRUGS-EO14059"),
                List.of(),
                List.of(),
                "",
                "");
        PartyList list = new PartyList("ours", "A list of one", "2026-11-01", "0".repeat(64), false, List.of(blocked));
        return Screening.of(Law.shipped(), GOODS, PartyMatcher.of(List.of(list)), PartyScreening.FULL, TODAY);
    }
}
