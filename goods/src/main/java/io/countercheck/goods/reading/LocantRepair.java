package io.countercheck.goods.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives a folded systematic name back what spelling took from it: the capitals of its locants ({@code n-} is {@code N-},
 * {@code (1r,2s)} is {@code (1R,2S)}) and the hyphens that became spaces.
 */
final class LocantRepair {

    private LocantRepair() {}

    /** The readings of the name worth trying, the most faithful first. */
    static List<String> readings(String folded) {
        List<String> readings = new ArrayList<>();
        String restored = capitals(folded);
        readings.add(restored);
        if (folded.indexOf(' ') >= 0) {
            String hyphens = capitals(hyphens(folded));
            if (!hyphens.equals(restored)) {
                readings.add(hyphens);
            }
        }
        return readings;
    }

    private static String capitals(String name) {
        StringBuilder out = new StringBuilder(name);
        int depth = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            char before = i == 0 ? '-' : name.charAt(i - 1);
            char after = i + 1 == name.length() ? ' ' : name.charAt(i + 1);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            boolean opens = "-,([ {".indexOf(before) >= 0;
            if ((c == 'n' || c == 'o' || c == 's') && opens && (after == '-' || after == ',' || after == '\'')) {
                out.setCharAt(i, Character.toUpperCase(c));
            } else if (depth > 0
                    && "rsez".indexOf(c) >= 0
                    && (Character.isDigit(before) || before == '(')
                    && (after == ',' || after == ')')) {
                out.setCharAt(i, Character.toUpperCase(c));
            } else if (c == 'h' && Character.isDigit(before) && (after == '-' || after == ')')) {
                out.setCharAt(i, 'H');
            }
        }
        return out.toString();
    }

    /** A space beside a locant or a bracket was a hyphen; one between two words stays. */
    private static String hyphens(String name) {
        StringBuilder out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            out.append(c == ' ' && besideLocant(name, i) ? '-' : c);
        }
        return out.toString();
    }

    private static boolean besideLocant(String name, int space) {
        return locant(name, wordStart(name, space), space) || locant(name, space + 1, wordEnd(name, space + 1));
    }

    private static int wordStart(String name, int end) {
        int start = end;
        while (start > 0 && name.charAt(start - 1) != ' ' && name.charAt(start - 1) != '(') {
            start--;
        }
        return start;
    }

    private static int wordEnd(String name, int start) {
        int end = start;
        while (end < name.length() && name.charAt(end) != ' ' && name.charAt(end) != ')') {
            end++;
        }
        return end;
    }

    private static boolean locant(String name, int start, int end) {
        if (start >= end) {
            return false;
        }
        if (end - start == 1 && "nosp".indexOf(name.charAt(start)) >= 0) {
            return true;
        }
        for (int i = start; i < end; i++) {
            char c = name.charAt(i);
            if (!Character.isDigit(c) && "(),'[]".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
