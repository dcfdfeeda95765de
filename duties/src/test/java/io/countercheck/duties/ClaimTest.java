package io.countercheck.duties;

import static io.countercheck.duties.Lines.codes;
import static io.countercheck.duties.Lines.line;
import static io.countercheck.duties.Lines.state;
import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.model.Disposition;
import io.countercheck.model.DutyState;
import io.countercheck.model.Unit;
import io.countercheck.model.Verdict;
import org.junit.jupiter.api.Test;

/** What the words of an order claim, and no field of it states, makes a person decide and releases nothing. */
class ClaimTest {

    @Test
    void aShopThatSaysItSellsInRetailIsLookedAtByAPerson() {
        assertThat(permanganateInCanada("potassium permanganate").disposition()).isEqualTo(Disposition.HOLD);

        Verdict retail = permanganateInCanada("potassium permanganate, retail shop");

        assertThat(retail.disposition()).isEqualTo(Disposition.REVIEW);
        assertThat(state(retail, "CA-01")).isEqualTo(DutyState.DEPENDS);
        assertThat(codes(retail)).noneMatch(c -> c.startsWith("duty-open"));
    }

    @Test
    void aBondedZoneFreesNoExportAbroad() {
        Verdict verdict = line().described("acetic anhydride from bonded zone, Shanghai")
                .route("CN", "MX")
                .weighing("500", Unit.KG)
                .cas("108-24-7")
                .judged();

        assertThat(verdict.disposition()).isEqualTo(Disposition.HOLD);
        assertThat(state(verdict, "CN-01")).isEqualTo(DutyState.OPEN);
    }

    @Test
    void anApprovedDrugIsAMatterForAPersonButPseudoephedrineIsExceptedFromThat() {
        assertThat(approvedDrug("113-15-5", "ergotamine").disposition()).isEqualTo(Disposition.REVIEW);
        assertThat(approvedDrug("90-82-4", "pseudoephedrine").disposition()).isEqualTo(Disposition.HOLD);
    }

    @Test
    void inTransitTheQuantityForExportsCounts() {
        assertThat(state(tolueneThroughTheUnitedStates("200"), "US-04")).isEqualTo(DutyState.LIFTED);
        assertThat(state(tolueneThroughTheUnitedStates("2000"), "US-04")).isEqualTo(DutyState.OPEN);
    }

    private static Verdict permanganateInCanada(String description) {
        return line().described(description)
                .route("CA", "CA")
                .weighing("1", Unit.KG)
                .cas("7722-64-7")
                .judged();
    }

    private static Verdict approvedDrug(String cas, String name) {
        return line().described("FDA approved drug with " + name)
                .route("JP", "US")
                .weighing("50", Unit.KG)
                .cas(cas)
                .judged();
    }

    private static Verdict tolueneThroughTheUnitedStates(String kilograms) {
        return line().route("JP", "MX")
                .via("US")
                .weighing(kilograms, Unit.KG)
                .cas("108-88-3")
                .judged();
    }
}
