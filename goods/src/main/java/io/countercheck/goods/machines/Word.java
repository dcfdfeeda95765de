package io.countercheck.goods.machines;

import java.util.Set;

/**
 * A word, number or sign of the text with its senses.
 *
 * @param text its letters as compared
 * @param start where it begins in the compared letters
 * @param end where it ends there
 * @param glued whether nothing stands between it and the word before
 * @param lexeme what it means
 */
record Word(String text, int start, int end, boolean glued, Lexeme lexeme) {

    boolean is(Sense sense) {
        return lexeme.senses().contains(sense);
    }

    boolean any(Set<Sense> senses) {
        return lexeme.any(senses);
    }

    boolean in(String language) {
        return lexeme.languages().contains(language);
    }
}
