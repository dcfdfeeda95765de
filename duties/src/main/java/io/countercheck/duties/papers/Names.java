package io.countercheck.duties.papers;

import java.text.Normalizer;
import java.util.Locale;

/** Names of firms as they are compared with each other: exactly, but for letter case, spaces and signs. */
public final class Names {

    private Names() {}

    /** The letters and digits of a name in lower case; empty when it has none. */
    public static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!plain(c)) {
                return normalised(name);
            }
            if (Character.isLetterOrDigit(c)) {
                folded.append(Character.toLowerCase(c));
            }
        }
        return folded.toString();
    }

    /** Western letters, which no normalising changes: most names hold nothing else, and names are compared on every line. */
    private static boolean plain(char c) {
        return c < 0x80 || c >= 0xC0 && c <= 0xFF;
    }

    private static String normalised(String name) {
        String text = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
