package io.countercheck.parties.internal;

import io.countercheck.parties.internal.Lexicon.Word;
import io.countercheck.parties.internal.ReadName.NameWord;
import io.countercheck.text.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads names: divides a field at "c/o", "attn", "dba", "as agent for"; words are runs of letters and digits, single
 * letters with full stops between them are one word (S.A., D.E.S.), apostrophes vanish; every word is written in plain
 * Latin letters and, where the lexicon has it, in its one form. Time is linear in the length of the field.
 */
final class NameReader {

    /** No name has more words; what comes after is left out, so that hostile fields cost little. */
    private static final int MOST_WORDS = 24;

    private static final int MOST_PARTS = 12;
    private static final int MOST_COMMAS = 3;
    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_FIELD = 600;

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
            "for account of",
            "a/c");

    private final Lexicon lexicon = Lexicon.shipped();
    private final HanWords han = HanWords.shipped();

    /** The parts of a name field that are names of their own, in order; empty when nothing in it can be read. */
    List<ReadName> read(String raw) {
        return read(raw, true);
    }

    /** The same of a name as a list gives it, to which no address is appended. */
    List<ReadName> readListed(String raw) {
        return read(raw, false);
    }

    private List<ReadName> read(String raw, boolean mayHoldAddress) {
        FoldedText folded = FoldedText.of(raw.length() > LONGEST_FIELD ? raw.substring(0, LONGEST_FIELD) : raw);
        List<ReadName> parts = new ArrayList<>(1);
        int from = 0;
        boolean divided = false;
        while (from < folded.text().length() && parts.size() < MOST_PARTS) {
            int next = folded.text().length();
            int skip = 0;
            for (String divider : DIVIDERS) {
                int at = find(folded.text(), divider, from);
                if (at >= 0 && at < next) {
                    next = at;
                    skip = divider.length();
                }
            }
            add(parts, folded, from, next);
            if (divided) {
                segments(parts, folded, from, next);
            } else if (mayHoldAddress) {
                beforeAddress(parts, folded, next);
            }
            divided = true;
            from = next + Math.max(skip, 1);
        }
        return parts;
    }

    private void add(List<ReadName> parts, FoldedText folded, int from, int to) {
        List<NameWord> words = words(folded.text(), from, to);
        int legalForms = 0;
        for (NameWord word : words) {
            legalForms |= word.kind() == WordKind.LEGAL ? lexicon.legalBit(word.text()) : 0;
        }
        ReadName part = new ReadName(folded, words, legalForms);
        if (!part.words().isEmpty()) {
            parts.add(part);
        }
    }

    /** After "c/o" and the like an address line follows, in which the name may stand between commas. */
    private void segments(List<ReadName> parts, FoldedText folded, int from, int to) {
        int comma = folded.text().indexOf(',', from);
        int start = from;
        while (comma >= 0 && comma < to && parts.size() < MOST_PARTS) {
            add(parts, folded, start, comma);
            start = comma + 1;
            comma = folded.text().indexOf(',', start);
        }
        if (start > from) {
            add(parts, folded, start, to);
        }
    }

    /** "Name, 12 Main Street, Tehran": where digits or a place follow a comma, the name may have ended before it. */
    private void beforeAddress(List<ReadName> parts, FoldedText folded, int to) {
        String text = folded.text();
        int comma = text.indexOf(',');
        for (int looked = 0; comma > 0 && comma < to && looked < MOST_COMMAS; looked++) {
            List<NameWord> after = words(text, comma + 1, to);
            boolean address = after.stream()
                    .anyMatch(w -> w.kind() == WordKind.PLACE || w.kind() == WordKind.NUMBER || hasDigit(w.text()));
            if (!address) {
                return;
            }
            add(parts, folded, 0, comma);
            comma = text.indexOf(',', comma + 1);
        }
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    @Nullable
    Word word(String word) {
        return lexicon.word(word);
    }

    Map<String, Word> singleForms(int letters) {
        return lexicon.singleForms(letters);
    }

    private static int find(String text, String divider, int from) {
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

    private List<NameWord> words(String text, int from, int to) {
        List<NameWord> plain = plainWords(text, from, to);
        List<NameWord> result = new ArrayList<>(plain.size());
        int i = 0;
        while (i < plain.size() && result.size() < MOST_WORDS) {
            NameWord first = plain.get(i);
            if (first.kind() != WordKind.ORDINARY) {
                result.add(first);
                i++;
                continue;
            }
            int length = Math.min(lexicon.longestFrom(first.text()), plain.size() - i);
            Word found = null;
            while (length > 0 && found == null) {
                found = lexicon.word(join(plain, i, length));
                length -= found == null ? 1 : 0;
            }
            if (found != null && found.kind() == WordKind.STOP && isInitials(first)) {
                found = null;
            }
            SlippedForms.Found slipped = lexicon.slippedForms().at(plain, i);
            if (slipped != null && slipped.words() > length) {
                found = slipped.form();
                length = slipped.words();
            }
            if (found == null) {
                result.add(isNumber(first.text()) ? with(first, first.text(), WordKind.NUMBER) : first);
                i++;
                continue;
            }
            if (found.kind() != WordKind.ROLE) {
                result.add(new NameWord(
                        found.canonical(),
                        found.kind(),
                        first.start(),
                        plain.get(i + length - 1).end()));
            }
            i += length;
        }
        return result;
    }

    /** D.E.S. is somebody's initials, not the article. */
    private static boolean isInitials(NameWord word) {
        return word.text().length() > 1
                && word.end() - word.start() >= 2 * word.text().length() - 1;
    }

    private static String join(List<NameWord> words, int from, int count) {
        if (count == 1) {
            return words.get(from).text();
        }
        StringBuilder out = new StringBuilder();
        for (int i = from; i < from + count; i++) {
            out.append(i == from ? "" : " ").append(words.get(i).text());
        }
        return out.toString();
    }

    /** Words in plain Latin, before the lexicon is asked; those from Han that are known already have their kind. */
    private List<NameWord> plainWords(String text, int from, int to) {
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
            if (word != null) {
                words.add(new NameWord(word.canonical(), word.kind(), start, end));
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

    private static NameWord with(NameWord word, String text, WordKind kind) {
        return new NameWord(text, kind, word.start(), word.end());
    }

    private static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isHan(String text, int at) {
        char c = text.charAt(at);
        return c >= 0x2e80 && Character.UnicodeScript.of(text.codePointAt(at)) == Character.UnicodeScript.HAN;
    }
}
