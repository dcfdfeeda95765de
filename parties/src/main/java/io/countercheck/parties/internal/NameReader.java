package io.countercheck.parties.internal;

import io.countercheck.parties.internal.Lexicon.Word;
import io.countercheck.parties.internal.ReadName.NameWord;
import io.countercheck.text.FoldedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads names: divides a field into its parts ({@link FieldParts}); words are runs of letters and digits, single
 * letters with full stops between them are one word (S.A., D.E.S.), apostrophes vanish; every word is written in plain
 * Latin letters and, where the lexicon has it, in its one form. Time is linear in the length of the field.
 */
final class NameReader {

    /** No name has more words; what comes after is left out, so that hostile fields cost little. */
    private static final int MOST_WORDS = 24;

    private static final int LONGEST_FIELD = 600;

    private final KnownWords known = new KnownWords();
    private final Lexicon lexicon = known.lexicon();
    private final PlainWords plainWords = new PlainWords();

    /** The parts of a name field that are names of their own, in order; empty when nothing in it can be read. */
    List<ReadName> read(String raw) {
        FoldedText folded = folded(raw);
        return parts(folded, new FieldParts(folded, this::words).ofName());
    }

    /** The same of a name as a list gives it, to which no address is appended. */
    List<ReadName> readListed(String raw) {
        FoldedText folded = folded(raw);
        return parts(folded, new FieldParts(folded, this::words).ofListedName());
    }

    /** The names that stand in an address behind "c/o", "attn" and the like; mostly none. */
    List<ReadName> readAddress(String raw) {
        FoldedText folded = folded(raw);
        return parts(folded, new FieldParts(folded, this::words).ofAddress());
    }

    private static FoldedText folded(String raw) {
        return FoldedText.of(raw.length() > LONGEST_FIELD ? raw.substring(0, LONGEST_FIELD) : raw);
    }

    private List<ReadName> parts(FoldedText folded, Collection<FieldParts.Range> ranges) {
        List<ReadName> parts = new ArrayList<>(1);
        for (FieldParts.Range range : ranges) {
            add(parts, folded, range);
        }
        return parts;
    }

    private void add(List<ReadName> parts, FoldedText folded, FieldParts.Range range) {
        List<NameWord> words = words(folded.text(), range.from(), range.to());
        int legalForms = 0;
        for (NameWord word : words) {
            legalForms |= word.kind() == WordKind.LEGAL ? lexicon.legalBit(word.text()) : 0;
        }
        ReadName part = new ReadName(folded, words, legalForms, range.doubtful());
        if (!part.words().isEmpty()) {
            parts.add(part);
        }
    }

    @Nullable
    Word word(String word) {
        return lexicon.word(word);
    }

    Map<String, Word> singleForms(int letters) {
        return lexicon.singleForms(letters);
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
