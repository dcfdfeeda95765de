package io.countercheck.fuzz;

import io.countercheck.model.Span;

/** Checks that stay on whether or not assertions are enabled. */
final class Promise {

    private Promise() {}

    /** @throws AssertionError with this message when the promise is broken */
    static void kept(boolean promise, String broken) {
        if (!promise) {
            throw new AssertionError(broken);
        }
    }

    /** A span lies within the raw text and is not empty. */
    static void within(Span span, String raw) {
        kept(
                span.start() < span.end() && span.end() <= raw.codePointCount(0, raw.length()),
                span + " is not within the text");
    }
}
