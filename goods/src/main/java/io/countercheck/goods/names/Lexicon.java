package io.countercheck.goods.names;

import io.countercheck.controls.Law;
import io.countercheck.goods.substances.Substances;

/** Every name and every word that bears on one, under its key. Compiled once from the law and the shipped tables. */
public final class Lexicon {

    private final Trie trie;
    private final Substances substances;

    Lexicon(Trie trie, Substances substances) {
        this.trie = trie;
        this.substances = substances;
    }

    public static Lexicon of(Law law) {
        return new LexiconCompiler(law).compile();
    }

    public Substances substances() {
        return substances;
    }

    Trie trie() {
        return trie;
    }
}
