package io.countercheck.goods.names;

/** What stands between two neighbouring pieces of a text. */
enum Joiner {
    /** Nothing, or a bracket without a space: written as one word. */
    TIGHT,
    HYPHEN,
    SPACE,
    /** A comma, slash, bracket with a space, or spaced dash: another piece of the same statement. */
    LOOSE,
    /** Another statement. */
    BREAK;

    static Joiner of(String gap) {
        boolean space = gap.indexOf(' ') >= 0;
        if (gap.indexOf(',') >= 0 || gap.indexOf('/') >= 0 || gap.indexOf('+') >= 0 || gap.indexOf('*') >= 0) {
            return LOOSE;
        }
        if (gap.indexOf('-') >= 0) {
            return space && !gap.equals("- ") && !gap.equals(" -") ? LOOSE : HYPHEN;
        }
        if (!space) {
            return TIGHT;
        }
        return gap.equals(" ") ? SPACE : LOOSE;
    }

    /** Close enough to make one name of two words. */
    boolean close() {
        return this == TIGHT || this == HYPHEN || this == SPACE;
    }
}
