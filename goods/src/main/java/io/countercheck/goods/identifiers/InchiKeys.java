package io.countercheck.goods.identifiers;

import io.countercheck.text.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds standard InChIKeys: fourteen letters, ten letters, one letter, joined by hyphens. */
public final class InchiKeys {

    private static final int LENGTH = 27;

    private InchiKeys() {}

    /** Every InChIKey in the text, in upper case. */
    public static List<Numbered> in(FoldedText folded) {
        List<Numbered> found = new ArrayList<>();
        String text = folded.text();
        for (int dash = text.indexOf('-', 14); dash >= 0; dash = text.indexOf('-', dash + 1)) {
            int start = dash - 14;
            if (start + LENGTH <= text.length() && shape(text, start)) {
                String key = text.substring(start, start + LENGTH).toUpperCase(Locale.ROOT);
                found.add(new Numbered(key, start, start + LENGTH));
            }
        }
        return found;
    }

    private static boolean shape(String text, int start) {
        if (start > 0 && letter(text.charAt(start - 1))) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(start + i);
            boolean dash = i == 14 || i == 25;
            if (dash ? c != '-' : !letter(c)) {
                return false;
            }
        }
        return start + LENGTH == text.length() || !letter(text.charAt(start + LENGTH));
    }

    private static boolean letter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
