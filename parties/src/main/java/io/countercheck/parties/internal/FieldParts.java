package io.countercheck.parties.internal;

import io.countercheck.parties.internal.ReadName.NameWord;
import io.countercheck.text.FoldedText;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The stretches of one field that may be names of their own. First the field as a whole, or up to "c/o", "attn", "dba",
 * "as agent for"; then what stands before an address; then what stands behind such a word, on a line of its own, between
 * semicolons, strokes and brackets, and on either side of "and". What a part leaves out is compared too, as another part,
 * so that a name is never hidden by what is written beside it.
 */
final class FieldParts {

    /**
     * @param to exclusive
     * @param doubtful whether it is half of one name more often than a name: what stands on one side of "and"
     */
    record Range(int from, int to, boolean doubtful) {}

    /** Reads the words of a stretch of the folded text. */
    interface Reading {
        List<NameWord> words(String text, int from, int to);
    }

    private static final int MOST_PARTS = 16;
    private static final int MOST_COMMAS = 3;
    private static final int MOST_CUTS = 3;
    private static final String SIGNS = ";|/()[]";

    private static final List<String> DIVIDERS = List.of(
            "c/o",
            "care of",
            "attn",
            "attention:",
            "att:",
            "d/b/a",
            "dba",
            "doing business as",
            "t/a",
            "trading as",
            "on behalf of",
            "o/b/o",
            "as agent for",
            "as agents for",
            "account of",
            "a/c");

    /** Words of an address line; where one stands, the name has ended at a place or a number before it. */
    private static final Set<String> ADDRESS_WORDS = Set.of(
            "street",
            "str",
            "st",
            "strasse",
            "road",
            "rd",
            "avenue",
            "ave",
            "av",
            "boulevard",
            "blvd",
            "lane",
            "square",
            "building",
            "bldg",
            "floor",
            "room",
            "suite",
            "tower",
            "plaza",
            "box",
            "branch",
            "district",
            "rue",
            "calle",
            "avenida",
            "carrera",
            "via",
            "ulitsa",
            "ul",
            "cad",
            "caddesi",
            "sokak",
            "mah",
            "lu",
            "jalan",
            "jl");

    private final FoldedText folded;
    private final String text;
    private final Reading reading;
    private final Set<Range> ranges = new LinkedHashSet<>();

    FieldParts(FoldedText folded, Reading reading) {
        this.folded = folded;
        this.text = folded.text();
        this.reading = reading;
    }

    /** Of a name in an order, beside which anything may stand. */
    Collection<Range> ofName() {
        int first = behindDividers(true);
        lines(first);
        between(first);
        eitherSideOfAnd(first);
        return ranges;
    }

    /** Of a name on a list. */
    Collection<Range> ofListedName() {
        int from = 0;
        while (from < text.length() && ranges.size() < MOST_PARTS) {
            Divider next = nextDivider(from);
            add(from, next.at());
            if (from > 0) {
                segments(from, next.at());
            }
            from = next.at() + Math.max(next.length(), 1);
        }
        return ranges;
    }

    /** Of an address: only what stands behind a word that announces a name. */
    Collection<Range> ofAddress() {
        behindDividers(false);
        return ranges;
    }

    /** The parts that "c/o" and the like divide. Returns where the first part ends. */
    private int behindDividers(boolean withFirst) {
        Divider next = nextDivider(0);
        int first = next.at();
        if (withFirst) {
            add(0, first);
            beforeAddress(first);
        }
        int from = first + Math.max(next.length(), 1);
        while (from < text.length() && ranges.size() < MOST_PARTS) {
            next = nextDivider(from);
            add(from, next.at());
            segments(from, next.at());
            from = next.at() + Math.max(next.length(), 1);
        }
        return first;
    }

    private void add(int from, int to) {
        add(from, to, false);
    }

    private void add(int from, int to, boolean doubtful) {
        int end = to;
        while (end > from && " ,;".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (from < end && ranges.size() < MOST_PARTS) {
            ranges.add(new Range(from, end, doubtful));
        }
    }

    /** @param at where it stands, the end of the text when there is none */
    private record Divider(int at, int length) {}

    private Divider nextDivider(int from) {
        Divider next = new Divider(text.length(), 0);
        for (String divider : DIVIDERS) {
            int at = find(divider, from);
            if (at >= 0 && at < next.at()) {
                next = new Divider(at, divider.length());
            }
        }
        return next;
    }

    private int find(String divider, int from) {
        for (int at = text.indexOf(divider, from); at >= 0; at = text.indexOf(divider, at + 1)) {
            int end = at + divider.length();
            boolean before = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean after = end == text.length()
                    || !Character.isLetterOrDigit(text.charAt(end))
                    || !Character.isLetterOrDigit(text.charAt(end - 1));
            if (before && after) {
                return at;
            }
        }
        return -1;
    }

    /** After "c/o" and the like an address line follows, in which the name may stand between commas. */
    private void segments(int from, int to) {
        int comma = text.indexOf(',', from);
        int start = from;
        while (comma >= 0 && comma < to && ranges.size() < MOST_PARTS) {
            add(start, comma);
            start = comma + 1;
            comma = text.indexOf(',', start);
        }
        if (start > from) {
            add(start, to);
        }
    }

    /**
     * "Name, 12 Main Street, Tehran": where digits or a place follow a comma, or a legal form ends before it, the name may
     * have ended there; without a comma at a place or a number before an address word.
     */
    private void beforeAddress(int to) {
        int comma = text.indexOf(',');
        for (int looked = 0; comma > 0 && comma < to && looked < MOST_COMMAS; looked++) {
            List<NameWord> after = reading.words(text, comma + 1, to);
            if (!isAddress(after) && !endsBefore(reading.words(text, 0, comma), after)) {
                break;
            }
            add(0, comma);
            comma = text.indexOf(',', comma + 1);
        }
        int addressWord = addressWord(0, to);
        if (addressWord < 0) {
            return;
        }
        List<NameWord> words = reading.words(text, 0, addressWord);
        int cuts = 0;
        for (int i = 2; i < words.size() && cuts < MOST_CUTS; i++) {
            NameWord word = words.get(i);
            if (word.kind() == WordKind.PLACE || word.kind() == WordKind.NUMBER) {
                add(0, word.start());
                add(0, word.end());
                cuts++;
            }
        }
    }

    private static boolean isAddress(List<NameWord> words) {
        return words.stream()
                .anyMatch(w -> w.kind() == WordKind.PLACE || w.kind() == WordKind.NUMBER || hasDigit(w.text()));
    }

    /** "Name Ltd, Rosehall Main Road, Rosehall": a legal form ends the name when none follows the comma. */
    private static boolean endsBefore(List<NameWord> before, List<NameWord> after) {
        return !before.isEmpty()
                && before.get(before.size() - 1).kind() == WordKind.LEGAL
                && after.stream().noneMatch(w -> w.kind() == WordKind.LEGAL);
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** Where the first word of an address begins, or -1. */
    private int addressWord(int from, int to) {
        int start = from;
        while (start < to) {
            int end = start;
            while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            if (end > start && ADDRESS_WORDS.contains(text.substring(start, end))) {
                return start;
            }
            start = end + 1;
        }
        return -1;
    }

    /** Name and address under each other in one field: the first line, and others that are no address. */
    private void lines(int to) {
        String raw = folded.raw();
        if (raw.indexOf('\n') < 0 && raw.indexOf('\r') < 0) {
            return;
        }
        int start = 0;
        for (int space = text.indexOf(' '); space >= 0 && space < to; space = text.indexOf(' ', space + 1)) {
            String written = folded.rawText(space - 1, space + 2);
            if (written.indexOf('\n') >= 0 || written.indexOf('\r') >= 0) {
                addUnlessAddress(start, space);
                start = space + 1;
            }
        }
        if (start > 0) {
            addUnlessAddress(start, to);
        }
    }

    private void addUnlessAddress(int from, int to) {
        if (from == 0 || addressWord(from, to) < 0 && !hasDigit(text.substring(from, to))) {
            add(from, to);
        }
    }

    /** Between semicolons, strokes and brackets. */
    private void between(int to) {
        int start = 0;
        for (int i = 0; i <= to; i++) {
            if (i < to && !divides(i)) {
                continue;
            }
            if ((start > 0 || i < to) && tells(start, i, 2)) {
                addUnlessAddress(start, i);
            }
            start = i + 1;
        }
    }

    /** A stroke between letters is a part of a word: A/S, Imp/Exp. */
    private boolean divides(int at) {
        boolean stroke = text.charAt(at) == '/';
        boolean apart = at > 0 && text.charAt(at - 1) == ' ' || at + 1 < text.length() && text.charAt(at + 1) == ' ';
        return SIGNS.indexOf(text.charAt(at)) >= 0 && (!stroke || apart);
    }

    /** "Alpha Trading and Beta Lab": two names, when either side has two words and one of its own. */
    private void eitherSideOfAnd(int to) {
        for (String and : List.of(" and ", " & ")) {
            int at = text.indexOf(and);
            if (at > 0 && at + and.length() < to) {
                if (tells(0, at, 2) && tells(at + and.length(), to, 2)) {
                    add(0, at, true);
                    add(at + and.length(), to, true);
                }
            }
        }
    }

    /** Whether a stretch has so many words, legal forms aside, and one of them is a name's own. */
    private boolean tells(int from, int to, int fewest) {
        int count = 0;
        boolean own = false;
        for (NameWord word : reading.words(text, from, to)) {
            count += word.kind() == WordKind.LEGAL || word.kind() == WordKind.STOP ? 0 : 1;
            own |= word.kind() == WordKind.ORDINARY;
        }
        return own && count >= fewest;
    }
}
