package io.countercheck.report;

import static io.countercheck.report.Orders.NO_LAW_OF_MEXICO;
import static io.countercheck.report.Orders.SAMPLE_ONLY;
import static io.countercheck.report.Orders.evidence;
import static io.countercheck.report.Orders.onList;

import io.countercheck.model.Amount;
import io.countercheck.model.Confidence;
import io.countercheck.model.Consignment;
import io.countercheck.model.ConsignmentVerdict;
import io.countercheck.model.Disposition;
import io.countercheck.model.DutyOwed;
import io.countercheck.model.DutyState;
import io.countercheck.model.Evidence;
import io.countercheck.model.Finding;
import io.countercheck.model.GoodsField;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.GoodsStatus;
import io.countercheck.model.Kind;
import io.countercheck.model.ListingRef;
import io.countercheck.model.Movement;
import io.countercheck.model.Party;
import io.countercheck.model.PartyAttribute;
import io.countercheck.model.PartyEffect;
import io.countercheck.model.PartyField;
import io.countercheck.model.PartyRole;
import io.countercheck.model.PartyStatus;
import io.countercheck.model.Quantity;
import io.countercheck.model.Reason;
import io.countercheck.model.Strength;
import io.countercheck.model.Unit;
import io.countercheck.model.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Acetic anhydride from China to Mexico, salt beside it, for a buyer who may be a listed party. */
final class AnhydrideOrder {

    private AnhydrideOrder() {}

    static ConsignmentVerdict screened() {
        String drums = "工业级醋酸酐 99%，200公斤桶装";
        String buyer = "Comercial Ejemplo, S.A. de C.V.";
        Movement movement = new Movement(
                "CN", "MX", List.of("KR"), LocalDate.of(2026, 4, 20), LocalDate.of(2026, 5, 10), null, "export");
        GoodsItem anhydride = new GoodsItem(
                1,
                "",
                "1",
                movement,
                Map.of(GoodsField.DESCRIPTION, drums, GoodsField.CAS, "108-24-7"),
                Quantity.of(Amount.of("4000.0", Unit.KG)),
                null,
                List.of());
        GoodsItem salt = new GoodsItem(
                2,
                "",
                "2",
                movement,
                Map.of(GoodsField.DESCRIPTION, "Sodium chloride, food grade"),
                Quantity.of(Amount.of("500", Unit.KG)),
                null,
                List.of());
        Evidence byName = evidence(
                GoodsField.DESCRIPTION, drums, "醋酸酐", "name", "醋酸酐 is a name of acetic anhydride in the law data");
        Evidence byNumber =
                evidence(GoodsField.CAS, "108-24-7", "108-24-7", "cas", "CAS 108-24-7: the check digit is right");
        Finding party = new Finding.OfParty(
                Kind.PARTY,
                "EJEMPLO COMERCIAL SA DE CV",
                "sample:EX-17",
                "sample of 2026-10-01",
                "EXAMPLE-PROGRAMME",
                PartyEffect.BLOCK,
                0.73125,
                Strength.POSSIBLE,
                evidence(
                        new PartyField(PartyRole.CONSIGNEE, PartyAttribute.NAME),
                        buyer,
                        "Comercial Ejemplo",
                        "name-words",
                        "the same words in another order",
                        "legal form left aside"),
                "Rule of the example programme",
                Confidence.VERIFIED_SECONDARY);
        DutyOwed licence = new DutyOwed(
                "CN-01",
                "Import or export licence.",
                List.of("importer", "exporter"),
                "进口/出口许可证",
                true,
                DutyState.OPEN,
                LocalDate.of(2026, 5, 10),
                "before customs release",
                "MOFCOM or delegated provincial commerce department",
                "易制毒化学品管理条例 art. 26, 27, 29",
                Confidence.VERIFIED_FROM_SOURCE,
                List.of("CN-2-acetic-anhydride"),
                "International verification time is not counted.",
                DutyOwed.Whose.UNSAID,
                List.of());
        DutyOwed monitoring = new DutyOwed(
                "UN-02",
                "Monitor international trade and require proper labels and commercial documents.",
                List.of("government"),
                "",
                false,
                DutyState.STANDING,
                null,
                "",
                "Parties",
                "1988 Convention art. 12(9)",
                Confidence.FROM_KNOWLEDGE,
                List.of("UN-T1-acetic-anhydride"),
                "",
                DutyOwed.Whose.UNSAID,
                List.of());
        Verdict hold = new Verdict(
                1,
                "",
                "PO-1001",
                "1",
                Disposition.HOLD,
                GoodsStatus.LISTED,
                PartyStatus.POSSIBLE,
                "Acetic anhydride",
                List.of("CN-2-acetic-anhydride", "UN-T1-acetic-anhydride"),
                List.of(
                        new Reason(
                                "duty-open:CN-01",
                                Disposition.HOLD,
                                "An export licence has to be held before the goods move, and none is on file."),
                        new Reason("party-possible:sample:EX-17", Disposition.REVIEW, "A party may be a listed one.")),
                List.of(
                        onList(
                                "Acetic anhydride",
                                new ListingRef(
                                        "CN-2-acetic-anhydride",
                                        "China",
                                        "Class 2",
                                        "《易制毒化学品管理条例》附表",
                                        Confidence.VERIFIED_FROM_SOURCE),
                                byName),
                        onList(
                                "Acetic anhydride",
                                new ListingRef(
                                        "UN-T1-acetic-anhydride",
                                        "UN-1988",
                                        "Table I",
                                        "CND Decision 44/4",
                                        Confidence.VERIFIED_SECONDARY),
                                byName),
                        onList(
                                "Acetic anhydride",
                                new ListingRef(
                                        "CN-2-acetic-anhydride",
                                        "China",
                                        "Class 2",
                                        "《易制毒化学品管理条例》附表",
                                        Confidence.VERIFIED_FROM_SOURCE),
                                byNumber)),
                List.of(licence, monitoring),
                List.of(NO_LAW_OF_MEXICO, SAMPLE_ONLY));
        Verdict review = new Verdict(
                2,
                "",
                "PO-1001",
                "2",
                Disposition.REVIEW,
                GoodsStatus.NONE,
                PartyStatus.POSSIBLE,
                "EJEMPLO COMERCIAL SA DE CV",
                List.of("sample:EX-17"),
                List.of(new Reason("party-possible:sample:EX-17", Disposition.REVIEW, "A party may be a listed one.")),
                List.of(),
                List.of(),
                List.of(NO_LAW_OF_MEXICO, SAMPLE_ONLY));
        return new ConsignmentVerdict(
                new Consignment(
                        "PO-1001",
                        List.of(anhydride, salt),
                        List.of(
                                new Party(PartyRole.EXPORTER, "CN", Map.of(PartyAttribute.NAME, "示例化工有限公司")),
                                new Party(PartyRole.CONSIGNEE, "MX", Map.of(PartyAttribute.NAME, buyer)))),
                List.of(party),
                List.of(hold, review));
    }
}
