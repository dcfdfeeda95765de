package io.countercheck.parties.internal;

import java.util.Arrays;

/**
 * How alike two names are when the spaces are left out: a name broken at the wrong place, words run together with a slip
 * among them. Legal forms are out and abbreviations have one form, as in the alignment. Holds working space.
 */
final class WholeNames {

    private static final int LONGEST = 80;

    private final EditDistance distance = new EditDistance(LONGEST);
    private final byte[] writtenLetters = new byte[LONGEST];
    private final byte[] listedLetters = new byte[LONGEST];

    /** Letters of the shorter of the two names last compared. */
    int length;

    /** Whether the listed name begins with all letters of the written one: the field may have been too short. */
    boolean begun;

    /** 1 − edits / letters of the longer name; 0 when below a half, or when one is too long to be compared so. */
    float likeness(WrittenName written, NameIndex index, int name) {
        int a = 0;
        length = LONGEST;
        begun = false;
        for (byte[] word : written.letters) {
            if (a + word.length > LONGEST) {
                return 0;
            }
            System.arraycopy(word, 0, writtenLetters, a, word.length);
            a += word.length;
        }
        int b = 0;
        for (int i = index.wordStart(name); i < index.wordStart(name + 1); i++) {
            b = index.vocabulary().copy(index.wordAt(i), listedLetters, b);
            if (b < 0) {
                return 0;
            }
        }
        length = Math.min(a, b);
        begun = a < b && Arrays.equals(writtenLetters, 0, a, listedLetters, 0, a);
        int longer = Math.max(a, b);
        int most = longer / 2;
        int edits = distance.between(writtenLetters, a, listedLetters, 0, b, most);
        return edits > most ? 0 : 1 - (float) edits / longer;
    }
}
