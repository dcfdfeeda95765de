package io.countercheck.report.internal;

import io.countercheck.model.Confidence;
import io.countercheck.model.DutyOwed;
import io.countercheck.model.Finding;
import io.countercheck.model.Reason;
import io.countercheck.model.Verdict;
import io.countercheck.report.Terminal;
import io.countercheck.report.VerdictRecord;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A verdict told in plain words, section by section. */
public final class VerdictExplained {

    private final TerminalText out;
    private final VerdictRecord record;
    private final Verdict verdict;

    public VerdictExplained(VerdictRecord record, Terminal terminal) {
        this.out = new TerminalText(terminal);
        this.record = record;
        this.verdict = record.verdict();
    }

    public VerdictExplained tell() {
        out.line(HiddenCharacters.shown(PlainQuotation.cut(Words.key(record))) + ": "
                + out.tag(verdict.disposition(), verdict.disposition().name()));
        out.paragraph(0, Words.may(verdict.disposition()));
        order();
        reasons();
        findings();
        duties();
        gaps();
        return this;
    }

    private void order() {
        out.heading("The order says");
        if (!record.description().isEmpty()) {
            out.paragraph(2, "“" + PlainQuotation.cut(record.description()) + "”");
        }
        String journey = joined(", ", Words.route(record), Words.day(record), record.quantity());
        if (!journey.isEmpty()) {
            out.paragraph(2, journey);
        }
        for (VerdictRecord.NamedParty party : record.parties()) {
            if (!party.name().isEmpty()) {
                out.paragraph(
                        2,
                        4,
                        Words.plain(party.role().id()) + ": " + PlainQuotation.cut(party.name())
                                + (party.country().isEmpty() ? "" : " (" + party.country() + ")"));
            }
        }
        out.paragraph(2, "Read as: " + Words.goods(verdict.goods()) + "; " + Words.parties(verdict.party()) + ".");
    }

    private void reasons() {
        out.heading("What decides");
        List<Reason> deciding = verdict.reasons().stream()
                .filter(reason -> reason.disposition() == verdict.disposition())
                .toList();
        List<Reason> others = verdict.reasons().stream()
                .filter(reason -> reason.disposition() != verdict.disposition())
                .toList();
        for (Reason reason : deciding) {
            out.paragraph(2, 4, reason.text() + " [" + reason.code() + "]");
        }
        if (deciding.isEmpty()) {
            out.paragraph(2, "No rule of its own: " + Words.may(verdict.disposition()));
        }
        if (!others.isEmpty()) {
            out.heading("Rules that spoke as well");
            for (Reason reason : others) {
                out.paragraph(2, 4, reason.disposition() + ": " + reason.text() + " [" + reason.code() + "]");
            }
        }
    }

    private void findings() {
        out.heading("What was found");
        List<FoundTogether> found = FoundTogether.in(record.findings());
        if (found.isEmpty()) {
            out.paragraph(2, "Nothing, in what was screened.");
        }
        int number = 0;
        for (FoundTogether finding : found) {
            number++;
            out.paragraph(
                    2,
                    5,
                    number + ". " + PlainQuotation.cut(finding.name()) + " (" + Words.kind(finding.kind()) + ", "
                            + Words.strength(finding.strength()) + ")");
            String quote = PlainQuotation.of(finding.evidence(), record);
            out.paragraph(
                    5, 7, "in " + Words.field(finding.evidence().field().id()) + (quote.isEmpty() ? "" : ": " + quote));
            for (String step : finding.evidence().steps()) {
                out.paragraph(5, 7, "- " + step);
            }
            for (Finding.OnList f : finding.listings()) {
                listing(f);
            }
            other(finding.other());
        }
    }

    private void listing(Finding.OnList f) {
        out.paragraph(
                5,
                7,
                "listed: " + f.listing().regime() + ", " + f.listing().list() + " ("
                        + f.listing().id() + ")");
        law(7, f.listing().citation(), f.listing().confidence());
        for (String note : f.notes()) {
            out.paragraph(7, note);
        }
    }

    private void other(@Nullable Finding finding) {
        if (finding instanceof Finding.OfParty f) {
            out.paragraph(
                    5,
                    7,
                    "listed: " + joined(", ", f.list(), f.programme()) + " (" + f.entityId() + "): "
                            + Words.effect(f.effect()));
            out.paragraph(5, 7, "probability that both are the same: " + Tables.probability(f.probability()));
            law(7, f.citation(), f.confidence());
        } else if (finding instanceof Finding.Risk f) {
            law(7, f.citation(), f.confidence());
        }
    }

    private void law(int indent, String citation, @Nullable Confidence confidence) {
        String law = joined("; ", citation, confidence == null ? "" : Words.confidence(confidence));
        if (!law.isEmpty()) {
            out.paragraph(indent, indent + 2, law);
        }
    }

    private void duties() {
        if (verdict.duties().isEmpty()) {
            return;
        }
        out.heading("Duties");
        DutyGroup.of(verdict.duties()).forEach(this::duties);
    }

    private void duties(DutyGroup group) {
        out.paragraph(2, group.heading() + (group.heading().contains(":") ? "" : ":"));
        for (DutyOwed duty : group.duties()) {
            out.paragraph(4, 6, duty.id() + ": " + duty.what());
            out.paragraph(
                    6,
                    8,
                    joined(
                            "; ",
                            Words.owed(duty),
                            duty.form().isEmpty() ? "" : "by " + duty.form(),
                            duty.authority().isEmpty() ? "" : "to " + duty.authority(),
                            duty.deadline() == null ? "" : "no later than " + duty.deadline(),
                            duty.anchor()));
            law(6, duty.citation(), duty.confidence());
            if (!duty.note().isEmpty()) {
                out.paragraph(6, 8, duty.note());
            }
        }
    }

    private void gaps() {
        if (verdict.notScreened().isEmpty()) {
            return;
        }
        out.heading("What was not screened, what is not held");
        for (String sentence : verdict.notScreened()) {
            out.paragraph(2, 4, sentence);
        }
    }

    /** One more section at the end. */
    public void section(String heading, List<String> paragraphs) {
        out.heading(heading);
        for (String paragraph : paragraphs) {
            out.paragraph(2, 4, paragraph);
        }
    }

    private static String joined(String by, String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + by + b)
                .orElse("");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
