package io.countercheck.report;

/**
 * Where text is shown.
 *
 * @param width columns, at least 40
 * @param colour whether ANSI colours may be used; they only ever repeat what the words say
 */
public record Terminal(int width, boolean colour) {

    private static final int NARROWEST = 40;

    public Terminal {
        width = Math.max(NARROWEST, width);
    }

    /** A terminal without colours, or a pipe. */
    public static Terminal plain(int width) {
        return new Terminal(width, false);
    }
}
