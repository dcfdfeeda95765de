package io.countercheck.goods.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives a folded systematic name back what spelling took from it: the capitals of its locants ({@code n-} is {@code N-},
 * {@code (1r,2s)} is {@code (1R,2S)}), the hyphens that became spaces or were lost, commas that became points, the figure
 * one that was read as an l, and the space before the last word.
 */
final class LocantRepair {

    private static final int MOST_READINGS = 10;

    private static final List<String> SALTS =
            List.of("dihydrochloride", "hydrochloride", "hydrobromide", "monohydrate", "hydrate");

    private LocantRepair() {}

    /** The readings of the name worth trying, the most faithful first; at most {@value #MOST_READINGS}. */
    static List<String> readings(String folded) {
        Set<String> readings = new LinkedHashSet<>();
        String plain = figures(closedUp(folded));
        if (plain.indexOf('-') < 0 && plain.indexOf(' ') >= 0) {
            // Every hyphen became a space: a name parser reads the words one by one, and finds something else in them.
            readings.add(capitals(lastWord(plain.replace(' ', '-'))));
            readings.add(capitals(hyphens(plain)));
        }
        readings.add(capitals(folded));
        readings.add(capitals(plain));
        if (plain.indexOf(' ') >= 0) {
            readings.add(capitals(hyphens(plain)));
            readings.add(capitals(plain.replace(' ', '-')));
        }
        String spaced = lastWord(plain);
        readings.add(capitals(spaced));
        String joined = hyphensBetween(spaced);
        readings.add(capitals(joined));
        readings.add(capitals(letterLocants(joined)));
        if (plain.indexOf(' ') >= 0) {
            readings.add(capitals(hyphensBetween(plain.replace(" ", ""))));
        }
        readings.add(capitals(indexName(folded)));
        LostBrackets.restored(plain).ifPresent(restored -> readings.add(capitals(restored)));
        return readings.stream().limit(MOST_READINGS).toList();
    }

    /** "propanamide,n-phenyl- hydrochloride": the space behind the comma of an index name, the comma behind its last hyphen. */
    private static String indexName(String name) {
        int comma = name.indexOf(',');
        while (comma > 0 && !letterOfWord(name, comma - 1)) {
            comma = name.indexOf(',', comma + 1);
        }
        if (comma < 0) {
            return name;
        }
        int hangs = name.indexOf("- ", comma);
        String whole = hangs < 0 ? name : name.substring(0, hangs + 1) + ", " + name.substring(hangs + 2);
        return whole.substring(0, comma) + ", " + whole.substring(comma + 1).stripLeading();
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
            if ((c == 'n' || c == 'o' || c == 's') && opens && locantEnds(name, i + 1)) {
                out.setCharAt(i, Character.toUpperCase(c));
            } else if (depth > 0
                    && "rsez".indexOf(c) >= 0
                    && (Character.isDigit(before) || before == '(' || before == 'a')
                    && (after == ',' || after == ')')) {
                out.setCharAt(i, Character.toUpperCase(c));
            } else if (c == 'h' && Character.isDigit(before) && (after == '-' || after == ')')) {
                out.setCharAt(i, 'H');
            }
        }
        return out.toString();
    }

    /** Behind the letter of a locant: "n-", "n,", "n'", "n1,". */
    private static boolean locantEnds(String name, int from) {
        int at = from;
        while (at < name.length() && Character.isDigit(name.charAt(at))) {
            at++;
        }
        return at < name.length() && (name.charAt(at) == '-' || name.charAt(at) == ',' || name.charAt(at) == '\'');
    }

    /** No spaces around hyphens, inside brackets, or behind a comma between locants. */
    private static String closedUp(String name) {
        StringBuilder out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            char before = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
            char after = i + 1 < name.length() ? name.charAt(i + 1) : ' ';
            boolean afterComma = before == ',' && out.length() > 1 && locant(out.charAt(out.length() - 2));
            boolean drop = c == ' '
                    && (after == '-'
                            || before == '-' && after != ' '
                            || "([".indexOf(before) >= 0
                            || ")],".indexOf(after) >= 0
                            || afterComma && locant(after));
            if (!drop) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean locant(char c) {
        return Character.isDigit(c) || c == 'n';
    }

    /** A point between locants was a comma, and an l that stands as a locant the figure one. */
    private static String figures(String name) {
        StringBuilder out = new StringBuilder(name);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            char before = i == 0 ? '-' : out.charAt(i - 1);
            char after = i + 1 == name.length() ? ' ' : name.charAt(i + 1);
            if (c == '.' && locant(before) && (locant(after) || after == 'l')) {
                out.setCharAt(i, ',');
            } else if ((c == 'l' || c == 'i') && !Character.isLetter(before) && ",-".indexOf(after) >= 0) {
                out.setCharAt(i, '1');
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
        while (start > 0 && " ([".indexOf(name.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String name, int start) {
        int end = start;
        while (end < name.length() && " )]".indexOf(name.charAt(end)) < 0) {
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
            boolean letter = c == 'n' || c == 'h' && i > start && Character.isDigit(name.charAt(i - 1));
            if (!Character.isDigit(c) && !letter && "(),'[]".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** "benzoicacid", "piperidonehydrochloride" and "ethyln-phenylcarbamate" are two words each. */
    private static String lastWord(String name) {
        int acid = name.indexOf("icacid");
        if (acid >= 0) {
            String rest = name.substring(acid + "icacid".length());
            String ester =
                    rest.endsWith("ylester") ? rest.substring(0, rest.length() - "ester".length()) + " ester" : rest;
            return name.substring(0, acid + 2) + " acid" + (ester.isEmpty() ? "" : " " + ester);
        }
        for (String salt : SALTS) {
            if (name.endsWith(salt) && name.length() > salt.length() && name.indexOf(' ') < 0) {
                return lastWord(name.substring(0, name.length() - salt.length())) + " " + salt;
            }
        }
        if (name.endsWith("ylketone") && name.indexOf(' ') < 0) {
            return ketone(name.substring(0, name.length() - "ketone".length()));
        }
        boolean ester = name.endsWith("ate") || name.endsWith("ether") || name.endsWith("ketone");
        int alkyl = name.indexOf("yl");
        if (!ester || name.indexOf(' ') >= 0 || alkyl < 0) {
            return name;
        }
        int at = alkyl + 2;
        int behind = at < name.length() && name.charAt(at) == '-' ? at + 1 : at;
        boolean locant = behind < name.length()
                && (Character.isDigit(name.charAt(behind))
                        || name.startsWith("n-", behind)
                        || name.startsWith("n,", behind));
        return locant ? name.substring(0, at) + ' ' + name.substring(behind) : name;
    }

    /** "2-chlorophenylcyclopentyl" before "ketone": two groups, parted where the last one begins. */
    private static String ketone(String groups) {
        int end = groups.lastIndexOf("yl", groups.length() - "yl".length() - 1) + "yl".length();
        return end < "yl".length()
                ? groups + " ketone"
                : groups.substring(0, end) + ' ' + groups.substring(end) + " ketone";
    }

    /** A hyphen wherever a letter meets a figure, but within a locant of its own ("1h", "4a", "2r"). */
    private static String hyphensBetween(String name) {
        StringBuilder out = new StringBuilder(name.length() + 8);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            char before = i == 0 ? ' ' : name.charAt(i - 1);
            char after = i + 1 < name.length() ? name.charAt(i + 1) : ' ';
            boolean letterBeforeFigure =
                    Character.isDigit(c) && (letterOfWord(name, i - 1) || before == ')' || before == ']');
            boolean figureBeforeLetter =
                    Character.isLetter(c) && Character.isDigit(before) && Character.isLetter(after);
            boolean figureBeforeBracket = (c == '(' || c == '[') && Character.isDigit(before);
            if (letterBeforeFigure || figureBeforeLetter || figureBeforeBracket) {
                out.append('-');
            }
            out.append(c);
        }
        return out.toString();
    }

    private static boolean letterOfWord(String name, int at) {
        return at > 0 && Character.isLetter(name.charAt(at)) && Character.isLetter(name.charAt(at - 1));
    }

    /** An n in front of the name, or behind a bracket or a figure, is a locant whose hyphen was lost. */
    private static String letterLocants(String name) {
        StringBuilder out = new StringBuilder(name.length() + 8);
        for (int i = 0; i < name.length(); i++) {
            char before = i == 0 ? '-' : name.charAt(i - 1);
            char after = i + 1 < name.length() ? name.charAt(i + 1) : ' ';
            boolean locant = name.charAt(i) == 'n'
                            && "-,)] ".indexOf(before) >= 0
                            && Character.isLetter(after)
                            && "aeiouy".indexOf(after) < 0
                    || name.charAt(i) == 'n' && i == 0 && Character.isLetter(after);
            if (locant && (before == ')' || before == ']')) {
                out.append('-');
            }
            out.append(name.charAt(i));
            if (locant) {
                out.append('-');
            }
        }
        return out.toString();
    }
}
