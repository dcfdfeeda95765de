package io.countercheck.goods.machines;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * A word of the lexicon.
 *
 * @param senses what it may mean
 * @param languages in which it does, ISO 639-1
 * @param misspelt whether the text has it with a slip of one letter
 */
record Lexeme(Set<Sense> senses, Set<String> languages, boolean misspelt) {

    Lexeme {
        senses = Collections.unmodifiableSet(EnumSet.copyOf(senses));
        languages = Collections.unmodifiableSet(new TreeSet<>(languages));
    }

    static Lexeme of(Sense sense) {
        return new Lexeme(EnumSet.of(sense), Set.of(), false);
    }

    Lexeme and(Lexeme other) {
        EnumSet<Sense> both = EnumSet.copyOf(senses);
        both.addAll(other.senses);
        Set<String> all = new TreeSet<>(languages);
        all.addAll(other.languages);
        return new Lexeme(both, all, misspelt);
    }

    boolean any(Set<Sense> wanted) {
        for (Sense sense : senses) {
            if (wanted.contains(sense)) {
                return true;
            }
        }
        return false;
    }

    Lexeme asMisspelt() {
        return new Lexeme(senses, languages, true);
    }
}
