package io.countercheck.goods.names;

import io.countercheck.goods.names.Entry.Use;
import java.util.Locale;

/** Tells abbreviations that mean other things elsewhere (PPA, NPP, MEK) from names that mean one thing. */
final class Abbreviations {

    /** An abbreviation with more letters than that, or with a digit beside so many, is rare enough to stand alone. */
    private static final int AMBIGUOUS_LETTERS = 4;

    private Abbreviations() {}

    static Use use(String written) {
        int letters = 0;
        int digits = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (Character.isLowerCase(c) || c >= 0x80) {
                return Use.PLAIN;
            }
            if (Character.isDigit(c)) {
                digits++;
            } else if (Character.isLetter(c)) {
                letters++;
            }
        }
        boolean rare = letters > AMBIGUOUS_LETTERS || letters == AMBIGUOUS_LETTERS && digits > 0;
        return rare ? Use.PLAIN : Use.SHORT;
    }

    /** The same where the whole text is in capitals, so that case tells nothing: "HCL ACID" for HCl. */
    static boolean inCapitals(String whole, String raw, String written) {
        return written.chars().filter(Character::isUpperCase).count() > 1
                && whole.equals(whole.toUpperCase(Locale.ROOT))
                && asWritten(raw, written.toUpperCase(Locale.ROOT));
    }

    /** Whether the raw text has the letters in the case in which the name is written. */
    static boolean asWritten(String raw, String written) {
        int i = 0;
        for (int k = 0; k < raw.length(); k++) {
            char c = raw.charAt(k);
            if (!Character.isLetterOrDigit(c)) {
                continue;
            }
            while (i < written.length() && !Character.isLetterOrDigit(written.charAt(i))) {
                i++;
            }
            if (i == written.length() || written.charAt(i) != c) {
                return false;
            }
            i++;
        }
        return true;
    }
}
