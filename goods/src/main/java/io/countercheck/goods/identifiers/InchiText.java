package io.countercheck.goods.identifiers;

import io.countercheck.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds InChI strings in raw text, {@code InChI=1S/C3H6O/c1-3(2)4/h1-2H3}: from their mark to the next space or quote,
 * without the points and brackets of the sentence around them. Linear in the text.
 */
public final class InchiText {

    private static final String MARK = "inchi=1";

    private InchiText() {}

    /**
     * @param inchi the string, its mark in the standard letters
     * @param span where it stands in the raw text
     */
    public record Found(String inchi, Span span) {}

    /** Every InChI string in the text, in its order; readable or not. */
    public static List<Found> in(String raw) {
        List<Found> found = new ArrayList<>();
        int counted = 0;
        int codePoints = 0;
        for (int start = next(raw, 0); start >= 0; start = next(raw, start + MARK.length())) {
            int end = end(raw, start);
            codePoints += raw.codePointCount(counted, start);
            counted = start;
            int length = raw.codePointCount(start, end);
            found.add(new Found(
                    "InChI=1" + raw.substring(start + MARK.length(), end), new Span(codePoints, codePoints + length)));
        }
        return found;
    }

    /** The text with a space for each character of an InChI string: its figures are no CAS numbers, its letters no words. */
    public static String blanked(String raw) {
        int start = next(raw, 0);
        if (start < 0) {
            return raw;
        }
        StringBuilder out = new StringBuilder(raw);
        for (; start >= 0; start = next(raw, start + MARK.length())) {
            for (int i = start; i < end(raw, start); i++) {
                if (raw.charAt(i) < Character.MIN_SURROGATE) {
                    out.setCharAt(i, ' ');
                }
            }
        }
        return out.toString();
    }

    private static int next(String raw, int from) {
        for (int at = raw.indexOf('=', from); at >= 0; at = raw.indexOf('=', at + 1)) {
            int start = at - MARK.indexOf('=');
            if (start >= from
                    && start + MARK.length() <= raw.length()
                    && raw.substring(start, start + MARK.length())
                            .toLowerCase(Locale.ROOT)
                            .equals(MARK)) {
                return start;
            }
        }
        return -1;
    }

    private static int end(String raw, int start) {
        int end = start;
        int open = 0;
        while (end < raw.length() && raw.charAt(end) > ' ' && raw.charAt(end) < 0x7F && raw.charAt(end) != '"') {
            open += raw.charAt(end) == '(' ? 1 : raw.charAt(end) == ')' ? -1 : 0;
            if (open < 0) {
                return end;
            }
            end++;
        }
        while (end > start + MARK.length() && ".,;:'>]".indexOf(raw.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
