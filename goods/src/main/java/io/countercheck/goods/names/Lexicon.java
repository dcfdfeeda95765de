package io.countercheck.goods.names;

import io.countercheck.controls.Law;
import io.countercheck.goods.substances.Substances;
import io.countercheck.text.KeyText;
import org.jspecify.annotations.Nullable;

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

    /** What the whole of a written text stands for, or null. */
    @Nullable
    Terms terms(String written) {
        String key = KeyText.key(written);
        if (key.isEmpty()) {
            return null;
        }
        int node = trie.root(key.charAt(0));
        for (int i = 1; i < key.length() && node != Trie.NONE; i++) {
            node = trie.child(node, key.charAt(i));
        }
        return node == Trie.NONE ? null : trie.at(node);
    }
}
