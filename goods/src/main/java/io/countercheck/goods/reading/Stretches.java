package io.countercheck.goods.reading;

import io.countercheck.goods.names.ChemicalWords;
import io.countercheck.model.Span;
import io.countercheck.text.FoldedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Finds pieces of a text that look like systematic chemical names, cheaply: runs of words made mostly of the stems and
 * endings of nomenclature, with the locants between them. Ordinary trade text has none, and never gets as far as a
 * name parser.
 */
final class Stretches {

    /** No more than so many for one text: each may cost a call of the name parser. */
    private static final int MOST = 4;

    /** Pieces of names that stand alone only when the hyphens around their locant were lost: "propan 2 ol". */
    private static final Set<String> FRAGMENTS = Set.of(
            "en", "yn", "on", "ene", "yne", "ol", "yl", "one", "al", "in", "ine", "ane", "oyl", "diol", "bis", "tert",
            "sec");

    private static final int LEAST_LETTERS = 8;
    private static final int MOST_CHARS = 300;

    private Stretches() {}

    /**
     * @param explained stretches of the raw text in which something listed was seen already
     * @param single whether a single word of nomenclature is worth reading however short it is
     */
    static List<Stretch> in(FoldedText folded, List<Span> explained, boolean single) {
        List<Stretch> found = new ArrayList<>();
        List<Word> run = new ArrayList<>();
        List<Word> words = words(folded.text());
        BitSet known = new BitSet();
        explained.forEach(span -> known.set(span.start(), span.end()));
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.opens() && !run.isEmpty() && !run.get(run.size() - 1).locants()) {
                close(folded, run, single, found);
            }
            boolean joins = word.chemical() || word.locants() || !run.isEmpty() && fragment(word);
            if (joins && !explained(folded, word, known)) {
                run.add(word);
            }
            if (!joins || word.ends() && !goesOn(folded.text(), words, i) || explained(folded, word, known)) {
                close(folded, run, single, found);
            }
            if (found.size() == MOST) {
                return found;
            }
        }
        close(folded, run, single, found);
        return found;
    }

    private static boolean fragment(Word word) {
        int end = word.text().length();
        while (end > 0 && ")]-".indexOf(word.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return FRAGMENTS.contains(word.text().substring(0, end));
    }

    /**
     * Whether the comma behind a word does not end the name: between two locants, or before the substituents of an index
     * name turned round ("propanamide, N-phenyl-").
     */
    private static boolean goesOn(String text, List<Word> words, int at) {
        Word word = words.get(at);
        if (at + 1 == words.size() || text.charAt(word.end()) != ',') {
            return false;
        }
        if (word.locants() && words.get(at + 1).locants()) {
            return true;
        }
        int last = at + 1;
        while (last + 1 < words.size()
                && !words.get(last).ends()
                && words.get(last).chemical()) {
            last++;
        }
        return words.get(last).text().endsWith("-") && words.get(last).text().length() > 1;
    }

    /**
     * A piece between spaces.
     *
     * @param chemical whether it is made mostly of chemical stems
     * @param locants whether it is only locants and brackets, as a name with its hyphens lost has
     * @param opens whether a bracket opens before it, which begins another name
     * @param ends whether a comma, semicolon or the like closes it
     */
    private record Word(
            int start, int end, String text, boolean chemical, boolean locants, boolean opens, boolean ends) {}

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            int start = at;
            while (at < text.length() && text.charAt(at) != ' ') {
                at++;
            }
            if (at > start) {
                boolean behindALocant = !words.isEmpty()
                        && words.get(words.size() - 1).locants()
                        && words.get(words.size() - 1).end() == start - 1;
                words.add(word(text, start, at, behindALocant));
            }
        }
        return words;
    }

    private static Word word(String text, int rawStart, int rawEnd, boolean behindALocant) {
        int start = rawStart;
        int end = rawEnd;
        while (end > start && ";,.:!?\"".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        while (start < end && text.charAt(start) == '"') {
            start++;
        }
        boolean opens = start < end && text.charAt(start) == '(';
        int depth = 0;
        for (int i = start; i < end; i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        // "(propan-2-ol)" is a name in brackets; "(2-methylphenyl)urea", "2 (methylamino)" and "(1R,2S)" belong to one.
        boolean bracketed = opens && depth == 0 && text.indexOf(')', start) == end - 1;
        if (bracketed && !behindALocant && !locants(text.substring(start + 1, end - 1))) {
            start++;
            end--;
        } else if (depth == -1 && text.charAt(end - 1) == ')' && !opensBefore(text, start)) {
            end--;
        }
        String word = text.substring(start, end);
        return new Word(start, end, word, chemical(word), locants(word), opens, end < rawEnd);
    }

    /** Whether a round bracket behind a locant is open at that place: that of "1 (2 phenylethyl)". */
    private static boolean opensBefore(String text, int at) {
        int closed = 0;
        for (int i = at - 1; i > Math.max(0, at - MOST_CHARS); i--) {
            if (text.charAt(i) == ')') {
                closed++;
            } else if (text.charAt(i) == '(' && closed-- == 0) {
                int before = text.charAt(i - 1) == ' ' ? i - 2 : i - 1;
                return before >= 0
                        && (Character.isDigit(text.charAt(before)) || "n([-".indexOf(text.charAt(before)) >= 0);
            }
        }
        return false;
    }

    private static boolean chemical(String word) {
        int letters = 0;
        int covered = 0;
        int from = 0;
        for (int i = 0; i <= word.length(); i++) {
            boolean letter = i < word.length() && word.charAt(i) >= 'a' && word.charAt(i) <= 'z';
            if (!letter && i > from) {
                String part = word.substring(from, i);
                letters += part.length();
                covered += part.length() <= 2 ? part.length() : ChemicalWords.covered(part);
            }
            if (!letter) {
                from = i + 1;
                if (i < word.length() && word.charAt(i) >= 0x80) {
                    return false;
                }
            }
        }
        return letters >= 3 && covered * 10 >= letters * 6 || letters >= 4 && word.endsWith("yl");
    }

    private static boolean locants(String word) {
        boolean digit = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            digit |= Character.isDigit(c);
            if (!Character.isDigit(c) && "-,()[]'nosrzeh".indexOf(c) < 0) {
                return word.equals("acid");
            }
        }
        return word.length() <= 3 || digit && word.length() <= 6 || word.equals("acid");
    }

    private static boolean explained(FoldedText folded, Word word, BitSet known) {
        Span span = folded.rawSpan(word.start(), word.end() > word.start() ? word.end() : word.start() + 1);
        int next = known.nextSetBit(span.start());
        return next >= 0 && next < span.end();
    }

    private static void close(FoldedText folded, List<Word> run, boolean single, List<Stretch> found) {
        while (!run.isEmpty() && trailing(run.get(run.size() - 1))) {
            run.remove(run.size() - 1);
        }
        if (!run.isEmpty() && worthParsing(run, single)) {
            int start = run.get(0).start();
            int end = run.get(run.size() - 1).end();
            if (end - start <= MOST_CHARS) {
                found.add(new Stretch(
                        folded.text().substring(start, end), folded.rawSpan(start, end), folded.rawText(start, end)));
            }
        }
        run.clear();
    }

    /** A quantity behind a name is no locant of it. */
    private static boolean trailing(Word word) {
        return word.locants()
                && !word.text().equals("acid")
                && !word.text().endsWith("-")
                && !word.text().equals("one");
    }

    /** Locants within the name, or one long word of nomenclature through and through. */
    private static boolean worthParsing(List<Word> run, boolean single) {
        int letters = 0;
        boolean locant = false;
        boolean chemical = false;
        for (Word word : run) {
            letters += letters(word.text());
            locant |= word.locants() || joinedLocant(word.text());
            chemical |= word.chemical();
        }
        boolean etherOf = run.size() == 2
                && run.get(0).text().startsWith("mono")
                && run.get(1).text().equals("ether");
        return !etherOf
                && chemical
                && letters >= LEAST_LETTERS
                && (locant || run.size() >= 2 || letters >= 12 || single);
    }

    private static boolean joinedLocant(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (word.charAt(i) == '-' && (Character.isDigit(word.charAt(i - 1)) || i == 1)) {
                return true;
            }
        }
        return false;
    }

    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetter(word.charAt(i))) {
                letters++;
            }
        }
        return letters;
    }
}
