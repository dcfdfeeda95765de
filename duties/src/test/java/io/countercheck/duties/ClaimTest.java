package io.countercheck.duties;

import static io.countercheck.duties.Lines.codes;
import static io.countercheck.duties.Lines.line;
import static io.countercheck.duties.Lines.state;
import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.model.Disposition;
import io.countercheck.model.DutyState;
import io.countercheck.model.GoodsStatus;
import io.countercheck.model.Unit;
import io.countercheck.model.Verdict;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acetic anhydride for own use in our plant",
                "acetic anhydride, personal use",
                "acetic anhydride carried by a traveller"
            })
    void ownUseFreesOnlyWhatATravellerMayCarry(String description) {
        Verdict verdict = line().described(description)
                .route("CN", "MX")
                .weighing("5000", Unit.KG)
                .cas("108-24-7")
                .judged();

        assertThat(verdict.disposition()).isEqualTo(Disposition.HOLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"acetic anhydride, delivery within ten days", "acetic anhydride, ships within 10 days"})
    void aTimeOfDeliveryIsNoReExport(String description) {
        assertThat(state(toBrazil(description), "EU-05")).isEqualTo(DutyState.OPEN);
        assertThat(state(toBrazil("acetic anhydride, re-export from free zone within ten days"), "EU-05"))
                .isEqualTo(DutyState.DEPENDS);
    }

    @Test
    void aGradeForPharmaciesIsNoPharmacy() {
        assertThat(state(toBrazil("acetic anhydride, pharmacy grade"), "EU-02")).isEqualTo(DutyState.OPEN);
        assertThat(state(toBrazil("acetic anhydride for our pharmacy"), "EU-02"))
                .isEqualTo(DutyState.DEPENDS);
    }

    private static Verdict toBrazil(String description) {
        return line().described(description)
                .route("DE", "BR")
                .weighing("5000", Unit.KG)
                .cas("108-24-7")
                .judged();
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "raw material for medicinal product manufacture",
                "Arzneimittelrohstoff",
                "Médicament (matière première)",
                "лекарственное сырьё",
                "API, drug product intermediate",
                "not a medicinal product",
                "药品原料",
                "powder"
            })
    void whatMedicinesAreMadeOfIsNone(String form) {
        Verdict verdict = ephedrine(form);

        assertThat(verdict.goods()).isEqualTo(GoodsStatus.LISTED);
        assertThat(verdict.disposition()).isEqualTo(Disposition.HOLD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"medicinal product", "Finished medicinal products", "Fertigarzneimittel", "medicine; tablets"})
    void aFormThatSaysItAndNothingElseStatesIt(String form) {
        assertThat(Form.MEDICINE.statedIn(form.toLowerCase(Locale.ROOT))).isEqualTo(Answer.YES);
        assertThat(ephedrine(form).goods()).isNotEqualTo(GoodsStatus.LISTED);
    }

    @Test
    void aFormThatSaysMoreOnlyClaimsIt() {
        assertThat(Form.MEDICINE.statedIn("kit with a medicine and a spoon")).isEqualTo(Answer.UNCERTAIN);
        assertThat(ephedrine("kit with a medicine and a spoon").disposition()).isNotEqualTo(Disposition.CLEAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hydrochloric acid gas, compressed, UN1050",
                "Chlorure d'hydrogène, gaz, pour la fabrication d'acide",
                "Chlorwasserstoff (Gas) für Säureherstellung",
                "7647-01-0 gas cylinder, acid resistant valve"
            })
    void hydrogenChlorideAsAGasIsNotTheAcid(String description) {
        assertThat(state(hydrochloric(description), "US-16")).isEqualTo(DutyState.OPEN);
    }

    @Test
    void theAcidByItsNameIsExcludedFromDomesticTradeAndWhatMayBeEitherIsForAPerson() {
        assertThat(state(hydrochloric("Salzsäure technisch, IBC"), "US-16")).isEqualTo(DutyState.LIFTED);
        assertThat(state(hydrochloric("HCl for pickling"), "US-16")).isEqualTo(DutyState.DEPENDS);
    }

    private static Verdict ephedrine(String form) {
        return line().described("Ephedrine hydrochloride")
                .inForm(form)
                .route("DE", "FR")
                .weighing("25", Unit.KG)
                .cas("299-42-3")
                .judged();
    }

    private static Verdict hydrochloric(String description) {
        return line().described(description)
                .route("US", "US")
                .weighing("200", Unit.KG)
                .cas("7647-01-0")
                .judged();
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
