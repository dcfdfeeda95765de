package io.countercheck.parties.internal;

import io.countercheck.parties.internal.ReadName.NameWord;

/**
 * How alike two words are, from 0 to 1: 1 − edits / letters of the longer one from a half up, more when the consonants
 * are the same or one is the beginning of the other. Holds working space and the last way of resembling.
 */
final class WordLikeness {

    private static final float SAME_SOUND = 0.85f;
    private static final float INITIAL = 0.5f;

    private final EditDistance distance = new EditDistance(2 * Vocabulary.LONGEST);
    Resemblance how = Resemblance.SAME;

    float of(NameWord a, NameWord b) {
        if (a.text().equals(b.text())) {
            how = Resemblance.SAME;
            return 1;
        }
        if (a.kind() == WordKind.NUMBER || b.kind() == WordKind.NUMBER || a.kind() == WordKind.STOP) {
            return 0;
        }
        if (a.text().length() == 1 || b.text().length() == 1) {
            how = Resemblance.INITIAL;
            return a.text().charAt(0) == b.text().charAt(0) ? INITIAL : 0;
        }
        return ofLetters(a.text(), b.text());
    }

    float ofLetters(String a, String b) {
        if (a.equals(b)) {
            how = Resemblance.SAME;
            return 1;
        }
        int longer = Math.max(a.length(), b.length());
        int shorter = Math.min(a.length(), b.length());
        int most = longer / 2;
        byte[] other = PairComparison.letters(b);
        int edits = distance.between(PairComparison.letters(a), other, 0, other.length, most);
        float likeness = edits > most ? 0 : 1 - (float) edits / longer;
        how = Resemblance.MISSPELT;
        if (likeness < SAME_SOUND && shorter >= 4 && Consonants.of(a).equals(Consonants.of(b))) {
            how = Resemblance.SOUNDS_ALIKE;
            likeness = SAME_SOUND;
        }
        boolean begins = shorter >= 3 && (a.startsWith(b) || b.startsWith(a));
        float beginning = begins ? 0.4f + 0.5f * shorter / longer : 0;
        if (beginning > likeness) {
            how = Resemblance.SHORTENED;
            likeness = beginning;
        }
        return likeness;
    }
}
