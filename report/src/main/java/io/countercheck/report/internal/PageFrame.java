package io.countercheck.report.internal;

import io.countercheck.model.Basis;
import io.countercheck.model.Disposition;
import io.countercheck.model.Reject;
import io.countercheck.model.Totals;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What stands around the cards of report.html: head, sums, basis, rejects, gaps, how to read. */
final class PageFrame {

    private static final int SHORT_DIGEST = 12;
    private static final String AS_OF = "as-of";

    private final Basis basis;
    private final Totals totals;
    private final boolean complete;
    private final boolean sampleOnly;

    PageFrame(Basis basis, Totals totals, boolean complete) {
        this.basis = basis;
        this.totals = totals;
        this.complete = complete;
        this.sampleOnly = !basis.lists().isEmpty() && basis.lists().stream().allMatch(Basis.UsedList::sample);
    }

    String opening() {
        Html html = new Html();
        html.raw("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\"/>\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                        + "'unsafe-inline'\"/>\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                .raw("<meta name=\"color-scheme\" content=\"light dark\"/>\n<meta name=\"referrer\" "
                        + "content=\"no-referrer\"/>\n<title>")
                .text("Screening report: " + inputName())
                .raw("</title>\n<style>\n")
                .raw(resource("report.css"))
                .raw("@page { @top-left { content: " + cssString("Screening report · " + inputName()) + " } }\n")
                .raw("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#hold\">To the rows to hold</a>\n");
        header(html);
        html.raw("<main>\n");
        banners(html);
        basis(html);
        return html.toString();
    }

    private void header(Html html) {
        html.raw("<header class=\"top\">\n<p class=\"brand\">Countercheck <span>screening report</span></p>\n<h1>")
                .isolated(inputName())
                .raw("</h1>\n<p class=\"standfirst\">");
        String asOf = basis.options().get(AS_OF);
        html.text("Law edition " + basis.lawEdition());
        if (asOf != null && !asOf.isEmpty()) {
            html.text(". Rows without a day of their own are judged as of " + asOf);
        }
        html.raw(".</p>\n<p class=\"equation\"><span class=\"sum\"><b>")
                .text(Words.number(totals.rows()))
                .raw("</b> rows in</span> <span class=\"sign\">=</span>");
        part(html, "hold", totals.hold(), "hold", "");
        part(html, "review", totals.review(), "review", "+");
        part(html, "proceed", totals.proceed(), "proceed", "+");
        part(html, "clear", totals.clear(), "clear", "+");
        part(html, "rejected", totals.rejected(), "rejected", "+");
        html.raw("</p>\n<div class=\"bar\" aria-hidden=\"true\">");
        bar(html, "hold", totals.hold());
        bar(html, "review", totals.review());
        bar(html, "proceed", totals.proceed());
        bar(html, "clear", totals.clear());
        bar(html, "rejected", totals.rejected());
        html.raw("</div>\n<nav aria-label=\"Sections\"><a href=\"#basis\">Basis</a> <a href=\"#hold\">Hold</a> "
                + "<a href=\"#review\">Review</a> <a href=\"#proceed\">Proceed</a> <a href=\"#clear\">Clear</a> "
                + "<a href=\"#rejects\">Rejected</a> <a href=\"#gaps\">Not screened</a> "
                + "<a href=\"#reading\">How to read</a></nav>\n</header>\n");
    }

    private static void part(Html html, String tone, long rows, String word, String sign) {
        if (!sign.isEmpty()) {
            html.raw(" <span class=\"sign\">" + sign + "</span>");
        }
        html.raw(" <span class=\"sum " + tone + "\"><b>" + Words.number(rows) + "</b> " + word + "</span>");
    }

    private static void bar(Html html, String tone, long rows) {
        if (rows > 0) {
            html.raw("<span class=\"" + tone + "\" style=\"flex-grow:" + rows + "\"></span>");
        }
    }

    private void banners(Html html) {
        if (!complete) {
            html.raw("<p class=\"banner\" role=\"note\"><b>Not complete.</b> The run was interrupted. The rows shown "
                    + "here were screened in full; later rows of the input were not screened.</p>\n");
        }
        if (basis.lists().isEmpty()) {
            html.raw("<p class=\"banner\" role=\"note\"><b>Parties were not screened.</b> No party list was "
                    + "loaded.</p>\n");
        } else if (sampleOnly) {
            html.raw("<p class=\"banner\" role=\"note\"><b>Only the sample of party lists was used.</b> It names a few "
                    + "companies and shows how screening works. Install an official list before relying on "
                    + "any statement about a party.</p>\n");
        }
    }

    private void basis(Html html) {
        html.raw("<section id=\"basis\" aria-labelledby=\"basis-h\">\n<h2 id=\"basis-h\">What this rests on</h2>\n"
                + "<dl class=\"facts basis\">");
        fact(html, "Input", basis.input(), basis.inputDigest());
        for (String sentence : basis.reading()) {
            fact(html, "Input, as read", sentence, "");
        }
        fact(html, "Engine", "Countercheck " + basis.engine(), "");
        fact(html, "Law", "edition " + basis.lawEdition(), basis.lawDigest());
        for (Map.Entry<String, String> option : basis.options().entrySet()) {
            fact(html, "Option " + option.getKey(), option.getValue(), "");
        }
        html.raw("</dl>\n");
        if (!basis.lists().isEmpty()) {
            html.raw("<table>\n<caption>Party lists used</caption>\n<thead><tr><th scope=\"col\">List</th>"
                    + "<th scope=\"col\">Date</th><th scope=\"col\" class=\"number\">Parties</th>"
                    + "<th scope=\"col\">SHA-256 begins</th></tr></thead>\n<tbody>\n");
            for (Basis.UsedList list : basis.lists()) {
                html.raw("<tr><th scope=\"row\">").text(list.source());
                if (list.sample()) {
                    html.raw(" <span class=\"confidence from-knowledge\">sample</span>");
                }
                html.raw("</th><td>").text(list.date()).raw("</td><td class=\"number\">");
                html.raw(Words.number(list.entries())).raw("</td><td><code>");
                html.text(shortened(list.digest())).raw("</code></td></tr>\n");
            }
            html.raw("</tbody>\n</table>\n");
        }
        html.raw("<p class=\"note\">Full digests stand in " + ResultFiles.BASIS + ". The same input and the same basis "
                + "give the same verdicts.</p>\n</section>\n");
    }

    private static void fact(Html html, String name, String value, String digest) {
        html.raw("<div><dt>").isolated(name).raw("</dt><dd>").isolated(value);
        if (!digest.isEmpty()) {
            html.raw(" <code>").text(shortened(digest)).raw("…</code>");
        }
        html.raw("</dd></div>");
    }

    private static String shortened(String digest) {
        return digest.length() <= SHORT_DIGEST ? digest : digest.substring(0, SHORT_DIGEST);
    }

    static String sectionOpening(Disposition disposition, long all, long shown) {
        String tone = disposition.name().toLowerCase(Locale.ROOT);
        String heading = switch (disposition) {
            case HOLD -> "Rows to hold";
            case REVIEW -> "Rows for a person to review";
            case PROCEED -> "Rows that may go, with tasks";
            case CLEAR -> "Rows that are clear";
        };
        Html html = new Html();
        html.raw("<section id=\"" + tone + "\" aria-labelledby=\"" + tone + "-h\">\n<h2 id=\"" + tone + "-h\">")
                .raw(heading + " <span class=\"count\">" + Words.number(all) + "</span></h2>\n");
        if (all == 0) {
            html.raw("<p class=\"note\">None.</p>\n");
        } else if (shown < all) {
            html.raw("<p class=\"more\">The first " + Words.number(shown) + " of " + Words.number(all)
                    + " are shown; all are in " + ResultFiles.VERDICTS + " and " + ResultFiles.NDJSON + ".</p>\n");
        }
        return html.toString();
    }

    /** One line for each card, with a link to it; nothing when there is one card or none. */
    static String index(List<StoppedRow> rows) {
        if (rows.size() < 2) {
            return "";
        }
        Html html = new Html();
        html.raw("<table class=\"index\">\n<thead><tr><th scope=\"col\">Row</th><th scope=\"col\">Order</th>"
                + "<th scope=\"col\">What</th><th scope=\"col\">Why</th></tr></thead>\n<tbody>\n");
        for (StoppedRow row : rows) {
            html.raw("<tr><th scope=\"row\"><a href=\"#")
                    .id("row-", row.row())
                    .raw("\">" + row.row() + "</a></th><td>");
            html.isolated(row.reference()).raw("</td><td>").isolated(row.what());
            html.raw("</td><td>").isolated(row.why()).raw("</td></tr>\n");
        }
        return html.raw("</tbody>\n</table>\n").toString();
    }

    String clear() {
        return "<section id=\"clear\" aria-labelledby=\"clear-h\">\n<h2 id=\"clear-h\">Rows that are clear "
                + "<span class=\"count\">" + Words.number(totals.clear()) + "</span></h2>\n<p class=\"note\">"
                + "Nothing was found in what was screened. These rows are counted here and listed in "
                + ResultFiles.VERDICTS + "; what was not screened is said below.</p>\n</section>\n";
    }

    String rejects(List<Reject> rejects, boolean leftOut) {
        Html html = new Html();
        html.raw("<section id=\"rejects\" aria-labelledby=\"rejects-h\">\n<h2 id=\"rejects-h\">Rows that could not be "
                + "read <span class=\"count\">" + Words.number(totals.rejected()) + "</span></h2>\n");
        if (rejects.isEmpty()) {
            return html.raw("<p class=\"note\">None.</p>\n</section>\n").toString();
        }
        html.raw("<p class=\"note\">Nothing is known of the goods in these rows. Mend them and screen the file "
                + "again.</p>\n<table>\n<thead><tr><th scope=\"col\">Row</th><th scope=\"col\">Field and value</th>"
                + "<th scope=\"col\">What was wrong</th><th scope=\"col\">How to mend it</th></tr></thead>\n<tbody>\n");
        for (Reject reject : rejects) {
            html.raw("<tr><th scope=\"row\">" + reject.row());
            if (!reject.source().isEmpty()) {
                html.raw("<span class=\"sub\">").isolated(reject.source()).raw("</span>");
            }
            html.raw("</th><td>");
            if (!reject.field().isEmpty()) {
                html.raw("<span class=\"field\">")
                        .text(Words.field(reject.field()))
                        .raw("</span> ");
            }
            Quotation.of(reject.value(), List.of()).to(html);
            html.raw("</td><td>").isolated(reject.reason()).raw(" <code>").text(reject.code());
            html.raw("</code></td><td>").isolated(reject.mend()).raw("</td></tr>\n");
        }
        html.raw("</tbody>\n</table>\n");
        if (leftOut) {
            html.raw("<p class=\"more\">The first " + rejects.size() + " entries are shown; all are in "
                    + ResultFiles.REJECTS + ".</p>\n");
        }
        return html.raw("</section>\n").toString();
    }

    String notScreened(Map<String, Long> sentences, boolean leftOut) {
        Html html = new Html();
        html.raw("<section id=\"gaps\" aria-labelledby=\"gaps-h\">\n<h2 id=\"gaps-h\">What was not screened, and whose "
                + "law is not held</h2>\n");
        if (sentences.isEmpty()) {
            return html.raw("<p class=\"note\">No verdict names a gap.</p>\n</section>\n")
                    .toString();
        }
        html.raw("<p class=\"note\">Where a country's law is not held, this report says nothing about duties "
                + "there.</p>\n<table>\n<thead><tr><th scope=\"col\">Gap</th><th scope=\"col\" class=\"number\">Rows"
                + "</th></tr></thead>\n<tbody>\n");
        for (Map.Entry<String, Long> sentence : sentences.entrySet()) {
            html.raw("<tr><td>").isolated(sentence.getKey()).raw("</td><td class=\"number\">");
            html.raw(Words.number(sentence.getValue())).raw("</td></tr>\n");
        }
        html.raw("</tbody>\n</table>\n");
        if (leftOut) {
            html.raw("<p class=\"more\">More gaps are named in " + ResultFiles.NDJSON + ".</p>\n");
        }
        return html.raw("</section>\n").toString();
    }

    String closing() {
        return resource("reading.html") + "</main>\n</body>\n</html>\n";
    }

    private String inputName() {
        return basis.input().equals("-") ? "standard input" : basis.input();
    }

    /** A text as a CSS string: everything but plain letters and digits by number, so that nothing can end it. */
    private static String cssString(String text) {
        StringBuilder css = new StringBuilder("\"");
        HiddenCharacters.shown(text).codePoints().forEach(codePoint -> {
            if (codePoint < 0x7F && Character.isLetterOrDigit(codePoint)) {
                css.append((char) codePoint);
            } else {
                css.append('\\').append(Integer.toHexString(codePoint)).append(' ');
            }
        });
        return css.append('"').toString();
    }

    private static String resource(String name) {
        try (InputStream in = PageFrame.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
