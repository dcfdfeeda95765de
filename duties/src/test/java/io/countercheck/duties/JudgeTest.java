package io.countercheck.duties;

import static io.countercheck.duties.Lines.codes;
import static io.countercheck.duties.Lines.duty;
import static io.countercheck.duties.Lines.line;
import static io.countercheck.duties.Lines.state;
import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.model.Disposition;
import io.countercheck.model.DutyOwed;
import io.countercheck.model.DutyState;
import io.countercheck.model.Evidence;
import io.countercheck.model.GoodsField;
import io.countercheck.model.GoodsStatus;
import io.countercheck.model.Kind;
import io.countercheck.model.PartyEffect;
import io.countercheck.model.PartyRole;
import io.countercheck.model.PartyStatus;
import io.countercheck.model.Strength;
import io.countercheck.model.Unit;
import io.countercheck.model.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Cases of the domain beyond those decided by hand. */
class JudgeTest {

    private static final Evidence SEEN = new Evidence(GoodsField.DESCRIPTION, null, "", "test", List.of());

    @Nested
    class Facts {

        @Test
        void aMissingQuantityHoldsListIGoods() {
            Verdict verdict = line().route("US", "US").cas("100-52-7").judged();

            assertThat(verdict.disposition()).isEqualTo(Disposition.HOLD);
            assertThat(codes(verdict)).contains("fact-missing:quantity");
        }

        @Test
        void aMissingQuantitySendsListIiGoodsToAPerson() {
            Verdict verdict = line().route("US", "US").cas("108-88-3").judged();

            assertThat(verdict.disposition()).isEqualTo(Disposition.REVIEW);
            assertThat(codes(verdict)).contains("fact-missing:quantity");
        }

        @Test
        void aUnitThatTheRuleDoesNotCountInIsAMissingFact() {
            Verdict verdict = line().route("US", "US")
                    .weighing("3", Unit.L)
                    .cas("94-59-7")
                    .judged();

            assertThat(verdict.disposition()).isEqualTo(Disposition.HOLD);
            assertThat(codes(verdict)).contains("fact-missing:quantity");
        }

        @Test
        void withoutADestinationTableIGoodsAreHeldAndToluoleIsReviewed() {
            Verdict fourAp = line().route("JP", "").cas("23056-29-3").judged();
            Verdict toluene = line().route("JP", "").cas("108-88-3").judged();

            assertThat(fourAp.disposition()).isEqualTo(Disposition.HOLD);
            assertThat(toluene.disposition()).isEqualTo(Disposition.REVIEW);
            assertThat(codes(fourAp)).contains("fact-missing:route");
            assertThat(codes(toluene)).contains("fact-missing:route");
        }

        @Test
        void aLawThatMaySpeakAtAnUnknownEndMakesAReviewAndShowsNoDuties() {
            Verdict verdict =
                    line().route("JP", "").listedWhereverItSpeaks("US-L2-6715").judged();

            assertThat(verdict.goods()).isEqualTo(GoodsStatus.POSSIBLE);
            assertThat(verdict.disposition()).isEqualTo(Disposition.REVIEW);
            assertThat(codes(verdict)).containsExactly("fact-missing:route");
            assertThat(verdict.duties()).isEmpty();
        }

        @Test
        void anAssumedDayIsSaid() {
            Case given = line().described("wooden chairs").toCase();
            Case assumed = new Case(
                    given.consignment(),
                    given.item(),
                    LocalDate.of(2026, 11, 25),
                    true,
                    List.of(),
                    true,
                    List.of(),
                    Set.of(),
                    PartyScreening.SAMPLE,
                    Sums.NONE,
                    OnFile.NOTHING);

            Verdict verdict = Lines.JUDGE.judge(assumed);

            assertThat(verdict.party()).isEqualTo(PartyStatus.NOT_SCREENED);
            assertThat(verdict.notScreened())
                    .containsExactly(
                            "The order names no day: the law of 2026-11-25 was applied.",
                            "The parties were screened only against the sample that ships with the program.");
        }
    }

    @Nested
    class Exclusions {

        private Lines acid() {
            return line().route("CN", "US").weighing("500", Unit.KG).cas("7647-01-0");
        }

        @Test
        void aContentInAFieldOfItsOwnReleases() {
            Verdict verdict = acid().content("8")
                    .described("cleaner with hydrochloric acid")
                    .judged();

            assertThat(verdict.disposition()).isEqualTo(Disposition.PROCEED);
            assertThat(state(verdict, "CN-01")).isEqualTo(DutyState.LIFTED);
            assertThat(codes(verdict)).contains("excluded");
        }

        @Test
        void aContentInFreeTextOnlyMakesAReview() {
            Verdict verdict = acid().described("cleaner, 8 % hydrochloric acid").judged();

            assertThat(verdict.disposition()).isEqualTo(Disposition.REVIEW);
            assertThat(codes(verdict)).contains("depends:CN-01");
        }

        @Test
        void aHigherContentDoesNotRelease() {
            assertThat(acid().content("30").judged().disposition()).isEqualTo(Disposition.HOLD);
            assertThat(acid().described("hydrochloric acid 30 %").judged().disposition())
                    .isEqualTo(Disposition.HOLD);
        }

        @Test
        void anExclusionWhoseLimitsAreNotVerifiedNeverReleases() {
            Verdict verdict = line().route("US", "US")
                    .weighing("1000", Unit.KG)
                    .content("1")
                    .listed("US-L1-8256")
                    .judged();

            assertThat(state(verdict, "US-15")).isEqualTo(DutyState.DEPENDS);
            assertThat(verdict.disposition()).isEqualTo(Disposition.REVIEW);
        }

        @Test
        void aContentOnALineWithTwoListedSubstancesIsNobodysContent() {
            Verdict verdict = acid().cas("67-64-1").content("8").judged();

            assertThat(state(verdict, "CN-01")).isEqualTo(DutyState.DEPENDS);
        }

        @Test
        void theDryGasStaysRegulatedInDomesticTradeAndTheAcidDoesNot() {
            Lines gas = line().route("US", "US").weighing("5", Unit.KG).listed("US-L2-6545");
            Lines acid = line().route("US", "US").weighing("5", Unit.KG).listed("US-L2-6545");

            assertThat(gas.described("hydrogen chloride, anhydrous").judged().disposition())
                    .isEqualTo(Disposition.HOLD);
            assertThat(acid.described("hydrochloric acid, technical").judged().disposition())
                    .isEqualTo(Disposition.PROCEED);
        }

        @Test
        void aMedicineByFormIsOutsideTheUnionsListsAndByTextIsNot() {
            Lines byForm = line().inForm("medicinal product").listed("EU-C1-ephedrine", "UN-T1-ephedrine");
            Lines byText = line().described("medicine with ephedrine").listed("EU-C1-ephedrine", "UN-T1-ephedrine");

            assertThat(byForm.judged().disposition()).isEqualTo(Disposition.CLEAR);
            assertThat(byForm.judged().notScreened()).contains("Medicines law is not screened.");
            assertThat(byText.judged().goods()).isEqualTo(GoodsStatus.LISTED);
            assertThat(byText.judged().disposition()).isEqualTo(Disposition.REVIEW);
        }

        @Test
        void aFormOfTabletsIsNotYetAMedicine() {
            Verdict verdict = line().inForm("tablets")
                    .weighing("500", Unit.KG)
                    .cas("7722-64-7")
                    .judged();

            assertThat(verdict.disposition()).isEqualTo(Disposition.HOLD);
        }
    }

    @Nested
    class Duties {

        @Test
        void governmentsEasingsAndDescribedPersonsNeverAppear() {
            Verdict verdict = line().route("DE", "US")
                    .weighing("5000", Unit.KG)
                    .cas("108-24-7")
                    .judged();

            assertThat(verdict.duties())
                    .extracting(DutyOwed::id)
                    .doesNotContain("UN-01", "UN-02", "UN-03", "EU-04", "EU-06", "US-03", "US-09");
        }

        @Test
        void aBrokerOwesItsDutyWhereItIsNamedInTheTerritory() {
            Lines line = line().route("US", "MX").weighing("5000", Unit.KG).cas("108-24-7");

            assertThat(duty(line.judged(), "US-05")).isEmpty();
            Verdict verdict =
                    line.party(PartyRole.BROKER, "Example Brokers", "US").judged();
            assertThat(state(verdict, "US-05")).isEqualTo(DutyState.OPEN);
        }

        @Test
        void deadlinesCountFromTheMovementsOwnDates() {
            Verdict press = line().on("2026-05-10")
                    .route("US", "MX")
                    .listed("US-M-tableting-machine")
                    .judged();

            assertThat(duty(press, "US-12").orElseThrow().deadline()).isEqualTo("2026-04-25");
            assertThat(duty(press, "US-12").orElseThrow().anchor()).isEqualTo("15 days before arrival at the port");
        }

        @Test
        void anUnknownAnchorIsSaid() {
            Verdict press =
                    line().route("CN", "US").listed("US-M-tableting-machine").judged();

            assertThat(duty(press, "US-11").orElseThrow().deadline()).isNull();
            assertThat(duty(press, "US-11").orElseThrow().anchor())
                    .isEqualTo("15 days before arrival at the port; that day is not on file");
        }

        @Test
        void carriageInsideChinaIsOwedInDomesticTradeOnly() {
            Lines domestic = line().route("CN", "CN").weighing("100", Unit.KG).cas("67-64-1");
            Lines export = line().route("CN", "US").weighing("100", Unit.KG).cas("67-64-1");

            assertThat(state(domestic.judged(), "CN-10")).isEqualTo(DutyState.OPEN);
            assertThat(duty(export.judged(), "CN-10")).isEmpty();
        }

        @Test
        void salesOfClassThreeAreReportedWithinThirtyDaysAndOfClassOneWithinFive() {
            Verdict classThree = line().route("CN", "CN").cas("67-64-1").judged();
            Verdict classOne = line().route("CN", "CN").cas("39742-60-4").judged();

            assertThat(duty(classThree, "CN-08").orElseThrow().anchor()).startsWith("30 days after the order");
            assertThat(duty(classOne, "CN-08").orElseThrow().anchor()).startsWith("5 days after the order");
        }

        @Test
        void aPermitForDestinationsOnAListThatIsNotHeldIsAReview() {
            Verdict verdict = line().route("CA", "US")
                    .weighing("100", Unit.KG)
                    .listed("CA-B-toluene")
                    .judged();

            assertThat(state(verdict, "CA-08")).isEqualTo(DutyState.DEPENDS);
            assertThat(codes(verdict)).contains("depends:CA-08");
        }

        @Test
        void dutiesOfTheUnitedKingdomFollowFromTheUnionsCategoriesAndNeverHold() {
            Verdict verdict = line().route("US", "GB")
                    .weighing("100", Unit.KG)
                    .listed("UN-T2-toluene")
                    .judged();

            assertThat(state(verdict, "GB-01")).isEqualTo(DutyState.DEPENDS);
            assertThat(verdict.disposition()).isEqualTo(Disposition.REVIEW);
        }
    }

    @Nested
    class Parties {

        private Verdict with(String list, PartyEffect effect, Strength strength) {
            return line().described("wooden chairs")
                    .blocked(list, effect, strength, Kind.PARTY)
                    .judged();
        }

        @Test
        void aBlockedPartyHoldsWhateverTheGoods() {
            Verdict verdict = with("ofac-sdn", PartyEffect.BLOCK, Strength.LIKELY);

            assertThat(verdict.party()).isEqualTo(PartyStatus.LISTED);
            assertThat(verdict.disposition()).isEqualTo(Disposition.HOLD);
            assertThat(codes(verdict)).containsExactly("duty-open:OFAC-05", "party-blocked:ofac-sdn:1");
            assertThat(verdict.listingIds()).containsExactly("ofac-sdn:1");
            assertThat(verdict.name()).isEqualTo("Example Listed Ltd");
            assertThat(with("eu", PartyEffect.BLOCK, Strength.CERTAIN).disposition())
                    .isEqualTo(Disposition.HOLD);
        }

        @Test
        void aPartyThatIsOnlyPossiblyListedIsReviewed() {
            Verdict verdict = with("ofac-sdn", PartyEffect.BLOCK, Strength.POSSIBLE);

            assertThat(verdict.party()).isEqualTo(PartyStatus.POSSIBLE);
            assertThat(verdict.disposition()).isEqualTo(Disposition.REVIEW);
            assertThat(state(verdict, "OFAC-05")).isEqualTo(DutyState.DEPENDS);
        }

        @Test
        void goodsThatNeedALicenceForAPartyAreHeld() {
            Verdict verdict = with("bis-el", PartyEffect.LICENCE_NEEDED, Strength.CERTAIN);

            assertThat(verdict.disposition()).isEqualTo(Disposition.HOLD);
            assertThat(codes(verdict)).containsExactly("party-licence:bis-el:1");
        }

        @Test
        void warningsAndUnknownListsAreForAPerson() {
            assertThat(codes(with("bis-uvl", PartyEffect.RED_FLAG, Strength.CERTAIN)))
                    .containsExactly("party-red-flag:bis-uvl:1");
            assertThat(codes(with("own-list", PartyEffect.UNKNOWN, Strength.CERTAIN)))
                    .containsExactly("party-effect-unknown:own-list:1");
        }

        @Test
        void aListForSecuritiesDoesNotTouchGoods() {
            Verdict verdict = with("ofac-cmic", PartyEffect.SECURITIES_ONLY, Strength.CERTAIN);

            assertThat(verdict.disposition()).isEqualTo(Disposition.CLEAR);
            assertThat(codes(verdict)).contains("party-securities-only:ofac-cmic:1");
        }
    }
}
