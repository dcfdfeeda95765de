package io.countercheck.goods.identifiers;

import io.countercheck.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds SMILES strings in raw text, only where nothing else can be meant: no space, only characters of SMILES, balanced
 * brackets, and a bond, branch or ring closure that ordinary codes do not have.
 */
public final class SmilesText {

    private static final int LEAST = 7;
    private static final int MOST = 1000;
    private static final String OUTSIDE_BRACKETS = "BCNOPSFIHcnops0123456789=#@+-/\\.%:";

    private SmilesText() {}

    /**
     * @param smiles the string
     * @param span where it stands in the raw text
     */
    public record Found(String smiles, Span span) {}

    /** Every unmistakable SMILES string in the text. */
    public static List<Found> in(String raw) {
        List<Found> found = new ArrayList<>();
        int start = 0;
        int startCodePoint = 0;
        while (start < raw.length()) {
            int end = start;
            while (end < raw.length() && !Character.isWhitespace(raw.charAt(end)) && raw.charAt(end) != ';') {
                end++;
            }
            String word = raw.substring(start, end);
            int codePoints = word.codePointCount(0, word.length());
            if (unmistakable(word)) {
                found.add(new Found(word, new Span(startCodePoint, startCodePoint + codePoints)));
            }
            start = end + 1;
            startCodePoint += codePoints + 1;
        }
        return found;
    }

    /**
     * Whether a text that stands alone can be meant as SMILES: at least five characters, all of SMILES, balanced, with at
     * least two atoms that are not written as a plain word. Only what turns out to be listed is believed.
     */
    public static boolean standsAlone(String text) {
        if (text.length() < 5 || text.length() > MOST) {
            return false;
        }
        int round = 0;
        int square = 0;
        boolean lower = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '(' -> round++;
                case ')' -> round--;
                case '[' -> square++;
                case ']' -> square--;
                default -> {
                    boolean inside = square > 0 && (Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '@');
                    boolean second = c == 'l' && follows(text, i, 'C') || c == 'r' && follows(text, i, 'B');
                    if (c > 0x7f || !inside && !second && OUTSIDE_BRACKETS.indexOf(c) < 0) {
                        return false;
                    }
                    lower |= !inside && !second && c >= 'a' && c <= 'z';
                }
            }
            if (round < 0 || square < 0 || square > 1) {
                return false;
            }
        }
        // Aromatic atoms come in rings, and a ring is closed by a digit; without one it is a word.
        return round == 0 && square == 0 && (!lower || text.chars().anyMatch(Character::isDigit));
    }

    private static boolean unmistakable(String word) {
        if (word.length() < LEAST || word.length() > MOST || !alphabet(word)) {
            return false;
        }
        return word.contains("(=O)")
                || word.contains("c1cc")
                || word.contains("C1CC")
                || word.contains("C(C)")
                || word.contains("C(=")
                || word.contains("=O)");
    }

    private static boolean alphabet(String word) {
        int open = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '(') {
                open++;
            } else if (c == ')') {
                open--;
            } else if ("BCNOPSFIHclrbnopsi0123456789=#@+-[]/\\.%".indexOf(c) < 0
                    || c == 'r' && !follows(word, i, 'B')) {
                return false;
            }
            if (open < 0) {
                return false;
            }
        }
        return open == 0;
    }

    private static boolean follows(String word, int at, char before) {
        return at > 0 && word.charAt(at - 1) == before;
    }
}
