package io.countercheck.goods.identifiers;

import io.countercheck.text.FoldedText;
import java.util.ArrayList;
import java.util.List;

/** Reads EC numbers and UN numbers. */
public final class RegistryReader {

    private RegistryReader() {}

    /** EC numbers with a right check digit. A number in running text must be written with its hyphens. */
    public static List<Numbered> ec(FoldedText folded, boolean ownField) {
        return NumberScan.threeGroups(folded, 3, 3, 3, 1, ownField).stream()
                .filter(n -> CheckDigits.ec(n.number().replace("-", "")))
                .toList();
    }

    /** UN numbers of four digits; in running text only behind the letters "UN". */
    public static List<Numbered> un(FoldedText folded, boolean ownField) {
        List<Numbered> found = new ArrayList<>();
        String text = folded.text();
        for (int i = 0; i + 4 <= text.length(); i++) {
            if (fourDigits(text, i) && (announced(text, i) || ownField && startsNumber(text, i))) {
                found.add(new Numbered(text.substring(i, i + 4), i, i + 4));
                i += 3;
            }
        }
        return found;
    }

    private static boolean fourDigits(String text, int at) {
        for (int i = at; i < at + 4; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return at + 4 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 4));
    }

    private static boolean startsNumber(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static boolean announced(String text, int at) {
        int end = at;
        while (end > 0 && " .-:#".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end >= 2 && text.startsWith("no", end - 2) && end < at) {
            end -= 2;
            while (end > 0 && text.charAt(end - 1) == ' ') {
                end--;
            }
        }
        boolean un = end >= 2 && text.startsWith("un", end - 2);
        return un && at - end <= 3 && (end == 2 || !Character.isLetterOrDigit(text.charAt(end - 3)));
    }
}
