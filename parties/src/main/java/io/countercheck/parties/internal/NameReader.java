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

    private final KnownWords known = new KnownWords();
    private final Lexicon lexicon = known.lexicon();
    private final PlainWords plainWords = new PlainWords();

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

    /**
     * "Name, 12 Main Street, Tehran": where digits or a place follow a comma, or a legal form ends before it, the name may
     * have ended there.
     */
    private void beforeAddress(List<ReadName> parts, FoldedText folded, int to) {
        String text = folded.text();
        int comma = text.indexOf(',');
        for (int looked = 0; comma > 0 && comma < to && looked < MOST_COMMAS; looked++) {
            List<NameWord> after = words(text, comma + 1, to);
            boolean address = after.stream()
                    .anyMatch(w -> w.kind() == WordKind.PLACE || w.kind() == WordKind.NUMBER || hasDigit(w.text()));
            if (!address && !endsBefore(words(text, 0, comma), after)) {
                return;
            }
            add(parts, folded, 0, comma);
            comma = text.indexOf(',', comma + 1);
        }
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
        List<NameWord> plain = plainWords.read(text, from, to);
        List<NameWord> result = new ArrayList<>(plain.size());
        int i = 0;
        while (i < plain.size() && result.size() < MOST_WORDS) {
            NameWord first = plain.get(i);
            if (first.kind() != WordKind.ORDINARY) {
                result.add(first);
                i++;
                continue;
            }
            KnownWords.Found found = known.at(plain, i);
            if (found == null) {
                result.add(isNumber(first.text()) ? with(first, first.text(), WordKind.NUMBER) : first);
                i++;
                continue;
            }
            if (found.word().kind() == WordKind.LEGAL) {
                result.add(from(plain, i, found, found.word().canonical()));
            } else if (found.word().kind() != WordKind.ROLE) {
                // Biotech is biological technology: two words that may be written as one.
                for (String word : found.word().canonical().split(" ", -1)) {
                    result.add(from(plain, i, found, word));
                }
            }
            i += found.words();
        }
        return result;
    }

    private static NameWord from(List<NameWord> plain, int i, KnownWords.Found found, String text) {
        int end = plain.get(i + found.words() - 1).end();
        return new NameWord(text, found.word().kind(), plain.get(i).start(), end);
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
}
