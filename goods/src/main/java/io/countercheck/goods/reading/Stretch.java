package io.countercheck.goods.reading;

import io.countercheck.model.Span;

/**
 * A piece of a text that looks like a systematic chemical name.
 *
 * @param name the folded text of it
 * @param span where it stands in the raw text
 * @param matched the raw text of it
 */
record Stretch(String name, Span span, String matched) {

    /** Whether it has a locant joined to it, as ordinary words have not. */
    boolean systematic() {
        for (int i = 1; i + 1 < name.length(); i++) {
            if (name.charAt(i) == '-'
                    && Character.isDigit(name.charAt(i - 1))
                    && Character.isLetter(name.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }
}
