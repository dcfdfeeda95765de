package io.countercheck.goods.identifiers;

import io.countercheck.text.FoldedText;
import java.util.ArrayList;
import java.util.List;

/** Finds groups of digits joined by hyphens, with or without spaces around them, as registry numbers are written. */
final class NumberScan {

    private NumberScan() {}

    /**
     * Numbers of three groups.
     *
     * @param spaces whether a space may stand in for a hyphen
     */
    static List<Numbered> threeGroups(
            FoldedText folded, int firstLeast, int firstMost, int second, int third, boolean spaces) {
        List<Numbered> found = new ArrayList<>();
        String text = folded.text();
        int i = 0;
        while (i < text.length()) {
            if (!digit(text, i) || i > 0 && joined(text, i - 1)) {
                i++;
                continue;
            }
            int end = run(text, i);
            int next = i;
            if (end - i >= firstLeast && end - i <= firstMost) {
                int b = hyphen(text, end, spaces);
                int bEnd = b < 0 ? -1 : run(text, b);
                int c = b < 0 || bEnd - b != second ? -1 : hyphen(text, bEnd, spaces);
                int cEnd = c < 0 ? -1 : run(text, c);
                if (c >= 0 && cEnd - c == third && !(cEnd < text.length() && Character.isLetter(text.charAt(cEnd)))) {
                    found.add(new Numbered(
                            text.substring(i, end) + "-" + text.substring(b, bEnd) + "-" + text.substring(c, cEnd),
                            i,
                            cEnd));
                    next = cEnd;
                }
            }
            i = Math.max(next, end);
        }
        return found;
    }

    private static boolean joined(String text, int before) {
        char c = text.charAt(before);
        // "ab-67-64-1" may be a number behind a hyphen; "x67-64-1" is part of a code, and so is "1.67-64-1".
        return Character.isLetterOrDigit(c) && c < 0x2E80 || c == '.' && before > 0 && digit(text, before - 1);
    }

    private static int run(String text, int from) {
        int end = from;
        while (end < text.length() && digit(text, end)) {
            end++;
        }
        return end;
    }

    /** Where the digits behind a hyphen begin, or -1. */
    private static int hyphen(String text, int from, boolean spaces) {
        int at = from;
        boolean hyphen = false;
        int skipped = 0;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '-' || text.charAt(at) == '_')) {
            hyphen |= text.charAt(at) != ' ';
            at++;
            skipped++;
        }
        boolean fits = hyphen ? skipped <= 3 : spaces && skipped == 1;
        return fits && at < text.length() && digit(text, at) ? at : -1;
    }

    private static boolean digit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
