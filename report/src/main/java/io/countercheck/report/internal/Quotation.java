package io.countercheck.report.internal;

import io.countercheck.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A raw text with the stretches in which something was found.
 *
 * <p>Long texts are cut to the neighbourhood of the first stretch, so that a page stays a page whatever a row holds.
 */
final class Quotation {

    private static final int BEFORE = 120;
    private static final int LONGEST = 420;

    private final int[] codePoints;
    private final List<Span> spans;

    private Quotation(int[] codePoints, List<Span> spans) {
        this.codePoints = codePoints;
        this.spans = spans;
    }

    /** @param spans in any order; overlapping ones are joined and what lies outside the text is left out */
    static Quotation of(String text, List<Span> spans) {
        int[] codePoints = text.codePoints().toArray();
        return new Quotation(codePoints, joined(spans, codePoints.length));
    }

    private static List<Span> joined(List<Span> spans, int length) {
        List<Span> joined = new ArrayList<>();
        List<Span> inOrder = spans.stream()
                .filter(span -> span.start() < span.end() && span.end() <= length)
                .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
                .toList();
        for (Span span : inOrder) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && span.start() <= last.end()) {
                joined.set(joined.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    /** The quotation as markup, in a direction of its own. */
    void to(Html html) {
        int from = 0;
        if (codePoints.length > LONGEST && !spans.isEmpty()) {
            from = Math.max(0, Math.min(spans.get(0).start() - BEFORE, codePoints.length - LONGEST));
        }
        int to = Math.min(codePoints.length, from + LONGEST);
        html.raw("<bdi>");
        if (from > 0) {
            html.raw("<span class=\"cut\">…</span> ");
        }
        int at = from;
        for (Span span : spans) {
            int start = Math.max(at, Math.min(span.start(), to));
            int end = Math.max(at, Math.min(span.end(), to));
            if (start < end) {
                html.text(text(at, start)).raw("<mark>").text(text(start, end)).raw("</mark>");
                at = end;
            }
        }
        html.text(text(at, to));
        if (to < codePoints.length) {
            html.raw(" <span class=\"cut\">…</span>");
        }
        html.raw("</bdi>");
    }

    private String text(int from, int to) {
        return new String(codePoints, from, to - from);
    }
}
