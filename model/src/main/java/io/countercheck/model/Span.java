package io.countercheck.model;

/** A stretch of a raw field in code points: 0-based, half open. */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span from " + start + " to " + end);
        }
    }
}
