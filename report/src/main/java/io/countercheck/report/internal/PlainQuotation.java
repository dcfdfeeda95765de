package io.countercheck.report.internal;

import io.countercheck.model.Evidence;
import io.countercheck.model.Span;
import io.countercheck.report.VerdictRecord;

/** A finding's place in the raw text, for readers without markup: the stretch stands between » and «. */
final class PlainQuotation {

    private static final int AROUND = 60;
    private static final int LONGEST = 240;

    private PlainQuotation() {}

    static String of(Evidence evidence, VerdictRecord record) {
        Span span = evidence.span();
        return record.textAround(evidence)
                .map(text -> span == null ? text : around(text, span))
                .orElseGet(() -> evidence.matched().isEmpty() ? "" : "»" + cut(evidence.matched()) + "«");
    }

    private static String around(String text, Span span) {
        int[] codePoints = text.codePoints().toArray();
        int from = Math.max(0, span.start() - AROUND);
        int to = Math.min(codePoints.length, span.end() + AROUND);
        return (from > 0 ? "…" : "") + new String(codePoints, from, span.start() - from) + "»"
                + cut(new String(codePoints, span.start(), span.end() - span.start())) + "«"
                + new String(codePoints, span.end(), to - span.end()) + (to < codePoints.length ? "…" : "");
    }

    /** The text, or its beginning when it is long. */
    static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
