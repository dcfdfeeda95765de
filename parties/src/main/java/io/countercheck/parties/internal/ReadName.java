package io.countercheck.parties.internal;

import io.countercheck.model.Span;
import io.countercheck.text.FoldedText;
import java.util.List;

/**
 * A name, or one part of a name field, taken apart into words.
 *
 * @param text the field
 * @param words in the order of the name; what forms add is left out
 * @param legalForms the legal forms in it, a bit for each class; "company" says nothing and has none
 * @param doubtful whether it is probably half of a name, so that only a listed name given in full counts
 */
record ReadName(FoldedText text, List<NameWord> words, int legalForms, boolean doubtful) {

    /**
     * @param text as it is compared: plain Latin, abbreviations and spellings brought to one form
     * @param kind what it does in the name
     * @param start where it stands in the folded field
     */
    record NameWord(String text, WordKind kind, int start, int end) {}

    ReadName {
        words = List.copyOf(words);
    }

    /** The words that count in a comparison: all but legal forms. */
    List<NameWord> compared() {
        return words.stream().filter(w -> w.kind() != WordKind.LEGAL).toList();
    }

    /**
     * How many of the compared words are followed by places only: "…, Shenzhen, China" at the end of a name is an
     * address as often as a part of the name.
     */
    int beforeTrailingPlaces() {
        List<NameWord> compared = compared();
        int end = compared.size();
        while (end > 1 && compared.get(end - 1).kind() == WordKind.PLACE) {
            end--;
        }
        return end;
    }

    /** The stretch of the raw field from the first to the last word. */
    Span span() {
        return text.rawSpan(words.get(0).start(), words.get(words.size() - 1).end());
    }

    String raw(NameWord word) {
        return text.rawText(word.start(), word.end());
    }

    /** The raw text from the first to the last word. */
    String raw() {
        return text.rawText(words.get(0).start(), words.get(words.size() - 1).end());
    }
}
