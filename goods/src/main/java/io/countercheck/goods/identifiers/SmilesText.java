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
