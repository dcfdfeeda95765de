package io.countercheck.fuzz;

import io.countercheck.text.FoldedText;
import io.countercheck.text.KeyText;
import io.countercheck.text.Token;

/** Folding and squeezing a text: every character, token and key position leads back into the raw text. */
public final class FoldingFuzz {

    private FoldingFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        String raw = RawText.of(input);
        TimeLimit.hold(() -> fold(raw));
    }

    private static void fold(String raw) {
        FoldedText folded = FoldedText.of(raw);
        int length = folded.text().length();
        for (int i = 0; i < length; i++) {
            Promise.within(folded.rawSpan(i, i + 1), raw);
        }
        if (length > 0) {
            Promise.kept(!folded.rawText(0, length).isEmpty(), "text without a source");
        }
        for (Token token : folded.tokens()) {
            Promise.within(folded.rawSpan(token.start(), token.end()), raw);
        }
        KeyText key = KeyText.of(folded);
        Promise.kept(key.key().equals(KeyText.key(raw)), "two keys of one text");
        for (int i = 0; i < key.length(); i++) {
            Promise.within(key.rawSpan(i, i + 1), raw);
            Promise.kept(key.foldedStart(i) < key.foldedEnd(i + 1), "a key position without a folded source");
            String gap = key.gapBefore(i);
            Promise.kept(gap.length() <= length, "a gap longer than the text");
            key.boundary(i);
        }
        key.boundary(key.length());
    }
}
