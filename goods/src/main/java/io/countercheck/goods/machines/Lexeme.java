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

    Lexeme and(Sense sense, String language) {
        EnumSet<Sense> both = EnumSet.copyOf(senses);
        both.add(sense);
        Set<String> all = new TreeSet<>(languages);
        all.add(language);
        return new Lexeme(both, all, misspelt);
    }

    Lexeme asMisspelt() {
        return new Lexeme(senses, languages, true);
    }
}
