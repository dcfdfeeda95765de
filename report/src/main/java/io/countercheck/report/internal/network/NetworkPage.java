package io.countercheck.report.internal.network;

import io.countercheck.model.network.Company;
import io.countercheck.model.network.Network;
import io.countercheck.model.network.Recycling;
import io.countercheck.model.network.TargetSighting;
import io.countercheck.model.network.Trace;
import io.countercheck.model.network.TracedContact;
import io.countercheck.model.network.TracedName;
import io.countercheck.report.internal.Html;
import java.util.List;
import java.util.Map;

/**
 * The file network.html: the picture, and beside it in tables all that the picture shows and more. It needs nothing but
 * itself, shows a bounded number of everything, and says what it leaves out.
 */
public final class NetworkPage {

    private static final int MOST_COMPANIES = 300;

    private final Trace trace;
    private final Network network;
    private final Map<String, TracedName> names;
    private final Html html = new Html();
    private final NetworkSections sections;

    public NetworkPage(Trace trace) {
        this.trace = trace;
        this.network = trace.network();
        this.names = network.names();
        this.sections = new NetworkSections(html, network, !trace.around().isEmpty());
    }

    public String text() {
        PageParts.opening(html, "Trace: " + title());
        header();
        html.raw("<main>\n");
        targets();
        sections.picture();
        sections.several(List.of());
        sections.recycled();
        sections.links();
        sections.hubs();
        companies();
        inputs();
        reading();
        return html.raw("</main>\n</body>\n</html>\n").toString();
    }

    private String title() {
        if (!trace.around().isEmpty()) {
            return trace.around();
        }
        List<Trace.Input> inputs = trace.inputs();
        return inputs.isEmpty()
                ? "no file"
                : inputs.get(0).file() + (inputs.size() > 1 ? " and " + (inputs.size() - 1) + " more" : "");
    }

    private void header() {
        long several =
                network.companies().stream().filter(c -> c.differentNames() > 1).count();
        html.raw("<header class=\"top\">\n<p class=\"brand\">Countercheck <span>trace</span></p>\n<h1>")
                .isolated(title())
                .raw("</h1>\n<p class=\"standfirst\">");
        html.text(
                trace.around().isEmpty()
                        ? "Who is one company behind its names, by what the names share."
                        : "What is connected with companies of this name, within two steps; hubs are not passed through.");
        html.raw("</p>\n<p class=\"equation\">");
        sum(network.rows(), "rows read", "");
        sum(names.size(), "names", "");
        sum(network.companies().size(), "companies", "");
        sum(several, "with several names", several > 0 ? "review" : "");
        sum(network.recycled().stream().filter(Recycling::dropped).count(), "names dropped for new ones", "");
        sum(network.hubs().size(), "hubs", "");
        html.raw("</p>\n<nav aria-label=\"Sections\"><a href=\"#picture\">Picture</a> <a href=\"#several\">Several "
                + "names</a> <a href=\"#recycled\">Names taken up anew</a> <a href=\"#links\">Links</a> "
                + "<a href=\"#hubs\">Hubs</a> <a href=\"#companies\">Companies</a> <a href=\"#inputs\">What was read</a> "
                + "<a href=\"#reading\">How to read</a></nav>\n</header>\n");
    }

    private void sum(long count, String word, String tone) {
        html.raw("<span class=\"sum " + tone + "\"><b>" + count + "</b> " + word + "</span> ");
    }

    private void targets() {
        if (trace.targets().isEmpty()) {
            return;
        }
        sections.section("targets", "Seen after action", trace.targets().size());
        html.raw("<table>\n<thead><tr><th scope=\"col\">Target</th><th scope=\"col\">Action</th><th scope=\"col\">Seen "
                + "as</th><th scope=\"col\">How</th><th scope=\"col\">First after</th><th scope=\"col\">Rows</th></tr>"
                + "</thead>\n<tbody>\n");
        for (TargetSighting seen : trace.targets()) {
            html.raw("<tr><th scope=\"row\">")
                    .isolated(seen.target())
                    .raw("</th><td>")
                    .isolated(seen.action());
            html.sub(seen.day() + " · " + seen.source()).raw("</td><td>");
            sections.name(seen.name());
            html.raw("</td><td>")
                    .isolated(seen.how())
                    .raw("</td><td>")
                    .text(seen.first().toString());
            html.raw("</td><td>")
                    .isolated(seen.rows().shortened(NetworkSections.MOST_STRETCHES))
                    .raw("</td></tr>\n");
        }
        html.raw("</tbody>\n</table>\n</section>\n");
    }

    private void companies() {
        List<Company> all = network.companies();
        sections.section("companies", "Companies", all.size());
        sections.shown(MOST_COMPANIES, all.size());
        html.raw("<table class=\"companies\">\n<thead><tr><th scope=\"col\">Id</th><th scope=\"col\">Names</th><th "
                + "scope=\"col\">Contacts</th><th scope=\"col\">Seen</th><th scope=\"col\" class=\"number\">Rows</th>"
                + "</tr></thead>\n<tbody>\n");
        for (Company company : all.subList(0, Math.min(MOST_COMPANIES, all.size()))) {
            html.raw("<tr><th scope=\"row\">" + company.id() + "</th><td>");
            for (TracedName name :
                    company.names().subList(0, Math.min(8, company.names().size()))) {
                html.raw("<div>").isolated(name.shown()).raw("</div>");
            }
            html.raw("</td><td>");
            for (TracedContact contact :
                    company.contacts().subList(0, Math.min(8, company.contacts().size()))) {
                html.raw("<div>").isolated(contact.written()).raw("</div>");
            }
            html.raw("</td><td>").text(company.seen().days());
            html.raw("</td><td class=\"number\">" + company.seen().rows().count() + "</td></tr>\n");
        }
        html.raw("</tbody>\n</table>\n</section>\n");
    }

    private void inputs() {
        sections.section("inputs", "What was read", -1);
        html.raw("<table>\n<thead><tr><th scope=\"col\">File</th><th scope=\"col\" class=\"number\">Records</th>"
                + "<th scope=\"col\">SHA-256 begins</th></tr></thead>\n<tbody>\n");
        for (Trace.Input input : trace.inputs()) {
            html.raw("<tr><th scope=\"row\">").isolated(input.file());
            html.sub(input.history() ? "history" : "")
                    .raw("</th><td class=\"number\">" + input.records() + "</td><td><code>");
            html.text(input.digest().substring(0, Math.min(12, input.digest().length())))
                    .raw("</code></td></tr>\n");
        }
        html.raw("</tbody>\n</table>\n<p class=\"note\">")
                .text(network.rows() + " rows were read, " + network.rejected() + " could not be. Countercheck "
                        + trace.engine() + ".");
        html.raw("</p>\n</section>\n");
    }

    private void reading() {
        sections.section("reading", "How to read this", -1);
        html.raw("<dl class=\"reading\">\n");
        term(
                "One company",
                "Names that a link of at least 0.80 holds together. That is a finding of likeness in the data "
                        + "read, not a statement that anybody did wrong; look at the rows before you act.");
        term(
                "Probability",
                "How likely both names are one company by that link alone: a strength set for each sort of "
                        + "contact, lowered by every further name that bears it; for names, how alike they are. "
                        + "docs/network.md has the figures.");
        term(
                "Hub",
                "A contact of many different names: a forwarder, a business centre, a bank. It is shown and merges "
                        + "nobody.");
        term(
                "Kept apart",
                "The link is there and too weak to make one company of both: many bear the contact, seller and "
                        + "buyer of one consignment were given the same, or it may be the carrier's.");
        html.raw("</dl>\n</section>\n");
    }

    private void term(String word, String text) {
        html.raw("<div><dt>").text(word).raw("</dt><dd>").text(text).raw("</dd></div>\n");
    }
}
