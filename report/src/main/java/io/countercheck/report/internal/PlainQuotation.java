package io.countercheck.report.internal;

import io.countercheck.model.Evidence;
import io.countercheck.model.Field;
import io.countercheck.model.Span;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A finding's place in the raw text, for readers without markup: the stretch stands between » and «. */
final class PlainQuotation {

    private static final int AROUND = 60;
    private static final int LONGEST = 240;

    private PlainQuotation() {}

    static String of(Evidence evidence, Map<Field, String> texts) {
        String text = texts.get(evidence.field());
        Span span = evidence.span();
        if (text == null || span == null || span.end() > text.codePointCount(0, text.length())) {
            return evidence.matched().isEmpty() ? "" : "»" + cut(evidence.matched()) + "«";
        }
        return around(text, span);
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
    static String cut(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
