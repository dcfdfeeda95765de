package io.countercheck.report.internal;

import io.countercheck.model.Confidence;
import io.countercheck.model.ConsignmentVerdict;
import io.countercheck.model.DutyOwed;
import io.countercheck.model.Evidence;
import io.countercheck.model.Finding;
import io.countercheck.model.Reason;
import io.countercheck.model.Reject;
import io.countercheck.model.Span;
import io.countercheck.model.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of the CSV files, and how a verdict fills them (docs/output.md). */
public final class Tables {

    public static final List<String> VERDICTS =
            List.of("row", "reference", "line", "disposition", "goods", "party", "name", "listing_ids", "reasons");

    public static final List<String> FINDINGS = List.of(
            "row",
            "reference",
            "line",
            "kind",
            "name",
            "entity_id",
            "strength",
            "probability",
            "method",
            "field",
            "start",
            "end",
            "matched",
            "regime",
            "list",
            "citation",
            "confidence");

    public static final List<String> DUTIES = List.of(
            "row",
            "reference",
            "duty_id",
            "what",
            "owed_by",
            "form",
            "blocks",
            "state",
            "deadline",
            "anchor",
            "authority",
            "citation",
            "confidence",
            "note");

    public static final List<String> REJECTS = List.of("row", "field", "value", "code", "reason", "mend");

    private static final int PROBABILITY_DIGITS = 4;

    private Tables() {}

    public static void verdict(Verdict v, CsvTable out) {
        List<String> reasons = new ArrayList<>(v.reasons().size());
        for (Reason reason : v.reasons()) {
            reasons.add(reason.code());
        }
        out.row(
                Long.toString(v.row()),
                v.reference(),
                v.line(),
                v.disposition().name(),
                v.goods().id(),
                v.party().id(),
                v.name(),
                CsvTable.list(v.listingIds()),
                CsvTable.list(reasons));
    }

    /** What concerns the consignment once, under its first row and without a line; then what concerns each row. */
    public static void findings(ConsignmentVerdict screened, CsvTable out) {
        if (!screened.shared().isEmpty()) {
            long first = screened.consignment().firstRow();
            for (Finding finding : screened.shared()) {
                finding(first, screened.consignment().reference(), "", finding, out);
            }
        }
        for (Verdict verdict : screened.rows()) {
            for (Finding finding : verdict.findings()) {
                finding(verdict.row(), verdict.reference(), verdict.line(), finding, out);
            }
        }
    }

    private static void finding(long row, String reference, String line, Finding finding, CsvTable out) {
        Evidence evidence = finding.evidence();
        Span span = evidence.span();
        Source source = Source.of(finding);
        out.row(
                Long.toString(row),
                reference,
                line,
                finding.kind().id(),
                finding.name(),
                source.entityId,
                finding.strength().id(),
                source.probability,
                evidence.method(),
                evidence.field().id(),
                span == null ? "" : Integer.toString(span.start()),
                span == null ? "" : Integer.toString(span.end()),
                evidence.matched(),
                source.regime,
                source.list,
                source.citation,
                source.confidence);
    }

    public static void duties(Verdict verdict, CsvTable out) {
        for (DutyOwed duty : verdict.duties()) {
            out.row(
                    Long.toString(verdict.row()),
                    verdict.reference(),
                    duty.id(),
                    duty.what(),
                    CsvTable.list(duty.owedBy()),
                    duty.form(),
                    duty.blocks() ? "yes" : "no",
                    duty.state().id(),
                    duty.deadline() == null ? "" : duty.deadline().toString(),
                    duty.anchor(),
                    duty.authority(),
                    duty.citation(),
                    duty.confidence().id(),
                    duty.note());
        }
    }

    public static void reject(Reject reject, CsvTable out) {
        out.row(
                Long.toString(reject.row()),
                reject.field(),
                reject.value(),
                reject.code(),
                reject.reason(),
                reject.mend());
    }

    /** A probability with four decimals, written the same way by every version of Java. */
    public static String probability(double probability) {
        return new BigDecimal(probability)
                .setScale(PROBABILITY_DIGITS, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    /** Where a finding comes from: on which list it stands and how well that is verified. */
    private record Source(
            String entityId, String probability, String regime, String list, String citation, String confidence) {

        private static final Source ROW_ITSELF = new Source("", "", "", "", "", "");

        static Source of(Finding finding) {
            if (finding instanceof Finding.OnList f) {
                return new Source(
                        f.listing().id(),
                        "",
                        f.listing().regime(),
                        f.listing().list(),
                        f.listing().citation(),
                        f.listing().confidence().id());
            }
            if (finding instanceof Finding.OfParty f) {
                return new Source(
                        f.entityId(),
                        Tables.probability(f.probability()),
                        "",
                        f.list(),
                        f.citation(),
                        id(f.confidence()));
            }
            if (finding instanceof Finding.Risk f) {
                return new Source("", "", "", "", f.citation(), f.confidence().id());
            }
            return ROW_ITSELF;
        }

        private static String id(@Nullable Confidence confidence) {
            return confidence == null ? "" : confidence.id();
        }
    }
}
