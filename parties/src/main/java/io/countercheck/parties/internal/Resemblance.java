package io.countercheck.parties.internal;

/** In what way a written word is taken for a listed one. */
enum Resemblance {
    SAME("is the same as"),
    MISSPELT("differs by a slip of the pen from"),
    MISREAD("is misread for"),
    SOUNDS_ALIKE("has the consonants of"),
    SHORTENED("is short for, or the longer form of,"),
    INITIAL("is the initial of"),
    JOINED("is, written together,"),
    DIVIDED("is, written apart,"),
    INITIALS("has the same first letters as");

    private final String words;

    Resemblance(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
