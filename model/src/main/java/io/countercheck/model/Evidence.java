package io.countercheck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was seen and how it was read.
 *
 * @param field where it was seen
 * @param span which stretch of that raw field, or null when the field as a whole is meant
 * @param matched the raw text of that stretch
 * @param method the kind of reading, for example {@code cas}, {@code name}, {@code structure}; docs/output.md lists them
 * @param steps how one gets from the text to what it was taken for, in plain words, in order
 */
public record Evidence(Field field, @Nullable Span span, String matched, String method, List<String> steps) {

    public Evidence {
        steps = List.copyOf(steps);
    }
}
