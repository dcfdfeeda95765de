package io.countercheck.text;

/** Greek letters as chemical names use them: {@code α-} and {@code alpha-} are the same locant. */
final class GreekLetters {

    private GreekLetters() {}

    /** The English name of a lower case Greek letter, or empty when the character is none. */
    static String nameOf(char c) {
        return switch (c) {
            case 'α' -> "alpha";
            case 'β' -> "beta";
            case 'γ' -> "gamma";
            case 'δ' -> "delta";
            case 'ε', 'ϵ' -> "epsilon";
            case 'ζ' -> "zeta";
            case 'η' -> "eta";
            case 'θ' -> "theta";
            case 'κ' -> "kappa";
            case 'λ' -> "lambda";
            case 'μ' -> "mu";
            case 'ω' -> "omega";
            default -> "";
        };
    }
}
