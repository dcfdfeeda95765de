package io.countercheck.report.internal.network;

import io.countercheck.model.network.Dossier;
import io.countercheck.model.network.Network;
import io.countercheck.model.network.TargetSighting;
import io.countercheck.report.internal.Html;
import java.util.List;
import java.util.Locale;

/** The file dossier.html: to be read on a screen and to be printed for a file. */
public final class DossierPage {

    private static final int MOST_ROWS = 300;

    private final Dossier dossier;
    private final Network network;
    private final Html html = new Html();
    private final NetworkSections sections;

    public DossierPage(Dossier dossier) {
        this.dossier = dossier;
        this.network = dossier.trace().network();
        this.sections = new NetworkSections(html, network, true);
    }

    public String text() {
        PageParts.opening(html, "Dossier: " + dossier.asked());
        header();
        html.raw(
                "<main>\n<p class=\"banner\" role=\"note\"><b>For your own file.</b> It holds findings and suspicions that "
                        + "no customer may see. It tells what the data holds, not that anybody did wrong.</p>\n");
        actions();
        seen();
        listed();
        if (!dossier.companies().isEmpty()) {
            sections.several(dossier.companies());
            sections.picture();
            sections.recycled();
            sections.links();
            sections.hubs();
        }
        consignments();
        findings();
        decisions();
        sentences("sources", "Sources", dossier.sources(), "No finding cites one.");
        sentences("looked", "What was looked at", dossier.lookedAt(), "Nothing.");
        sentences("not-looked", "What was not", dossier.notLookedAt(), "Nothing is known to be left out.");
        return html.raw("</main>\n</body>\n</html>\n").toString();
    }

    private void header() {
        html.raw("<header class=\"top\">\n<p class=\"brand\">Countercheck <span>dossier</span></p>\n<h1>")
                .isolated(dossier.asked())
                .raw("</h1>\n<p class=\"standfirst\">");
        List<String> others = dossier.names().stream()
                .filter(n -> !n.equals(dossier.asked()))
                .limit(12)
                .toList();
        html.text(others.isEmpty() ? "No other name of it is known here." : "Also: ")
                .isolated(String.join(" · ", others));
        html.raw("</p>\n<p class=\"equation\">");
        sum(dossier.names().size(), "names");
        sum(dossier.consignments().size(), "rows");
        sum(dossier.findings().size(), "findings");
        sum(dossier.decisions().size(), "decisions");
        sum(dossier.actions().size(), "actions and looks");
        html.raw("</p>\n</header>\n");
    }

    private void sum(long count, String word) {
        html.raw("<span class=\"sum\"><b>" + count + "</b> " + word + "</span> ");
    }

    private void table(String... columns) {
        html.raw("<table>\n<thead><tr>");
        for (String column : columns) {
            html.raw("<th scope=\"col\">" + column + "</th>");
        }
        html.raw("</tr></thead>\n<tbody>\n");
    }

    private void end() {
        html.raw("</tbody>\n</table>\n</section>\n");
    }

    private boolean none(String id, String heading, int count, String sentence) {
        sections.section(id, heading, count);
        if (count == 0) {
            html.raw("<p class=\"note\">" + sentence + "</p>\n</section>\n");
        }
        return count == 0;
    }

    private void actions() {
        if (none(
                "actions",
                "Actions, and looks after them",
                dossier.actions().size(),
                "The register of targets holds none.")) {
            return;
        }
        table("Day", "Target", "What", "Source");
        for (Dossier.Action action : dossier.actions()) {
            html.raw("<tr><th scope=\"row\">" + action.day() + "</th><td>").isolated(action.target());
            html.raw("</td><td>").isolated(action.what()).raw("</td><td>").isolated(action.source());
            html.raw("</td></tr>\n");
        }
        end();
    }

    private void seen() {
        List<TargetSighting> all = dossier.trace().targets();
        if (all.isEmpty()) {
            return;
        }
        sections.section("seen", "Seen after action", all.size());
        table("Target", "Seen as", "How", "First after", "Rows");
        for (TargetSighting seen : all) {
            html.raw("<tr><th scope=\"row\">").isolated(seen.target()).raw("</th><td>");
            sections.name(seen.name());
            html.raw("</td><td>").isolated(seen.how()).raw("</td><td class=\"day\">" + seen.first() + "</td><td>");
            html.isolated(seen.rows().shortened(NetworkSections.MOST_STRETCHES)).raw("</td></tr>\n");
        }
        end();
    }

    private void listed() {
        if (none("listed", "On installed lists", dossier.listed().size(), "None of its names is an alert.")) {
            return;
        }
        table("Name", "May be", "List", "Probability");
        for (Dossier.Listed listed : dossier.listed()) {
            html.raw("<tr><th scope=\"row\">")
                    .isolated(listed.name())
                    .raw("</th><td>")
                    .isolated(listed.listedName());
            html.sub(listed.entityId()).raw("</td><td>").isolated(listed.list());
            html.raw("</td><td>" + String.format(Locale.ROOT, "%.2f", listed.probability()) + "</td></tr>\n");
        }
        end();
    }

    private void consignments() {
        List<Dossier.Part> all = dossier.consignments();
        if (none("consignments", "Consignments", all.size(), "None.")) {
            return;
        }
        more(all.size());
        table("Row", "Day and route", "Goods", "Its part", "Others", "Verdict");
        for (Dossier.Part part : all.subList(0, Math.min(MOST_ROWS, all.size()))) {
            html.raw("<tr><th scope=\"row\">").isolated(part.place() + ":" + part.row());
            html.sub(part.reference())
                    .raw("</th><td>")
                    .text(part.day() == null ? "" : part.day().toString());
            html.sub(part.route()).raw("</td><td>").isolated(part.goods());
            html.sub(part.quantity()).raw("</td><td>").text(part.role().replace('_', ' '));
            html.sub(part.name()).raw("</td><td>");
            part.others().forEach(other -> html.raw("<div>").isolated(other).raw("</div>"));
            html.raw("</td><td>");
            if (part.disposition().isEmpty()) {
                html.raw("<span class=\"count-of\">not screened</span>");
            } else {
                html.raw("<span class=\"tag small " + part.disposition().toLowerCase(Locale.ROOT) + "\">"
                        + part.disposition() + "</span>");
            }
            html.raw("</td></tr>\n");
        }
        end();
    }

    private void more(int all) {
        if (all > MOST_ROWS) {
            html.raw("<p class=\"more\">The first " + MOST_ROWS + " of " + all
                    + " are shown; all are in dossier.json.</p>\n");
        }
    }

    private void findings() {
        List<Dossier.Found> all = dossier.findings();
        if (none("findings", "Findings", all.size(), "None in the results given.")) {
            return;
        }
        more(all.size());
        table("Row", "What", "Strength", "Source");
        for (Dossier.Found found : all.subList(0, Math.min(MOST_ROWS, all.size()))) {
            html.raw("<tr><th scope=\"row\">")
                    .isolated(found.place() + ":" + found.row())
                    .raw("</th><td>");
            html.isolated(found.name())
                    .sub(found.kind())
                    .raw("</td><td>")
                    .text(found.strength())
                    .raw("</td><td>");
            html.isolated(found.citation()).raw("</td></tr>\n");
        }
        end();
    }

    private void decisions() {
        List<Dossier.Decided> all = dossier.decisions();
        if (none("decisions", "Decisions", all.size(), "None in the results given.")) {
            return;
        }
        table("Row", "Decision", "Who and when", "Why");
        for (Dossier.Decided decided : all) {
            html.raw("<tr><th scope=\"row\">")
                    .isolated(decided.place() + ":" + decided.row())
                    .raw("</th><td>");
            html.text(decided.decision());
            html.sub(decided.stands() ? "" : "on an earlier verdict")
                    .raw("</td><td>")
                    .isolated(decided.who());
            html.sub(decided.when()).raw("</td><td>").isolated(decided.why()).raw("</td></tr>\n");
        }
        end();
    }

    private void sentences(String id, String heading, List<String> all, String nothing) {
        sections.section(id, heading, -1);
        if (all.isEmpty()) {
            html.raw("<p class=\"note\">" + nothing + "</p>\n");
        } else {
            html.raw("<ul>\n");
            all.forEach(one -> html.raw("<li>").isolated(one).raw("</li>\n"));
            html.raw("</ul>\n");
        }
        html.raw("</section>\n");
    }
}
