package io.countercheck.text;

/** The writing a character belongs to, as far as reading trade text needs to tell them apart. */
public enum Script {
    LATIN,
    GREEK,
    CYRILLIC,
    HAN,
    /** Hiragana and katakana. */
    KANA,
    HANGUL,
    DIGIT,
    /** Letters of any other writing. */
    OTHER,
    /** No letter and no digit. */
    NONE;

    /** Decided from the code blocks, without the Unicode data: this runs on every character of every description. */
    static Script of(char c) {
        if (c < 0x80) {
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
                return LATIN;
            }
            return c >= '0' && c <= '9' ? DIGIT : NONE;
        }
        if (c >= 0x4E00 && c <= 0x9FFF || c >= 0x3400 && c <= 0x4DBF || c >= 0xF900 && c <= 0xFAFF || c == 0x3007) {
            return HAN;
        }
        if (Character.isSurrogate(c)) {
            // The planes beyond the first hold letters of writing practically only for Han.
            return HAN;
        }
        if (c >= 0x3041 && c <= 0x30FF) {
            return c == '\u30FB' || c == '\u30A0' ? NONE : KANA;
        }
        if (c >= 0x0400 && c <= 0x052F) {
            return CYRILLIC;
        }
        if (!Character.isLetterOrDigit(c)) {
            return NONE;
        }
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        if (c < 0x250 || c >= 0x1E00 && c <= 0x1EFF) {
            return LATIN;
        }
        if (c >= 0x370 && c <= 0x3FF || c >= 0x1F00 && c <= 0x1FFF) {
            return GREEK;
        }
        return c >= 0xAC00 && c <= 0xD7AF ? HANGUL : OTHER;
    }

    /** Whether words stand without spaces in this writing, so that any character may begin or end one. */
    public boolean unspaced() {
        return this == HAN;
    }
}
