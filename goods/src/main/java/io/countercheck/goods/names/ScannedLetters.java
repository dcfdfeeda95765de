package io.countercheck.goods.names;

/** Characters that a scanner, or an eye, takes for one another: 0 and O, 1, l and I, 5 and S. */
final class ScannedLetters {

    private ScannedLetters() {}

    /** What a folded character of a text may have been in the name; empty for most. */
    static String couldBe(char seen) {
        return switch (seen) {
            case '0' -> "o";
            case 'o' -> "0";
            case '1' -> "li";
            case 'l' -> "i1";
            case 'i' -> "l1";
            case '5' -> "s";
            case 's' -> "5";
            default -> "";
        };
    }

    /** Whether one of the two is a digit, so that the word shows the mistake by itself. */
    static boolean acrossKinds(char seen, char meant) {
        return Character.isDigit(seen) != Character.isDigit(meant);
    }
}
