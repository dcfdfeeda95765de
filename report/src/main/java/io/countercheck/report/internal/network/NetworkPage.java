package io.countercheck.report.internal.network;

import io.countercheck.model.network.Company;
import io.countercheck.model.network.Hub;
import io.countercheck.model.network.NameLink;
import io.countercheck.model.network.Network;
import io.countercheck.model.network.Recycling;
import io.countercheck.model.network.TargetSighting;
import io.countercheck.model.network.Trace;
import io.countercheck.model.network.TracedContact;
import io.countercheck.model.network.TracedName;
import io.countercheck.report.internal.Html;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The file network.html: the picture, and beside it in tables all that the picture shows and more. It needs nothing but
 * itself, shows a bounded number of everything, and says what it leaves out.
 */
public final class NetworkPage {

    private static final int MOST_CARDS = 60;
    private static final int MOST_LINKS = 400;
    private static final int MOST_COMPANIES = 300;
    private static final int MOST_HUBS = 60;
    private static final int MOST_RECYCLED = 100;
    private static final int MOST_STRETCHES = 4;

    private final Trace trace;
    private final Network network;
    private final Map<String, TracedName> names;
    private final Html html = new Html();

    public NetworkPage(Trace trace) {
        this.trace = trace;
        this.network = trace.network();
        this.names = network.names();
    }

    public String text() {
        PageParts.opening(html, "Trace: " + title());
        header();
        html.raw("<main>\n");
        targets();
        picture();
        several();
        recycled();
        links();
        hubs();
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

    private void section(String id, String heading, long count) {
        html.raw("<section id=\"" + id + "\" aria-labelledby=\"" + id + "-h\">\n<h2 id=\"" + id + "-h\">" + heading
                + (count >= 0 ? " <span class=\"count\">" + count + "</span>" : "") + "</h2>\n");
    }

    private void shown(int most, int all) {
        if (all > most) {
            html.raw("<p class=\"more\">The first " + most + " of " + all
                    + " are shown; all are in network.json.</p>\n");
        }
    }

    private void targets() {
        if (trace.targets().isEmpty()) {
            return;
        }
        section("targets", "Seen after action", trace.targets().size());
        html.raw("<table>\n<thead><tr><th scope=\"col\">Target</th><th scope=\"col\">Action</th><th scope=\"col\">Seen "
                + "as</th><th scope=\"col\">How</th><th scope=\"col\">First after</th><th scope=\"col\">Rows</th></tr>"
                + "</thead>\n<tbody>\n");
        for (TargetSighting seen : trace.targets()) {
            html.raw("<tr><th scope=\"row\">")
                    .isolated(seen.target())
                    .raw("</th><td>")
                    .isolated(seen.action());
            html.sub(seen.day() + " · " + seen.source()).raw("</td><td>");
            name(seen.name());
            html.raw("</td><td>")
                    .isolated(seen.how())
                    .raw("</td><td>")
                    .text(seen.first().toString());
            html.raw("</td><td>")
                    .isolated(seen.rows().shortened(MOST_STRETCHES))
                    .raw("</td></tr>\n");
        }
        html.raw("</tbody>\n</table>\n</section>\n");
    }

    private void picture() {
        Picture picture = new Picture(network, !trace.around().isEmpty());
        section("picture", "Names and what links them", -1);
        if (picture.nodes.isEmpty()) {
            html.raw("<p class=\"note\">No two names are linked.</p>\n</section>\n");
            return;
        }
        html.raw(
                "<p class=\"note\">A box is a name; boxes of one colour and number are one company. A full line holds a "
                        + "company together; a broken line connects and does not. A round box is a hub, drawn beside two names or more that bear "
                        + "it. Names without a link are "
                        + "not drawn.");
        if (picture.leftOut > 0) {
            html.raw(" There was no room for " + picture.leftOut + " further companies; the tables have them.");
        }
        html.raw("</p>\n<div class=\"picture\">\n").raw(PictureSvg.of(picture)).raw("</div>\n</section>\n");
    }

    private void several() {
        List<Company> several =
                network.companies().stream().filter(c -> c.names().size() > 1).toList();
        section("several", "Companies with several names or spellings", several.size());
        if (several.isEmpty()) {
            html.raw("<p class=\"note\">None.</p>\n");
        }
        shown(MOST_CARDS, several.size());
        for (Company company : several.subList(0, Math.min(MOST_CARDS, several.size()))) {
            html.raw("<article class=\"card\" id=\"" + company.id() + "\">\n<p><span class=\"tag small\">"
                            + company.id() + "</span></p>\n<p class=\"subject\">")
                    .isolated(company.name())
                    .raw("</p>\n<table class=\"names\">\n<thead><tr><th scope=\"col\">Name</th><th scope=\"col\">"
                            + "Country</th><th scope=\"col\">Part</th><th scope=\"col\">Seen</th><th scope=\"col\">"
                            + "Rows</th></tr></thead>\n<tbody>\n");
            for (TracedName name : company.names()) {
                html.raw("<tr><th scope=\"row\">").isolated(name.shown());
                html.sub(otherSpellings(name)).raw("</th><td>").text(String.join(" ", name.countries()));
                html.raw("</td><td>")
                        .text(String.join(
                                ", ",
                                name.roles().stream()
                                        .map(r -> r.id().replace('_', ' '))
                                        .toList()))
                        .raw("</td><td>")
                        .text(name.seen().days())
                        .raw("</td><td>")
                        .isolated(name.seen().rows().shortened(MOST_STRETCHES))
                        .raw("</td></tr>\n");
            }
            html.raw("</tbody>\n</table>\n");
            contacts(company);
            html.raw("</article>\n");
        }
        html.raw("</section>\n");
    }

    private static String otherSpellings(TracedName name) {
        return name.spellings().size() < 2
                ? ""
                : "also "
                        + String.join(
                                " · ",
                                name.spellings()
                                        .subList(1, Math.min(6, name.spellings().size())));
    }

    private void contacts(Company company) {
        List<TracedContact> shared =
                company.contacts().stream().filter(c -> c.names().size() > 1).toList();
        if (shared.isEmpty()) {
            return;
        }
        html.raw("<h4>What its names share</h4>\n<ul class=\"plain\">\n");
        for (TracedContact contact : shared.subList(0, Math.min(12, shared.size()))) {
            html.raw("<li><span class=\"field\">" + contact.kind().id() + "</span> ")
                    .isolated(contact.written())
                    .raw(" <span class=\"count-of\">" + contact.names().size() + " of "
                            + company.names().size() + " names</span>");
            if (!contact.hub().isEmpty()) {
                html.raw(" <span class=\"count-of\">hub " + contact.hub() + "</span>");
            }
            html.raw("</li>\n");
        }
        html.raw("</ul>\n");
    }

    private void recycled() {
        List<Recycling> all = network.recycled();
        section("recycled", "New names on old contacts", all.size());
        if (all.isEmpty()) {
            html.raw("<p class=\"note\">None.</p>\n</section>\n");
            return;
        }
        shown(MOST_RECYCLED, all.size());
        html.raw("<table>\n<thead><tr><th scope=\"col\">New name</th><th scope=\"col\">Since</th><th scope=\"col\">Old "
                + "name</th><th scope=\"col\">Last seen</th><th scope=\"col\">Contact</th></tr></thead>\n<tbody>\n");
        for (Recycling one : all.subList(0, Math.min(MOST_RECYCLED, all.size()))) {
            html.raw("<tr><th scope=\"row\">");
            name(one.newName());
            html.raw("</th><td>").text(one.newFirst().toString()).raw("</td><td>");
            name(one.oldName());
            html.raw("</td><td>").text(one.oldLast().toString());
            html.sub(one.dropped() ? "not seen since the new name" : "still seen beside it")
                    .raw("</td><td>");
            html.raw("<span class=\"field\">" + one.contact().id() + "</span> ").isolated(one.value());
            html.raw("</td></tr>\n");
        }
        html.raw("</tbody>\n</table>\n</section>\n");
    }

    private void name(String id) {
        TracedName name = names.get(id);
        html.isolated(name == null ? id : name.shown())
                .raw(" <span class=\"count-of\">" + Network.companyOf(id) + "</span>");
    }

    private void links() {
        List<NameLink> all = network.links();
        section("links", "Links, and why", all.size());
        if (all.isEmpty()) {
            html.raw("<p class=\"note\">None.</p>\n</section>\n");
            return;
        }
        shown(MOST_LINKS, all.size());
        html.raw("<table class=\"links\">\n<thead><tr><th scope=\"col\">Between</th><th scope=\"col\">Shared</th>"
                + "<th scope=\"col\" class=\"number\">Probability</th><th scope=\"col\">Why, and in which rows</th></tr>"
                + "</thead>\n<tbody>\n");
        for (NameLink link : all.subList(0, Math.min(MOST_LINKS, all.size()))) {
            html.raw("<tr><th scope=\"row\">");
            name(link.from());
            html.raw("<br/>");
            name(link.to());
            html.raw("</th><td><span class=\"field\">" + link.what() + "</span> ")
                    .isolated(link.value());
            html.raw("</td><td class=\"number\">" + String.format(Locale.ROOT, "%.2f", link.probability()));
            html.sub(link.merges() ? "one company" : "kept apart").raw("</td><td>");
            html.isolated(String.join("; ", link.why()));
            html.sub(link.fromRows().shortened(MOST_STRETCHES) + " and "
                    + link.toRows().shortened(MOST_STRETCHES));
            html.raw("</td></tr>\n");
        }
        html.raw("</tbody>\n</table>\n</section>\n");
    }

    private void hubs() {
        List<Hub> all = network.hubs();
        section("hubs", "Hubs: shared by too many to say anything", all.size());
        if (all.isEmpty()) {
            html.raw("<p class=\"note\">None.</p>\n</section>\n");
            return;
        }
        shown(MOST_HUBS, all.size());
        html.raw("<table>\n<thead><tr><th scope=\"col\">Hub</th><th scope=\"col\">Contact</th><th scope=\"col\" "
                + "class=\"number\">Different names</th><th scope=\"col\">Among them</th></tr></thead>\n<tbody>\n");
        for (Hub hub : all.subList(0, Math.min(MOST_HUBS, all.size()))) {
            html.raw("<tr><th scope=\"row\">" + hub.id() + "</th><td><span class=\"field\">"
                            + hub.kind().id() + "</span> ")
                    .isolated(hub.written())
                    .raw("</td><td class=\"number\">" + hub.names() + "</td><td>");
            List<String> some = hub.bearers().stream().limit(5).toList();
            for (int i = 0; i < some.size(); i++) {
                html.raw(i == 0 ? "" : ", ");
                name(some.get(i));
            }
            html.raw("</td></tr>\n");
        }
        html.raw("</tbody>\n</table>\n</section>\n");
    }

    private void companies() {
        List<Company> all = network.companies();
        section("companies", "Companies", all.size());
        shown(MOST_COMPANIES, all.size());
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
        section("inputs", "What was read", -1);
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
        section("reading", "How to read this", -1);
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
