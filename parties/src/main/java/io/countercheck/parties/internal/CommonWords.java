package io.countercheck.parties.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words that companies everywhere have in their names though they are no trade: castle, star, blue ({@code
 * common-words.txt}, put together by hand). A short list shows nothing of how common they are. Immutable.
 */
final class CommonWords {

    /** The share of names in which such a word is to be expected even if the loaded lists do not show it. */
    private static final double SHARE = 0.003;

    private final Set<String> words = new HashSet<>();

    private CommonWords() {}

    static CommonWords shipped() {
        CommonWords common = new CommonWords();
        for (String line : Resources.lines("common-words.txt")) {
            if (!line.startsWith("#")) {
                common.words.addAll(List.of(line.split(" ", -1)));
            }
        }
        return common;
    }

    /** The share of names that have the word, at least; 0 when nothing is known of it. */
    double share(String word, WordKind kind) {
        return kind == WordKind.ORDINARY && words.contains(word) ? SHARE : kind.share();
    }
}
