package io.countercheck.parties.internal;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;

/**
 * Words of any script in plain Latin letters. Cyrillic as the BGN/PCGN system writes it, which is what US and UK lists
 * use; Han as pinyin without tones; the rest as ICU's Any-Latin has it.
 */
final class Latin {

    private Latin() {}

    /** The word in a-z, 0-9 and spaces; lower case in, lower case out. */
    static String of(String word) {
        if (isAscii(word)) {
            return word;
        }
        String result = stripMarks(word);
        if (!isAscii(result)) {
            // From the word itself: without its marks й would be и.
            result = stripMarks(transliterate(word));
        }
        return lettersOnly(result);
    }

    private static synchronized String transliterate(String word) {
        return word.codePoints().anyMatch(Latin::isCyrillic)
                ? Icu.CYRILLIC.transliterate(word)
                : Icu.ANY.transliterate(word);
    }

    private static boolean isCyrillic(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.CYRILLIC;
    }

    private static String stripMarks(String word) {
        String split = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(split.length());
        for (int i = 0; i < split.length(); i++) {
            char c = split.charAt(i);
            int type = Character.getType(c);
            if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
                continue;
            }
            switch (c) {
                case 'ø' -> out.append('o');
                case 'æ' -> out.append("ae");
                case 'œ' -> out.append("oe");
                case 'ł' -> out.append('l');
                case 'đ', 'ð' -> out.append('d');
                case 'þ' -> out.append("th");
                case 'ı' -> out.append('i');
                case 'ß' -> out.append("ss");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private static String lettersOnly(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = Character.toLowerCase(word.charAt(i));
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                out.append(c);
            } else if (c == ' ' && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Loaded only when a name leaves Latin script: the rules cost start-up time. */
    private static final class Icu {
        static final Transliterator CYRILLIC =
                Transliterator.getInstance("Russian-Latin/BGN; Any-Latin; Latin-ASCII; Lower");
        static final Transliterator ANY = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    }
}
