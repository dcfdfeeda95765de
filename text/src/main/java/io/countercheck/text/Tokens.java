package io.countercheck.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts folded text into runs of one script. */
final class Tokens {

    private Tokens() {}

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            Script script = Script.of(text.charAt(i));
            if (script == Script.NONE) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < text.length() && continues(text, end, script)) {
                end++;
            }
            tokens.add(new Token(i, end, text.substring(i, end), script));
            i = end;
        }
        return tokens;
    }

    private static boolean continues(String text, int at, Script script) {
        char c = text.charAt(at);
        if (Script.of(c) == script) {
            return true;
        }
        if (script == Script.DIGIT) {
            boolean point = c == '.' || c == ',';
            return point && at + 1 < text.length() && Script.of(text.charAt(at + 1)) == Script.DIGIT;
        }
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
