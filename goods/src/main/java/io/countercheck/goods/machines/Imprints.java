package io.countercheck.goods.machines;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Imprints of medicines that authorities have publicly reported on counterfeit tablets. A die with one of them is a
 * reason to look twice, whoever buys it.
 *
 * <p>Source: the public warnings of the US Drug Enforcement Administration about counterfeit pills ("One Pill Can
 * Kill" and its fact sheets) and the offers quoted in the project's law notes. Not complete, and not meant to be.
 */
final class Imprints {

    /** Imprints of letters and figures. */
    private static final Set<String> MARKS = Set.of("m30", "a215", "s903", "gg249");

    /** Brand names and their short forms that stand as imprints. */
    private static final Set<String> NAMES = Set.of("xanax", "alp");

    private Imprints() {}

    /** Names that by themselves say that a mould or die is meant for tablets. */
    static List<String> medicines() {
        return List.of("xanax");
    }

    static boolean names(Word word) {
        return NAMES.contains(word.text());
    }

    /** The first imprint among the words, as it is usually written; a mark may have a hyphen or space inside. */
    static Optional<String> in(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (names(word)) {
                return Optional.of(word.text().toUpperCase(java.util.Locale.ROOT));
            }
            boolean number = i + 1 < words.size() && words.get(i + 1).is(Sense.NUMBER);
            if (number && MARKS.contains(word.text() + words.get(i + 1).text())) {
                return Optional.of((word.text() + words.get(i + 1).text()).toUpperCase(java.util.Locale.ROOT));
            }
        }
        return Optional.empty();
    }
}
