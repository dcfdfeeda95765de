package io.countercheck.duties.papers;

import java.text.Normalizer;
import java.util.Locale;

/** Names of firms as they are compared with each other: exactly, but for letter case, spaces and signs. */
public final class Names {

    private Names() {}

    /** The letters and digits of a name in lower case; empty when it has none. */
    public static String fold(String name) {
        String text = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
