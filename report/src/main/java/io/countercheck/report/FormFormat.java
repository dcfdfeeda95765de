package io.countercheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.model.FormSheet;
import io.countercheck.report.internal.Html;
import io.countercheck.report.internal.JsonForm;
import io.countercheck.report.internal.Utf8;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How the data for forms are shown. */
public enum FormFormat {
    /** For a person at the terminal. */
    TEXT,
    /** One object for each form. */
    JSON,
    /** A page to print. */
    HTML;

    private static final String CONFIDENTIAL =
            "CONFIDENTIAL. A draft on suspicion: never show it, or that it exists, to a customer.";
    private static final String NOT_FILED = "Collected for a person to take over. Nothing has been filed.";
    private static final String MISSING = "(to be filled in)";

    /** @throws Fault OPTION_INVALID when no format is called so */
    public static FormFormat of(String id) {
        return Arrays.stream(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(id))
                .findFirst()
                .orElseThrow(() -> new Fault(
                        ErrorCode.OPTION_INVALID, "no format is called " + id, "Say --format text, json or html."));
    }

    /**
     * Prints forms in UTF-8; leaves the stream open.
     *
     * @param about the row that they are for, in words
     */
    public void print(String about, List<FormSheet> sheets, OutputStream out) throws IOException {
        String text = switch (this) {
            case TEXT -> text(about, sheets);
            case JSON -> json(about, sheets);
            case HTML -> html(about, sheets);
        };
        out.write(Utf8.bytes(text));
        out.flush();
    }

    private static String basis(FormSheet sheet) {
        return sheet.citation() + " (" + sheet.confidence().id() + ")";
    }

    private static String text(String about, List<FormSheet> sheets) {
        StringBuilder text = new StringBuilder(VisibleText.line(about))
                .append('\n')
                .append(NOT_FILED)
                .append('\n');
        for (FormSheet sheet : sheets) {
            text.append('\n');
            if (sheet.confidential()) {
                text.append(CONFIDENTIAL).append('\n');
            }
            text.append(sheet.id()).append(": ").append(sheet.title()).append('\n');
            text.append("  after ").append(basis(sheet)).append('\n');
            for (FormSheet.Field field : sheet.fields()) {
                text.append("  ")
                        .append(field.label())
                        .append(": ")
                        .append(field.missing() ? MISSING : VisibleText.line(field.value()))
                        .append('\n');
            }
            text.append("  missing: ")
                    .append(sheet.missing())
                    .append(" of ")
                    .append(sheet.fields().size())
                    .append('\n');
        }
        return text.toString();
    }

    private static String json(String about, List<FormSheet> sheets) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonForm.factory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("about", about);
            json.writeBooleanField("filed", false);
            json.writeArrayFieldStart("forms");
            for (FormSheet sheet : sheets) {
                json.writeStartObject();
                json.writeStringField("form", sheet.id());
                json.writeStringField("title", sheet.title());
                json.writeStringField("citation", sheet.citation());
                json.writeStringField("confidence", sheet.confidence().id());
                json.writeBooleanField("confidential", sheet.confidential());
                json.writeArrayFieldStart("fields");
                for (FormSheet.Field field : sheet.fields()) {
                    json.writeStartObject();
                    json.writeStringField("label", field.label());
                    json.writeStringField("value", field.value());
                    json.writeBooleanField("missing", field.missing());
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static String html(String about, List<FormSheet> sheets) {
        Html html = new Html();
        html.raw("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\"/>\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                        + "'unsafe-inline'\"/>\n<title>")
                .text(about)
                .raw("</title>\n<style>\nbody { font: 11pt/1.4 sans-serif; margin: 2rem auto; max-width: 46rem; }\n"
                        + "section { break-after: page; }\ntable { border-collapse: collapse; width: 100%; }\n"
                        + "th, td { border: 1px solid #888; padding: .3rem .5rem; text-align: left; "
                        + "vertical-align: top; }\nth { width: 45%; font-weight: normal; }\n"
                        + ".confidential { border: 2px solid #a00; padding: .5rem; font-weight: bold; }\n"
                        + ".missing { color: #a00; }\n</style>\n</head>\n<body>\n<h1>")
                .isolated(about)
                .raw("</h1>\n<p>")
                .text(NOT_FILED)
                .raw("</p>\n");
        for (FormSheet sheet : sheets) {
            html.raw("<section>\n");
            if (sheet.confidential()) {
                html.raw("<p class=\"confidential\">").text(CONFIDENTIAL).raw("</p>\n");
            }
            html.raw("<h2>").text(sheet.id() + ": " + sheet.title()).raw("</h2>\n<p>");
            html.text("after " + basis(sheet)).raw("</p>\n<table>\n");
            for (FormSheet.Field field : sheet.fields()) {
                html.raw("<tr><th scope=\"row\">").text(field.label()).raw("</th>");
                if (field.missing()) {
                    html.raw("<td class=\"missing\">").text(MISSING).raw("</td></tr>\n");
                } else {
                    html.raw("<td>").isolated(field.value()).raw("</td></tr>\n");
                }
            }
            html.raw("</table>\n</section>\n");
        }
        return html.raw("</body>\n</html>\n").toString();
    }
}
