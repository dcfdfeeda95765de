package io.countercheck.goods.machines;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into words with senses: the longest entry of the lexicon at each place, glued words taken apart,
 * scripts without spaces by longest match. Time is linear in the text: every look ahead is bounded.
 */
final class Words {

    /** Words that a glued word must contain one of, so that chance does not take ordinary words apart. */
    private static final Set<Sense> GLUE_KEY = EnumSet.of(
            Sense.TABLET,
            Sense.PILL,
            Sense.CAPSULE,
            Sense.POWDER,
            Sense.PRESSED_GOODS,
            Sense.TABLETING,
            Sense.DESIGNATION_STRONG,
            Sense.ONE_PUNCH,
            Sense.TABLET_MACHINE,
            Sense.CAPSULE_MACHINE);

    private static final int SHORTEST_GLUED = 7;
    private static final int LONGEST_GLUED = 40;
    private static final int SHORTEST_PIECE = 3;
    private static final int LONGEST_WIDE = 6;

    private final String letters;
    private final Lexicon lexicon;
    private final List<Word> raw = new ArrayList<>();

    private Words(String letters, Lexicon lexicon) {
        this.letters = letters;
        this.lexicon = lexicon;
    }

    static List<Word> of(String letters, Lexicon lexicon) {
        Words words = new Words(letters, lexicon);
        words.cut();
        return words.join();
    }

    private void cut() {
        int i = 0;
        while (i < letters.length()) {
            char c = letters.charAt(i);
            int end = i + 1;
            if (Letters.unspaced(c)) {
                end = cutUnspaced(i);
            } else if (Character.isLetter(c)) {
                while (end < letters.length() && isSpacedLetter(letters.charAt(end))) {
                    end++;
                }
                add(i, end, Sense.UNKNOWN);
            } else if (Character.isDigit(c)) {
                while (end < letters.length() && digitAt(end)) {
                    end++;
                }
                add(i, end, Sense.NUMBER);
            } else {
                sign(c, i);
            }
            i = end;
        }
    }

    private static boolean isSpacedLetter(char c) {
        return Character.isLetter(c) && !Letters.unspaced(c);
    }

    private boolean digitAt(int i) {
        char c = letters.charAt(i);
        boolean point = (c == '.' || c == ',') && i + 1 < letters.length() && Character.isDigit(letters.charAt(i + 1));
        return Character.isDigit(c) || point;
    }

    private void sign(char c, int i) {
        switch (c) {
            case ' ', '\'', '"', '#', '*' -> {}
            case '-', '~' -> {
                if (i > 0 && i + 1 < letters.length() && letters.charAt(i - 1) == ' ' && letters.charAt(i + 1) == ' ') {
                    add(i, i + 1, Sense.LABEL);
                }
            }
            case '/', '\\' -> add(i, i + 1, Sense.SLASH);
            case '&', '+' -> add(i, i + 1, Sense.AND);
            case ';', '|', '•', '。', '!', '?' -> add(i, i + 1, Sense.BREAK);
            case ':', '(', '[' -> add(i, i + 1, Sense.LABEL);
            case '.' -> {
                // The point of a word cut short and joined to the next: "Tabl.-Presse".
                if (i + 1 == letters.length() || letters.charAt(i + 1) != '-') {
                    add(i, i + 1, Sense.PAUSE);
                }
            }
            case ',', ')', ']', '、', '《', '》', '“', '”' -> add(i, i + 1, Sense.PAUSE);
            default -> {}
        }
    }

    private void add(int from, int to, Sense sense) {
        add(from, to, Lexeme.of(sense));
    }

    private void add(int from, int to, Lexeme lexeme) {
        boolean glued = !raw.isEmpty() && raw.get(raw.size() - 1).end() == from;
        raw.add(new Word(letters.substring(from, to), from, to, glued, lexeme));
    }

    private int cutUnspaced(int from) {
        int most = Math.min(letters.length() - from, lexicon.longestUnspaced(letters.charAt(from)));
        for (int length = most; length > 0; length--) {
            Lexeme lexeme = lexicon.unspaced(letters.substring(from, from + length));
            if (lexeme != null) {
                add(from, from + length, lexeme);
                return length == 1 ? cutSetWide(from) : from + length;
            }
        }
        add(from, from + 1, Sense.UNKNOWN);
        return from + 1;
    }

    /** 压 片 机: where the word of one character is set apart from the next, a word of both goes before it. */
    private int cutSetWide(int from) {
        StringBuilder text = new StringBuilder().append(letters.charAt(from));
        int at = from + 1;
        int end = at;
        while (at + 1 < letters.length()
                && text.length() < LONGEST_WIDE
                && letters.charAt(at) == ' '
                && Letters.unspaced(letters.charAt(at + 1))) {
            text.append(letters.charAt(at + 1));
            at += 2;
            Lexeme lexeme = lexicon.unspaced(text.toString());
            if (lexeme != null) {
                raw.remove(raw.size() - 1);
                boolean glued = !raw.isEmpty() && raw.get(raw.size() - 1).end() == from;
                raw.add(new Word(text.toString(), from, at, glued, lexeme));
                end = at;
            }
        }
        return end;
    }

    /** Puts words together to entries of several words, and takes glued ones apart. */
    private List<Word> join() {
        List<Word> joined = new ArrayList<>(raw.size());
        int i = 0;
        while (i < raw.size()) {
            Word word = raw.get(i);
            if (!word.is(Sense.UNKNOWN) || Letters.unspaced(word.text().charAt(0))) {
                joined.add(word);
                i++;
                continue;
            }
            int taken = takeWide(i, joined);
            BrokenWords.Mended mended = taken > 0 ? null : BrokenWords.scanned(raw, i, lexicon);
            if (mended != null) {
                joined.add(mended.word());
                i += mended.pieces();
                continue;
            }
            taken = taken > 0 ? taken : takeEntry(i, joined);
            if (taken == 0) {
                joined.addAll(Arabic.letters(word.text()) ? Arabic.pieces(word, lexicon) : glued(word));
                taken = 1;
            }
            i += taken;
        }
        return List.copyOf(joined);
    }

    /** Letters set wide, taken together and apart again into words; 0 when they make none. */
    private int takeWide(int i, List<Word> joined) {
        int letters = BrokenWords.wide(raw, i);
        if (letters == 0) {
            return 0;
        }
        StringBuilder text = new StringBuilder();
        for (int k = 0; k < letters; k++) {
            text.append(raw.get(i + k).text());
        }
        Lexeme whole = lexicon.word(text.toString());
        Word wide = new Word(text.toString(), 0, letters, false, Lexeme.of(Sense.UNKNOWN));
        List<Word> pieces = whole == null ? pieces(wide) : List.of(new Word(wide.text(), 0, letters, false, whole));
        for (Word piece : pieces) {
            int start = raw.get(i + piece.start()).start();
            joined.add(
                    new Word(piece.text(), start, raw.get(i + piece.end() - 1).end(), piece.glued(), piece.lexeme()));
        }
        return pieces.isEmpty() ? 0 : letters;
    }

    /** The longest entry from word {@code i} on: how many words it took, 0 when there is none. */
    private int takeEntry(int i, List<Word> joined) {
        Word first = raw.get(i);
        int most = Math.min(lexicon.longestFrom(first.text()), Lexicon.LONGEST_ENTRY);
        StringBuilder key = new StringBuilder(first.text());
        List<String> keys = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        keys.add(first.text());
        ends.add(i);
        int next = i + 1;
        while (keys.size() < most && next < raw.size()) {
            Word word = raw.get(next);
            boolean slashInside = word.is(Sense.SLASH)
                    && word.glued()
                    && next + 1 < raw.size()
                    && raw.get(next + 1).glued();
            if (slashInside) {
                next++;
                word = raw.get(next);
            }
            boolean joins = word.is(Sense.UNKNOWN) || word.is(Sense.AND);
            if (!joins) {
                break;
            }
            key.append(' ').append(word.text());
            keys.add(key.toString());
            ends.add(next);
            next++;
        }
        for (int k = keys.size() - 1; k >= 0; k--) {
            if (k == 0 && takeShort(i, joined)) {
                return 2;
            }
            Lexeme lexeme = lexicon.word(keys.get(k));
            if (lexeme != null) {
                int last = ends.get(k);
                joined.add(new Word(keys.get(k), first.start(), raw.get(last).end(), first.glued(), lexeme));
                return last - i + 1;
            }
        }
        return 0;
    }

    /** A word shortened to its first letter and a slash: "p/" for "para". */
    private boolean takeShort(int i, List<Word> joined) {
        Word first = raw.get(i);
        boolean slash = i + 1 < raw.size()
                && raw.get(i + 1).is(Sense.SLASH)
                && raw.get(i + 1).glued();
        Lexeme lexeme = slash ? lexicon.word(first.text() + "/") : null;
        if (lexeme == null) {
            return false;
        }
        joined.add(new Word(first.text() + "/", first.start(), raw.get(i + 1).end(), first.glued(), lexeme));
        return true;
    }

    private List<Word> glued(Word word) {
        String text = word.text();
        int length = text.length();
        if (length >= SHORTEST_GLUED && length <= LONGEST_GLUED) {
            List<Word> pieces = pieces(word);
            if (pieces.stream().anyMatch(p -> p.any(GLUE_KEY))) {
                return pieces;
            }
        }
        String meant = Misspelling.meant(text);
        Lexeme lexeme = meant == null ? null : lexicon.word(meant);
        return lexeme == null
                ? List.of(word)
                : List.of(new Word(text, word.start(), word.end(), word.glued(), lexeme.asMisspelt()));
    }

    /** The word as a row of known words, long ones first; empty when some letters are left over. */
    private List<Word> pieces(Word word) {
        String text = word.text();
        int length = text.length();
        int[] nextAfter = new int[length + 1];
        @Nullable Lexeme[] at = new Lexeme[length + 1];
        nextAfter[length] = length;
        for (int from = length - SHORTEST_PIECE; from >= 0; from--) {
            for (int to = length; to >= from + SHORTEST_PIECE; to--) {
                boolean reachable = to == length || nextAfter[to] > 0;
                Lexeme lexeme = reachable ? lexicon.word(text.substring(from, to)) : null;
                if (lexeme != null) {
                    nextAfter[from] = to;
                    at[from] = lexeme;
                    break;
                }
            }
        }
        List<Word> pieces = new ArrayList<>();
        for (int from = 0; from < length && nextAfter[from] > 0; from = nextAfter[from]) {
            Lexeme lexeme = at[from];
            if (lexeme != null) {
                int to = nextAfter[from];
                boolean glued = from > 0 || word.glued();
                pieces.add(new Word(text.substring(from, to), word.start() + from, word.start() + to, glued, lexeme));
            }
        }
        return pieces;
    }
}
