package io.countercheck.report;

import io.countercheck.model.Amount;
import io.countercheck.model.Basis;
import io.countercheck.model.Confidence;
import io.countercheck.model.Consignment;
import io.countercheck.model.ConsignmentVerdict;
import io.countercheck.model.Disposition;
import io.countercheck.model.DutyOwed;
import io.countercheck.model.DutyState;
import io.countercheck.model.Evidence;
import io.countercheck.model.Field;
import io.countercheck.model.FieldProblem;
import io.countercheck.model.Finding;
import io.countercheck.model.GoodsField;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.GoodsStatus;
import io.countercheck.model.Kind;
import io.countercheck.model.ListingRef;
import io.countercheck.model.Movement;
import io.countercheck.model.OrderField;
import io.countercheck.model.Party;
import io.countercheck.model.PartyRole;
import io.countercheck.model.PartyStatus;
import io.countercheck.model.Quantity;
import io.countercheck.model.Reason;
import io.countercheck.model.Reject;
import io.countercheck.model.Span;
import io.countercheck.model.Strength;
import io.countercheck.model.Totals;
import io.countercheck.model.Unit;
import io.countercheck.model.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A small order file as it might be screened, made by hand: several languages, goods that may go and that may not,
 * cells that attack a spreadsheet, a browser or a reader's eye, rows that could not be read.
 */
final class Orders {

    static final String NO_LAW_OF_MEXICO = "The national law of Mexico (MX) is not held.";
    static final String SAMPLE_ONLY = "Parties were compared with the sample only.";
    static final String HOSTILE =
            "</bdi></blockquote><script>alert(1)</script><img src=x onerror=alert(1)> paracetamol \u202Egm 005\u202C";

    static final Basis BASIS = new Basis(
            "0.1.0",
            "2026-10",
            "4d967a30111bf29f0eba01c448b375c1629b2fed01cdfcc3aed91f1b57d5dd5e",
            "orders.csv",
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            List.of("The text is read as GB18030."),
            List.of(new Basis.UsedList(
                    "sample",
                    "2026-10-01",
                    "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
                    12,
                    true)),
            new TreeMap<>(Map.of("as-of", "2026-11-25")),
            List.of());

    static final Totals TOTALS = new Totals(10, 2, 4, 1, 1, 2);

    private Orders() {}

    /** Every consignment, in input order. Rows 7 and 8 are missing: see {@link #rejects()}. */
    static List<ConsignmentVerdict> screened() {
        return List.of(
                AnhydrideOrder.screened(),
                tankerOfAcetone(),
                formulaInACell(),
                hostileCell(),
                pressInTwoLines(),
                mixedUp());
    }

    static List<List<Reject>> rejects() {
        return List.of(
                List.of(
                        new Reject(
                                7,
                                "",
                                "",
                                "\"\u0000\u0000",
                                "record-broken",
                                "The record has 3 cells where the header has 14.",
                                "Close the quotation mark in the record before it."),
                        new Reject(
                                7,
                                "",
                                "description",
                                "",
                                "nothing-to-screen",
                                "Neither goods nor a party can be read.",
                                "Give a description, a CAS number or a party.")),
                List.of(new Reject(
                        8,
                        "",
                        "description",
                        "-",
                        "nothing-to-screen",
                        "Neither goods nor a party can be read.",
                        "Give a description, a CAS number or a party.")));
    }

    private static ConsignmentVerdict tankerOfAcetone() {
        String text = "Aceton, Tankwagen";
        GoodsItem item = new GoodsItem(
                3,
                "Sheet1",
                "",
                Movement.of("DE", "NL", LocalDate.of(2026, 5, 10)),
                Map.of(GoodsField.DESCRIPTION, text),
                Quantity.of(Amount.of("20000", Unit.KG)),
                null,
                List.of());
        Verdict verdict = new Verdict(
                3,
                "Sheet1",
                "PO-1002",
                "",
                Disposition.PROCEED,
                GoodsStatus.LISTED,
                PartyStatus.NOT_SCREENED,
                "Acetone",
                List.of("EU-C3-acetone"),
                List.of(new Reason("listed", Disposition.PROCEED, "Listed, with duties that do not stop the goods.")),
                List.of(new Finding.OnList(
                        Kind.SUBSTANCE,
                        "Acetone",
                        new ListingRef(
                                "EU-C3-acetone",
                                "EU",
                                "Category 3",
                                "Reg. (EC) 273/2004 Annex I",
                                Confidence.VERIFIED_FROM_SOURCE),
                        Strength.CERTAIN,
                        evidence(GoodsField.DESCRIPTION, text, "Aceton", "name", "Aceton is German for acetone"),
                        List.of("The day on which the listing began is not known."))),
                List.of(new DutyOwed(
                        "EU-08",
                        "Notify at once orders or transactions suggesting diversion.",
                        List.of("any-person"),
                        "",
                        false,
                        DutyState.STANDING,
                        null,
                        "from awareness",
                        "Member State authority",
                        "Reg. 273/2004 art. 8",
                        Confidence.VERIFIED_SECONDARY,
                        List.of("EU-C3-acetone"),
                        "",
                        DutyOwed.Whose.UNSAID,
                        List.of())),
                List.of(SAMPLE_ONLY));
        return new ConsignmentVerdict(
                new Consignment("PO-1002", List.of(item), List.of()), List.of(), List.of(verdict));
    }

    private static ConsignmentVerdict formulaInACell() {
        GoodsItem item = GoodsItem.of(
                4,
                Movement.of("FR", "BE", LocalDate.of(2026, 5, 10)),
                Map.of(GoodsField.DESCRIPTION, "=SUM(A1:A9) comprimés de paracétamol"));
        Verdict verdict = new Verdict(
                4,
                "",
                "=1+1",
                "@7",
                Disposition.CLEAR,
                GoodsStatus.NONE,
                PartyStatus.NOT_SCREENED,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(SAMPLE_ONLY));
        return new ConsignmentVerdict(new Consignment("=1+1", List.of(item), List.of()), List.of(), List.of(verdict));
    }

    private static ConsignmentVerdict hostileCell() {
        GoodsItem item = GoodsItem.of(
                5, Movement.of("IN", "", LocalDate.of(2026, 5, 10)), Map.of(GoodsField.DESCRIPTION, HOSTILE));
        Verdict verdict = new Verdict(
                5,
                "",
                "\tPO-1003",
                "",
                Disposition.REVIEW,
                GoodsStatus.NONE,
                PartyStatus.NONE,
                "",
                List.of(),
                List.of(new Reason(
                        "not-understood", Disposition.REVIEW, "A part of the description was not understood.")),
                List.of(new Finding.NotUnderstood(
                        "Looks like a name, not understood",
                        evidence(GoodsField.DESCRIPTION, HOSTILE, "<script>alert(1)</script>", "unread"))),
                List.of(),
                List.of("The country of destination is not known."));
        return new ConsignmentVerdict(
                new Consignment("\tPO-1003", List.of(item), List.of()), List.of(), List.of(verdict));
    }

    private static ConsignmentVerdict pressInTwoLines() {
        String text = "Rotary tablet press, 9 stations,\nwith \"spare\" dies";
        GoodsItem item = new GoodsItem(
                6,
                "",
                "1",
                new Movement("CN", "US", List.of(), null, null, null, ""),
                Map.of(GoodsField.DESCRIPTION, text),
                Quantity.of(Amount.of("1", Unit.PIECE)),
                null,
                List.of());
        Verdict verdict = new Verdict(
                6,
                "",
                "PO-1004",
                "1",
                Disposition.HOLD,
                GoodsStatus.LISTED,
                PartyStatus.NOT_SCREENED,
                "Tableting machine",
                List.of("US-M-tableting-machine"),
                List.of(new Reason(
                        "duty-open:US-M-01", Disposition.HOLD, "A notice has to be filed before the machine arrives.")),
                List.of(
                        new Finding.OnList(
                                Kind.MACHINE,
                                "Tableting machine",
                                new ListingRef(
                                        "US-M-tableting-machine",
                                        "US-DEA",
                                        "Machine",
                                        "21 CFR 1300.02(b)",
                                        Confidence.VERIFIED_FROM_SOURCE),
                                Strength.CERTAIN,
                                evidence(
                                        GoodsField.DESCRIPTION,
                                        text,
                                        "Rotary tablet press, 9 stations,\nwith",
                                        "machine-words",
                                        "tablet press names a tableting machine"),
                                List.of()),
                        new Finding.BadField(new FieldProblem(
                                OrderField.DISPATCH_DATE,
                                "03/04/2026",
                                "date-ambiguous",
                                "The day may be 3 April or 4 March.",
                                "Write the date as 2026-04-03."))),
                List.of(new DutyOwed(
                        "US-M-01",
                        "File the import declaration.",
                        List.of("importer"),
                        "DEA Form 452",
                        true,
                        DutyState.OPEN,
                        null,
                        "15 calendar days before release",
                        "DEA Diversion Control Division",
                        "21 CFR 1310.05",
                        Confidence.VERIFIED_FROM_SOURCE,
                        List.of("US-M-tableting-machine"),
                        "",
                        DutyOwed.Whose.UNSAID,
                        List.of())),
                List.of(SAMPLE_ONLY));
        return new ConsignmentVerdict(
                new Consignment(
                        "PO-1004", List.of(item), List.of(Party.named(PartyRole.NOTIFY_PARTY, "شركة المثال للتجارة"))),
                List.of(),
                List.of(verdict));
    }

    private static ConsignmentVerdict mixedUp() {
        Movement movement = Movement.of("KR", "RU", LocalDate.of(2026, 5, 10));
        String text = "Хлорид натрия, пищевой";
        GoodsItem salt = GoodsItem.of(9, movement, Map.of(GoodsField.DESCRIPTION, text, GoodsField.CAS, "67-64-1"));
        GoodsItem nothing = GoodsItem.of(10, movement, Map.of());
        Verdict contradiction = new Verdict(
                9,
                "",
                "PO-1005",
                "1",
                Disposition.REVIEW,
                GoodsStatus.POSSIBLE,
                PartyStatus.NONE,
                "Acetone",
                List.of("UN-T2-acetone"),
                List.of(new Reason(
                        "contradiction",
                        Disposition.REVIEW,
                        "The name and the CAS number are of different substances.")),
                List.of(new Finding.Contradiction(
                        "Sodium chloride by name, acetone by CAS number",
                        Strength.CERTAIN,
                        evidence(GoodsField.CAS, "67-64-1", "67-64-1", "cas", "CAS 67-64-1 is acetone"))),
                List.of(),
                List.of("The national law of the Republic of Korea (KR) is not held."));
        Verdict unreadable = new Verdict(
                10,
                "",
                "PO-1005",
                "2",
                Disposition.REVIEW,
                GoodsStatus.UNREADABLE,
                PartyStatus.NONE,
                "",
                List.of(),
                List.of(new Reason("goods-unreadable", Disposition.REVIEW, "Nothing says what the goods are.")),
                List.of(new Finding.Risk(
                        "goods-not-named",
                        "The goods are not named",
                        Strength.CERTAIN,
                        new Evidence(GoodsField.DESCRIPTION, null, "", "absent", List.of()),
                        "Guidance of the example authority, section 2",
                        Confidence.FROM_KNOWLEDGE)),
                List.of(),
                List.of("The national law of the Republic of Korea (KR) is not held."));
        return new ConsignmentVerdict(
                new Consignment("PO-1005", List.of(salt, nothing), List.of()),
                List.of(),
                List.of(contradiction, unreadable));
    }

    static Finding onList(String name, ListingRef listing, Evidence evidence) {
        return new Finding.OnList(Kind.SUBSTANCE, name, listing, Strength.CERTAIN, evidence, List.of());
    }

    static Evidence evidence(Field field, String text, String matched, String method, String... steps) {
        int start = text.codePointCount(0, text.indexOf(matched));
        return new Evidence(
                field,
                new Span(start, start + matched.codePointCount(0, matched.length())),
                matched,
                method,
                List.of(steps));
    }

    /** Writes everything into {@code folder}, in input order. */
    static java.nio.file.Path write(java.nio.file.Path folder) {
        try (ResultWriter result = ResultFolder.create(folder, BASIS)) {
            int reject = 0;
            for (ConsignmentVerdict verdict : screened()) {
                while (reject < rejects().size()
                        && rejects().get(reject).get(0).row()
                                < verdict.consignment().firstRow()) {
                    result.reject(rejects().get(reject++));
                }
                result.write(verdict);
            }
            return result.finish(TOTALS, true);
        }
    }
}
