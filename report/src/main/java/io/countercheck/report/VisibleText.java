package io.countercheck.report;

import io.countercheck.report.internal.HiddenCharacters;

/**
 * Text from outside as a terminal may show it: controls, direction overrides and zero-width characters stand by number,
 * for example {@code ⟦U+202E⟧}, so that a file name or a cell can neither deceive the reader nor command the terminal.
 */
public final class VisibleText {

    private VisibleText() {}

    /** One line; a line break in it becomes a sign. */
    public static String line(String text) {
        return HiddenCharacters.shown(text);
    }

    /** Several lines; a line feed stays what it is. */
    public static String lines(String text) {
        return String.join("\n", text.lines().map(HiddenCharacters::shown).toList());
    }
}
