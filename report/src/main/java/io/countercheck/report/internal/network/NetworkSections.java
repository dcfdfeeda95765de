package io.countercheck.report.internal.network;

import io.countercheck.model.network.Company;
import io.countercheck.model.network.Hub;
import io.countercheck.model.network.NameLink;
import io.countercheck.model.network.Network;
import io.countercheck.model.network.Recycling;
import io.countercheck.model.network.TracedContact;
import io.countercheck.model.network.TracedName;
import io.countercheck.report.internal.Html;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What pages show of a network, section by section: a bounded number of everything, saying what is left out. */
final class NetworkSections {

    private static final int MOST_CARDS = 60;
    private static final int MOST_LINKS = 400;
    private static final int MOST_HUBS = 60;
    private static final int MOST_RECYCLED = 100;
    static final int MOST_STRETCHES = 4;

    private final Html html;
    private final Network network;
    private final boolean around;
    private final Map<String, TracedName> names;

    /** @param around whether the network was cut around a name */
    NetworkSections(Html html, Network network, boolean around) {
        this.html = html;
        this.network = network;
        this.around = around;
        this.names = network.names();
    }

    void section(String id, String heading, long count) {
        html.raw("<section id=\"" + id + "\" aria-labelledby=\"" + id + "-h\">\n<h2 id=\"" + id + "-h\">" + heading
                + (count >= 0 ? " <span class=\"count\">" + count + "</span>" : "") + "</h2>\n");
    }

    void shown(int most, int all) {
        if (all > most) {
            html.raw("<p class=\"more\">The first " + most + " of " + all
                    + " are shown; all are in network.json.</p>\n");
        }
    }

    void picture() {
        Picture picture = new Picture(network, around);
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

    /** @param which ids of the companies to show; all with several names or spellings when it is empty */
    void several(List<String> which) {
        List<Company> several = network.companies().stream()
                .filter(c -> which.isEmpty() ? c.names().size() > 1 : which.contains(c.id()))
                .toList();
        section(
                "several",
                which.isEmpty() ? "Companies with several names or spellings" : "Its names and contacts",
                several.size());
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
            contacts(company, which.isEmpty());
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

    private void contacts(Company company, boolean onlyShared) {
        List<TracedContact> shared = company.contacts().stream()
                .filter(c -> !onlyShared || c.names().size() > 1)
                .toList();
        if (shared.isEmpty()) {
            return;
        }
        html.raw("<h4>" + (onlyShared ? "What its names share" : "Contacts") + "</h4>\n<ul class=\"plain\">\n");
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

    void recycled() {
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

    void name(String id) {
        TracedName name = names.get(id);
        html.isolated(name == null ? id : name.shown())
                .raw(" <span class=\"count-of\">" + Network.companyOf(id) + "</span>");
    }

    void links() {
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

    void hubs() {
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
}
