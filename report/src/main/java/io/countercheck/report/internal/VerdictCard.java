package io.countercheck.report.internal;

import io.countercheck.model.Evidence;
import io.countercheck.model.Finding;
import io.countercheck.model.GoodsField;
import io.countercheck.model.Reason;
import io.countercheck.model.Span;
import io.countercheck.model.Verdict;
import io.countercheck.report.VerdictRecord;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** One row of the report in full. */
final class VerdictCard {

    /** A page stays a page: what goes beyond is in the CSV files, and the card says so. */
    private static final int MOST = 25;

    private static final int LONGEST_VALUE = 300;

    private final Html html = new Html();
    private final VerdictRecord record;
    private final Verdict verdict;

    private VerdictCard(VerdictRecord record) {
        this.record = record;
        this.verdict = record.verdict();
    }

    static String of(VerdictRecord record) {
        VerdictCard card = new VerdictCard(record);
        card.write();
        return card.html.toString();
    }

    private void write() {
        String tone = verdict.disposition().name().toLowerCase(Locale.ROOT);
        html.raw("<article class=\"card " + tone + "\" aria-labelledby=\"");
        html.id("row-", verdict.row())
                .raw("\">\n<h3 id=\"")
                .id("row-", verdict.row())
                .raw("\">");
        html.raw("<span class=\"tag " + tone + "\">" + verdict.disposition() + "</span> ");
        html.isolated(cut(Words.key(record))).raw("</h3>\n");
        if (!verdict.name().isEmpty()) {
            html.raw("<p class=\"subject\">").isolated(verdict.name()).raw("</p>\n");
        }
        goods();
        facts();
        reasons();
        findings();
        DutyTable.of(verdict.duties(), html);
        notScreened();
        html.raw("</article>\n");
    }

    private void goods() {
        String description = record.description();
        if (description.isEmpty()) {
            return;
        }
        List<Span> spans = verdict.findings().stream()
                .map(Finding::evidence)
                .filter(evidence -> evidence.field() == GoodsField.DESCRIPTION)
                .map(Evidence::span)
                .filter(Objects::nonNull)
                .toList();
        html.raw("<blockquote>");
        Quotation.of(description, spans).to(html);
        html.raw("</blockquote>\n");
    }

    private void facts() {
        html.raw("<dl class=\"facts\">");
        fact("Route", Words.route(record));
        fact("Day", Words.day(record));
        fact("Quantity", record.quantity());
        fact("Goods", Words.goods(verdict.goods()));
        fact("Parties", Words.parties(verdict.party()));
        List<VerdictRecord.NamedParty> named = record.parties().stream()
                .filter(party -> !party.name().isEmpty())
                .toList();
        for (VerdictRecord.NamedParty party : named.subList(0, Math.min(MOST, named.size()))) {
            fact(
                    capital(Words.plain(party.role().id())),
                    cut(party.name()) + (party.country().isEmpty() ? "" : " (" + party.country() + ")"));
        }
        html.raw("</dl>\n");
    }

    private void fact(String name, String value) {
        if (!value.isEmpty()) {
            html.raw("<div><dt>").text(name).raw("</dt><dd>").isolated(value).raw("</dd></div>");
        }
    }

    private void reasons() {
        if (verdict.reasons().isEmpty()) {
            return;
        }
        html.raw("<h4>Why</h4>\n<ul class=\"reasons\">\n");
        for (Reason reason : verdict.reasons()) {
            String tone = reason.disposition().name().toLowerCase(Locale.ROOT);
            html.raw("<li><span class=\"tag small " + tone + "\">" + reason.disposition() + "</span> ");
            html.isolated(reason.text()).raw(" <code>").text(reason.code()).raw("</code></li>\n");
        }
        html.raw("</ul>\n");
    }

    private void findings() {
        List<FoundTogether> found = FoundTogether.in(record.findings());
        if (found.isEmpty()) {
            return;
        }
        html.raw("<h4>What was found</h4>\n<table class=\"findings\">\n<thead><tr>"
                + "<th scope=\"col\">What</th><th scope=\"col\">Where, and how it was read</th>"
                + "<th scope=\"col\">Where it is listed</th></tr></thead>\n<tbody>\n");
        for (FoundTogether finding : found.subList(0, Math.min(MOST, found.size()))) {
            html.raw("<tr><th scope=\"row\">").isolated(cut(finding.name()));
            html.raw("<span class=\"sub\">")
                    .text(Words.kind(finding.kind()) + ", " + Words.strength(finding.strength()))
                    .raw("</span></th><td>");
            evidence(finding.evidence());
            html.raw("</td><td>");
            source(finding);
            html.raw("</td></tr>\n");
        }
        html.raw("</tbody>\n</table>\n");
        more(found.size(), ResultFiles.FINDINGS);
    }

    private void evidence(Evidence evidence) {
        html.raw("<span class=\"field\">")
                .text(Words.field(evidence.field().id()))
                .raw("</span> ");
        Span span = evidence.span();
        String around = record.textAround(evidence).orElse("");
        if (span != null && !around.isEmpty()) {
            Quotation.of(around, List.of(span)).to(html);
        } else if (!evidence.matched().isEmpty()) {
            Quotation.of(evidence.matched(), List.of()).to(html);
        }
        if (evidence.steps().isEmpty()) {
            return;
        }
        html.raw("<ol class=\"steps\">");
        for (String step :
                evidence.steps().subList(0, Math.min(MOST, evidence.steps().size()))) {
            html.raw("<li>").isolated(cut(step)).raw("</li>");
        }
        html.raw("</ol>");
    }

    private void source(FoundTogether found) {
        html.raw("<ul class=\"plain\">");
        for (Finding.OnList f : found.listings()) {
            html.raw("<li>").text(f.listing().regime() + " · " + f.listing().list() + " ");
            html.raw("<code>").text(f.listing().id()).raw("</code>");
            html.citation(f.listing().citation(), f.listing().confidence());
            for (String note : f.notes()) {
                html.raw("<span class=\"sub\">").isolated(note).raw("</span>");
            }
            html.raw("</li>");
        }
        Finding other = found.other();
        if (other instanceof Finding.OfParty f) {
            html.raw("<li>")
                    .text(f.list() + " ")
                    .raw("<code>")
                    .text(f.entityId())
                    .raw("</code>");
            if (!f.programme().isEmpty()) {
                html.raw("<span class=\"sub\">")
                        .isolated("programme " + f.programme())
                        .raw("</span>");
            }
            html.raw("<span class=\"sub\">").text(Words.effect(f.effect())).raw("</span>");
            html.raw("<span class=\"sub\">probability that both are the same: <b>")
                    .text(Tables.probability(f.probability()))
                    .raw("</b></span>");
            html.citation(f.citation(), f.confidence());
            html.raw("</li>");
        } else if (other instanceof Finding.Risk f) {
            html.raw("<li><code>").text(f.code()).raw("</code>");
            html.citation(f.citation(), f.confidence());
            html.raw("</li>");
        } else if (other != null) {
            html.raw("<li class=\"sub\">seen in the order itself</li>");
        }
        html.raw("</ul>");
    }

    private void notScreened() {
        if (verdict.notScreened().isEmpty()) {
            return;
        }
        html.raw("<h4>What was not screened, what is not held</h4>\n<ul class=\"not-screened\">\n");
        List<String> notScreened = verdict.notScreened();
        for (String sentence : notScreened.subList(0, Math.min(MOST, notScreened.size()))) {
            html.raw("<li>").isolated(sentence).raw("</li>\n");
        }
        html.raw("</ul>\n");
        more(notScreened.size(), ResultFiles.NDJSON);
    }

    private void more(int all, String file) {
        if (all > MOST) {
            html.raw("<p class=\"more\">" + MOST + " of " + Words.number(all) + " are shown; all are in " + file
                    + ".</p>\n");
        }
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_VALUE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_VALUE)) + " …";
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
