package io.countercheck.goods.names;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one key stands for. A key may be a name and a word at once: "HCl" is an acid by itself and a salt word behind
 * another name.
 */
record Terms(Entry.@Nullable Name name, Entry.@Nullable ClassName className, Entry.@Nullable Word word, long gaps) {

    boolean is(WordKind kind) {
        return word != null && word.kinds().contains(kind);
    }

    Set<WordKind> kinds() {
        return word == null ? Set.of() : word.kinds();
    }

    /** Whether it is worth standing out of the text: a name, a class, another substance's name, a product. */
    boolean standsOut() {
        return name != null
                || className != null
                || is(WordKind.OTHER)
                || is(WordKind.MIXTURE)
                || is(WordKind.PRODUCT)
                || is(WordKind.COMBINATION)
                || is(WordKind.SALT_MINERAL)
                        && word != null
                        && HanContext.han(word.written().charAt(0));
    }
}
