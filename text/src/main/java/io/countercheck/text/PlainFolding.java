package io.countercheck.text;

/**
 * NFKC_Casefold for the characters of which ordinary trade text is made, each of which folds to one character: what the
 * Unicode data say, without loading them. Checked against them by a test.
 */
final class PlainFolding {

    private PlainFolding() {}

    /** The folded character, or 0 when the Unicode data must be asked. */
    static char of(int cp) {
        if (cp < 0x80) {
            // Lower case is made where spaces and quotes are folded.
            return cp == 0 ? ' ' : (char) cp;
        }
        if (cp >= 0x4E00 && cp <= 0x9FFF) {
            return (char) cp;
        }
        if (cp < 0x100) {
            return latin(cp);
        }
        if (cp >= 0x400 && cp <= 0x45F) {
            return cyrillic(cp);
        }
        if (cp >= 0x3AC && cp <= 0x3CE) {
            return cp == 0x3C2 ? 0x3C3 : (char) cp;
        }
        if (cp >= 0xAC00 && cp <= 0xD7A3) {
            return (char) cp;
        }
        if (cp >= 0xFF01 && cp <= 0xFF5E) {
            return (char) (cp - 0xFEE0);
        }
        boolean signs = cp == 0x2010 || cp >= 0x2012 && cp <= 0x2015 || cp == 0x2018 || cp == 0x2019 || cp == 0x2032;
        boolean kana = cp >= 0x3041 && cp <= 0x3096 || cp >= 0x30A1 && cp <= 0x30FE;
        boolean punctuation = cp >= 0x3001 && cp <= 0x3003 || cp >= 0x3008 && cp <= 0x3011;
        return kana || punctuation || signs || cp == 0x201C || cp == 0x201D ? (char) cp : 0;
    }

    private static char latin(int cp) {
        if (cp >= 0xE0 || cp == 0xD7) {
            return (char) cp;
        }
        return cp >= 0xC0 && cp < 0xDF ? (char) (cp + 0x20) : 0;
    }

    private static char cyrillic(int cp) {
        if (cp >= 0x430) {
            return (char) cp;
        }
        return (char) (cp < 0x410 ? cp + 0x50 : cp + 0x20);
    }
}
