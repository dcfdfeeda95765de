package io.countercheck.parties.internal;

import io.countercheck.parties.internal.Lexicon.Word;
import io.countercheck.parties.internal.ReadName.NameWord;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides folded text into words and writes each in plain Latin: runs of letters and digits, single letters with full
 * stops between them as one word (S.A., D.E.S.), Han by known words. Immutable; linear in the text.
 */
final class PlainWords {

    private static final int LONGEST_WORD = 40;

    private final HanWords han = HanWords.shipped();

    /** Words in plain Latin, before the lexicon is asked; those from Han that are known already have their kind. */
    List<NameWord> read(String text, int from, int to) {
        List<NameWord> words = new ArrayList<>();
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (c == '&') {
                words.add(new NameWord("and", WordKind.ORDINARY, i, i + 1));
                i++;
            } else if (isHan(text, i)) {
                int end = i;
                while (end < to && isHan(text, end)) {
                    end += Character.charCount(text.codePointAt(end));
                }
                han(text, i, Math.min(end, to), words);
                i = end;
            } else if (Character.isLetterOrDigit(text.codePointAt(i))) {
                i = letters(text, i, to, words);
            } else {
                i += Character.charCount(text.codePointAt(i));
            }
        }
        return words;
    }

    private void han(String text, int from, int to, List<NameWord> words) {
        for (HanWords.Piece piece : han.split(text.substring(from, to))) {
            Word word = piece.word();
            int start = from + piece.start();
            int end = from + piece.end();
            if (word != null && word.kind() == WordKind.ROLE) {
                continue;
            }
            if (word != null) {
                for (String part : word.canonical().split(" ", -1)) {
                    words.add(new NameWord(part, word.kind(), start, end));
                }
            } else {
                add(words, Latin.of(text.substring(start, end)).replace(" ", ""), start, end);
            }
        }
    }

    private static int letters(String text, int from, int to, List<NameWord> words) {
        StringBuilder word = new StringBuilder();
        boolean initials = false;
        int i = from;
        int end = from;
        while (i < to) {
            int cp = text.codePointAt(i);
            boolean letter = Character.isLetterOrDigit(cp) || Character.getType(cp) == Character.NON_SPACING_MARK;
            if (letter && !isHan(text, i) && !(initials && !isStop(text, i + Character.charCount(cp), to))) {
                word.appendCodePoint(cp);
                i += Character.charCount(cp);
                end = i;
            } else if (cp == '\'' && i + 1 < to && Character.isLetterOrDigit(text.codePointAt(i + 1))) {
                i++;
            } else if (cp == '.' && (initials || word.length() == 1) && isInitial(text, i + 1, to)) {
                initials = true;
                i++;
            } else {
                break;
            }
        }
        for (String part : Latin.of(word.toString()).split(" ", -1)) {
            add(words, part, from, end);
        }
        return Math.max(i, from + 1);
    }

    /** Whether a single letter stands here: letter, then no letter. */
    private static boolean isInitial(String text, int at, int to) {
        return at < to
                && Character.isLetter(text.charAt(at))
                && (at + 1 >= to || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private static boolean isStop(String text, int at, int to) {
        return at >= to || !Character.isLetterOrDigit(text.charAt(at));
    }

    private static void add(List<NameWord> words, String word, int start, int end) {
        if (!word.isEmpty()) {
            String cut = word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word;
            words.add(new NameWord(cut, WordKind.ORDINARY, start, end));
        }
    }

    private static boolean isHan(String text, int at) {
        char c = text.charAt(at);
        return c >= 0x2e80 && Character.UnicodeScript.of(text.codePointAt(at)) == Character.UnicodeScript.HAN;
    }
}
