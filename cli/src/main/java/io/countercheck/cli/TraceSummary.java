package io.countercheck.cli;

import io.countercheck.model.network.Company;
import io.countercheck.model.network.Hub;
import io.countercheck.model.network.Network;
import io.countercheck.model.network.Recycling;
import io.countercheck.model.network.TargetSighting;
import io.countercheck.model.network.Trace;
import io.countercheck.model.network.TracedName;
import io.countercheck.report.VisibleText;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the terminal shows of a trace: what was seen after action, companies with several names, new names, hubs. */
final class TraceSummary {

    private static final int MOST = 10;

    private final Console console;

    TraceSummary(Console console) {
        this.console = console;
    }

    void print(Trace trace) {
        Network network = trace.network();
        Map<String, TracedName> names = network.names();
        List<Company> several =
                network.companies().stream().filter(c -> c.differentNames() > 1).toList();
        console.paragraph(
                "",
                Counted.of(network.rows(), "row", "rows")
                        + " in " + Counted.of(trace.inputs().size(), "file", "files")
                        + (network.rejected() == 0 ? "" : ", " + network.rejected() + " more not readable")
                        + ": " + Counted.of(names.size(), "name", "names")
                        + " of " + Counted.of(network.companies().size(), "company", "companies")
                        + ", " + Counted.of(several.size(), "company", "companies") + " with several names, "
                        + Counted.of(network.hubs().size(), "hub", "hubs") + ".");
        targets(trace.targets(), names);
        if (!several.isEmpty()) {
            console.out().println();
            console.out().println("Companies with several names");
            for (Company company : first(several)) {
                console.paragraph(
                        "  ",
                        company.id() + "  "
                                + String.join(
                                        " = ",
                                        company.names().stream()
                                                .limit(MOST)
                                                .map(n -> VisibleText.line(n.shown()))
                                                .toList()));
            }
            rest(several.size());
        }
        List<Recycling> recycled = network.recycled();
        if (!recycled.isEmpty()) {
            console.out().println();
            console.out().println("New names on old contacts");
            for (Recycling one : first(recycled)) {
                console.paragraph(
                        "  ",
                        VisibleText.line("\"" + shown(names, one.newName()) + "\" since " + one.newFirst() + " has the "
                                + one.contact().words() + " " + one.value() + " of \"" + shown(names, one.oldName())
                                + "\", "
                                + (one.dropped() ? "last seen " + one.oldLast() : "which is still seen")));
            }
            rest(recycled.size());
        }
        if (!network.hubs().isEmpty()) {
            console.out().println();
            console.out().println("Hubs, which merge nobody");
            for (Hub hub : first(network.hubs())) {
                console.paragraph(
                        "  ",
                        VisibleText.line(hub.id() + "  " + hub.kind().words() + " " + hub.written() + ": " + hub.names()
                                + " different names"));
            }
            rest(network.hubs().size());
        }
        console.out().println();
    }

    private void targets(List<TargetSighting> targets, Map<String, TracedName> names) {
        if (targets.isEmpty()) {
            return;
        }
        console.out().println();
        console.out().println("Seen after action");
        for (TargetSighting seen : first(targets)) {
            console.paragraph(
                    "  ",
                    VisibleText.line("\"" + seen.target() + "\" (" + seen.action() + ", " + seen.day() + ") as \""
                            + shown(names, seen.name()) + "\" on " + seen.first() + ": " + seen.how()));
        }
        rest(targets.size());
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(MOST, all.size()));
    }

    private void rest(int all) {
        if (all > MOST) {
            console.out().printf(Locale.ROOT, "  and %,d more%n", all - MOST);
        }
    }

    private static String shown(Map<String, TracedName> names, String id) {
        TracedName name = names.get(id);
        return name == null ? id : name.shown();
    }
}
