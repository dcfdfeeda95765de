package io.countercheck.report.internal;

import io.countercheck.model.DutyOwed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The duties of one row as a table: what, by whom, before what, where it is written. */
final class DutyTable {

    private final Html html;

    private DutyTable(Html html) {
        this.html = html;
    }

    /** Writes the table; nothing when there are no duties. */
    static void of(List<DutyOwed> duties, Html html) {
        if (duties.isEmpty()) {
            return;
        }
        html.raw("<h4>Duties</h4>\n<table class=\"duties\">\n<thead><tr><th scope=\"col\">What must be done</th>"
                + "<th scope=\"col\">Owed by</th><th scope=\"col\">Before what, until when</th>"
                + "<th scope=\"col\">Where it is written</th></tr></thead>\n");
        DutyTable table = new DutyTable(html);
        DutyGroup.of(duties).forEach(table::group);
        html.raw("</table>\n");
    }

    private void group(DutyGroup group) {
        html.raw("<tbody><tr class=\"group\"><th colspan=\"4\" scope=\"rowgroup\">")
                .text(group.heading())
                .raw("</th></tr>\n");
        for (DutyOwed duty : group.duties()) {
            html.raw("<tr><td>").isolated(duty.what());
            html.sub(Stream.of(duty.form(), duty.authority().isEmpty() ? "" : "to " + duty.authority())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", ")));
            html.sub(duty.note());
            html.raw("</td><td>").text(Words.plain(duty.owedBy()));
            html.sub(Words.whose(duty.whose()));
            html.raw("</td><td>");
            html.text(duty.blocks() ? "before the goods move" : "does not stop the goods");
            if (duty.deadline() != null) {
                String day = duty.deadline().toString();
                html.raw("<span class=\"sub\">by <time datetime=\"" + day + "\"><b>" + day + "</b></time></span>");
            }
            html.sub(duty.anchor());
            html.raw("</td><td><code>").text(duty.id()).raw("</code>");
            html.citation(duty.citation(), duty.confidence());
            if (!duty.because().isEmpty()) {
                html.sub("because of " + String.join(", ", duty.because()));
            }
            html.raw("</td></tr>\n");
        }
        html.raw("</tbody>\n");
    }
}
