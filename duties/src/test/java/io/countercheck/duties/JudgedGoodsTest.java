package io.countercheck.duties;

import static io.countercheck.duties.Lines.codes;
import static io.countercheck.duties.Lines.line;
import static io.countercheck.duties.Lines.state;
import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.model.Disposition;
import io.countercheck.model.DutyState;
import io.countercheck.model.Evidence;
import io.countercheck.model.Finding;
import io.countercheck.model.GoodsField;
import io.countercheck.model.GoodsStatus;
import io.countercheck.model.Strength;
import io.countercheck.model.Unit;
import io.countercheck.model.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the goods of a line are, and what follows where nothing more is known. */
class JudgedGoodsTest {

    private static final Evidence SEEN = new Evidence(GoodsField.DESCRIPTION, null, "", "test", List.of());

    @Test
    void ordinaryGoodsAreClearAndTheLawThatIsNotHeldIsNamed() {
        Verdict verdict = line().described("wooden chairs").route("DE", "BR").judged();

        assertThat(verdict.disposition()).isEqualTo(Disposition.CLEAR);
        assertThat(codes(verdict)).containsExactly("nothing-found");
        assertThat(verdict.notScreened()).containsExactly("The national law of BR is not held.");
    }

    @Test
    void aLineThatSaysNothingIsNeverClear() {
        Verdict verdict = line().unreadable().judged();

        assertThat(verdict.goods()).isEqualTo(GoodsStatus.UNREADABLE);
        assertThat(verdict.disposition()).isEqualTo(Disposition.REVIEW);
        assertThat(codes(verdict)).containsExactly("goods-unreadable");
    }

    @Test
    void aLikelyNameOfGoodsWithALicenceDutyIsReviewedAndItsDutiesDepend() {
        Verdict verdict = line().route("CN", "MX")
                .weighing("500", Unit.KG)
                .cas("108-24-7", Strength.LIKELY)
                .judged();

        assertThat(verdict.goods()).isEqualTo(GoodsStatus.POSSIBLE);
        assertThat(verdict.disposition()).isEqualTo(Disposition.REVIEW);
        assertThat(state(verdict, "CN-01")).isEqualTo(DutyState.DEPENDS);
        assertThat(codes(verdict)).contains("identity-not-exact").noneMatch(c -> c.startsWith("duty-open"));
    }

    @Test
    void ofImporterAndExporterTheOneWhoActsInTheTerritoryOwesTheDuty() {
        assertThat(owers("CN", "MX", "CN-01")).containsExactly("exporter");
        assertThat(owers("MX", "CN", "CN-01")).containsExactly("importer");
        assertThat(owers("DE", "MX", "EU-01")).containsExactly("exporter", "broker", "manufacturer");
        assertThat(owers("MX", "DE", "EU-01")).containsExactly("importer", "broker", "manufacturer");
        assertThat(owers("DE", "NL", "EU-01")).containsExactly("importer", "exporter", "broker", "manufacturer");
    }

    private static List<String> owers(String from, String to, String duty) {
        Verdict verdict =
                line().route(from, to).weighing("500", Unit.KG).cas("299-42-3").judged();
        return verdict.duties().stream()
                .filter(owed -> owed.id().equals(duty))
                .findFirst()
                .orElseThrow()
                .owedBy();
    }

    @Test
    void aContradictionSendsListedGoodsThatMightGoToAPerson() {
        Verdict verdict = line().weighing("20000", Unit.KG)
                .cas("67-64-1")
                .finding(new Finding.Contradiction("name and CAS number differ", Strength.CERTAIN, SEEN))
                .judged();

        assertThat(verdict.disposition()).isEqualTo(Disposition.REVIEW);
        assertThat(codes(verdict)).containsExactly("contradiction");
    }

    @Test
    void aProposedRuleIsMentionedAndNeverCounts() {
        Verdict verdict =
                line().route("US", "US").listed("US-PROP-machines-and-parts").judged();

        assertThat(verdict.goods()).isEqualTo(GoodsStatus.NONE);
        assertThat(verdict.listingIds()).isEmpty();
        assertThat(verdict.disposition()).isEqualTo(Disposition.CLEAR);
        assertThat(verdict.notScreened()).anyMatch(s -> s.startsWith("Proposed, not law: "));
    }

    @Test
    void scheduledGoodsWhoseDutiesAreNotHeldNeverProceed() {
        Verdict verdict = line().route("US", "US").listed("US-S3-lysergic-acid").judged();

        assertThat(verdict.disposition()).isEqualTo(Disposition.REVIEW);
        assertThat(codes(verdict)).contains("duties-not-held:US-S3-lysergic-acid");
    }

    @Test
    void goodsInTransitThroughALawWithoutADutyForThatDoNotProceed() {
        Verdict verdict = line().route("JP", "KR").via("MX").listed("MX-P-npp").judged();

        assertThat(verdict.duties()).isEmpty();
        assertThat(verdict.disposition()).isEqualTo(Disposition.REVIEW);
        assertThat(codes(verdict)).containsExactly("duties-not-held:Mexico");
    }

    @Test
    void aCatalogueForNamedDestinationsDoesNotSpeakOnOtherRoutes() {
        String listing = "CN-X1-methyl-1-phenethyl-4-oxopiperidine-3-carboxylate";
        Verdict named =
                line().on("2026-10-10").route("CN", "MX").listed(listing).judged();
        Verdict other =
                line().on("2026-10-10").route("CN", "DE").listed(listing).judged();

        assertThat(state(named, "CN-05")).isEqualTo(DutyState.OPEN);
        assertThat(other.goods()).isEqualTo(GoodsStatus.NONE);
    }

    @Test
    void insideADateKnownOnlyToTheYearAPersonDecides() {
        Verdict verdict = line().on("2022-06-01")
                .route("US", "US")
                .weighing("1", Unit.KG)
                .listed("US-L1-8336")
                .judged();

        assertThat(verdict.goods()).isEqualTo(GoodsStatus.POSSIBLE);
        assertThat(verdict.disposition()).isEqualTo(Disposition.REVIEW);
        assertThat(codes(verdict)).contains("date-uncertain");
    }

    @Test
    void treatyGoodsToACountryHeldOnlyInPartAreReviewed() {
        Verdict verdict = line().route("US", "AU")
                .weighing("100", Unit.KG)
                .cas("108-88-3")
                .judged();

        assertThat(verdict.disposition()).isEqualTo(Disposition.REVIEW);
        assertThat(codes(verdict)).contains("duties-not-held:AU");
    }
}
