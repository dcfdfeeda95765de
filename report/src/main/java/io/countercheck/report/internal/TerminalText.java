package io.countercheck.report.internal;

import io.countercheck.model.Disposition;
import io.countercheck.report.Terminal;

/**
 * Text for a terminal under construction: wrapped, indented, nothing in it that could steer the terminal. Colours, where
 * wanted, only repeat what the words say.
 */
final class TerminalText {

    private static final String RESET = "\u001B[0m";
    private static final String BOLD = "\u001B[1m";
    private static final String DIM = "\u001B[2m";

    private final Terminal terminal;
    private final StringBuilder out = new StringBuilder();

    TerminalText(Terminal terminal) {
        this.terminal = terminal;
    }

    /** A heading on a line of its own, with an empty line before it. */
    TerminalText heading(String text) {
        if (!out.isEmpty()) {
            out.append('\n');
        }
        return line(styled(BOLD, HiddenCharacters.shown(text)));
    }

    /** A paragraph, wrapped; every line begins {@code indent} columns in. */
    TerminalText paragraph(int indent, String text) {
        return paragraph(indent, indent, text);
    }

    /** A paragraph whose first line begins at {@code first} and whose others at {@code rest}. */
    TerminalText paragraph(int first, int rest, String text) {
        int indent = first;
        StringBuilder line = new StringBuilder();
        int width = 0;
        for (String word : HiddenCharacters.shown(text).split(" ", -1)) {
            int room = terminal.width() - indent;
            int needed = DisplayWidth.of(word);
            if (width > 0 && width + 1 + needed > room) {
                flush(indent, line);
                indent = rest;
                room = terminal.width() - indent;
                width = 0;
            }
            if (width > 0) {
                line.append(' ');
                width++;
            }
            for (int i = 0; i < word.length(); ) {
                int codePoint = word.codePointAt(i);
                if (width + DisplayWidth.of(codePoint) > room) {
                    flush(indent, line);
                    indent = rest;
                    room = terminal.width() - indent;
                    width = 0;
                }
                line.appendCodePoint(codePoint);
                width += DisplayWidth.of(codePoint);
                i += Character.charCount(codePoint);
            }
        }
        flush(indent, line);
        return this;
    }

    private void flush(int indent, StringBuilder line) {
        out.append(" ".repeat(indent)).append(line.toString().stripTrailing()).append('\n');
        line.setLength(0);
    }

    /** A line that is already fitted and styled. */
    TerminalText line(String text) {
        out.append(text.stripTrailing()).append('\n');
        return this;
    }

    TerminalText gap() {
        out.append('\n');
        return this;
    }

    /** The word, in its colour. */
    String tag(Disposition disposition, String fitted) {
        String colour = switch (disposition) {
            case HOLD -> "\u001B[1;31m";
            case REVIEW -> "\u001B[33m";
            case PROCEED -> "\u001B[36m";
            case CLEAR -> "\u001B[32m";
        };
        return styled(colour, fitted);
    }

    String dim(String text) {
        return styled(DIM, text);
    }

    private String styled(String code, String text) {
        return terminal.colour() ? code + text + RESET : text;
    }

    int width() {
        return terminal.width();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
