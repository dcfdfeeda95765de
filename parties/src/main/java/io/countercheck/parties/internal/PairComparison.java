package io.countercheck.parties.internal;

import io.countercheck.parties.internal.ReadName.NameWord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Two names laid side by side without any list: every word of the one is paired with the word of the other that it
 * resembles most, greedily from the best pair down, each word once, neighbours counting as one word where they
 * resemble it more. Symmetric in both names. O(words² × letters²), with at most 24 words a name.
 */
final class PairComparison {

    /**
     * A word, or a run of them, of each name taken for each other.
     *
     * @param a first word of the one name
     * @param wordsA how many words of it
     */
    record Pairing(int a, int wordsA, int b, int wordsB, float likeness, float bits, Resemblance how) {}

    private static final int LONGEST_RUN = 5;

    final ReadName left;
    final ReadName right;
    final List<NameWord> a;
    final List<NameWord> b;
    final List<Pairing> pairings = new ArrayList<>();
    /** The words of each name that found no partner, a bit each. */
    int leftOver;

    int rightOver;

    PairComparison(ReadName left, ReadName right) {
        this.left = left;
        this.right = right;
        a = left.compared();
        b = right.compared();
        leftOver = (1 << a.size()) - 1;
        rightOver = (1 << b.size()) - 1;
        pair();
    }

    private void pair() {
        WordLikeness likeness = new WordLikeness();
        List<Pairing> all = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                float like = likeness.of(a.get(i), b.get(j));
                if (like > 0) {
                    all.add(new Pairing(i, 1, j, 1, like, Math.min(bits(a.get(i)), bits(b.get(j))), likeness.how));
                }
                for (int run = 2; run <= LONGEST_RUN && j + run <= b.size(); run++) {
                    joined(all, i, 1, j, run, likeness);
                }
                for (int run = 2; run <= LONGEST_RUN && i + run <= a.size(); run++) {
                    joined(all, i, run, j, 1, likeness);
                }
            }
        }
        // Ties: the pair that stands at the nearest places, then the earlier; the same whichever name comes first.
        all.sort(Comparator.comparingDouble((Pairing p) -> -p.likeness() * (p.bits() + 1))
                .thenComparingInt(p -> Math.abs(p.a() - p.b()))
                .thenComparingInt(p -> p.a() + p.b())
                .thenComparingInt(p -> Math.min(p.a(), p.b())));
        for (Pairing p : all) {
            int maskA = (1 << p.wordsA()) - 1 << p.a();
            int maskB = (1 << p.wordsB()) - 1 << p.b();
            if ((leftOver & maskA) == maskA && (rightOver & maskB) == maskB) {
                leftOver &= ~maskA;
                rightOver &= ~maskB;
                pairings.add(p);
            }
        }
        pairings.sort(Comparator.comparingInt(Pairing::a));
    }

    /** One word may be a run of words of the other name without spaces, or their first letters. */
    private void joined(List<Pairing> all, int i, int wordsA, int j, int wordsB, WordLikeness likeness) {
        String left = leftText(i, wordsA);
        String right = rightText(j, wordsB);
        Resemblance how = wordsA > 1 ? Resemblance.DIVIDED : Resemblance.JOINED;
        float bits = Math.max(bits(a, i, wordsA), bits(b, j, wordsB));
        boolean firstLetters = wordsA > 2 && right.equals(firstLetters(a, i, wordsA))
                || wordsB > 2 && left.equals(firstLetters(b, j, wordsB));
        if (firstLetters) {
            all.add(new Pairing(i, wordsA, j, wordsB, 0.9f, bits, Resemblance.INITIALS));
            return;
        }
        float like = Math.min(left.length(), right.length()) < 4 ? 0 : likeness.ofLetters(left, right);
        if (like >= 0.8f && (like == 1 || wordsA < 3 && wordsB < 3)) {
            all.add(new Pairing(i, wordsA, j, wordsB, like == 1 ? 0.98f : like * 0.97f, bits, how));
        }
    }

    private static float bits(List<NameWord> words, int at, int count) {
        float sum = 0;
        for (int i = at; i < at + count; i++) {
            sum += bits(words.get(i));
        }
        return sum;
    }

    /** Empty unless the run begins and ends with a word that has a first letter in an abbreviation. */
    private static String firstLetters(List<NameWord> words, int at, int count) {
        StringBuilder letters = new StringBuilder();
        for (int i = at; i < at + count; i++) {
            boolean stop = words.get(i).kind() == WordKind.STOP;
            if (stop && (i == at || i == at + count - 1)) {
                return "";
            }
            letters.append(stop ? "" : words.get(i).text().substring(0, 1));
        }
        return letters.length() < 3 ? "" : letters.toString();
    }

    String leftText(int at, int count) {
        return text(left, a, at, count);
    }

    String rightText(int at, int count) {
        return text(right, b, at, count);
    }

    private static String text(ReadName name, List<NameWord> words, int at, int count) {
        if (count == 1) {
            return words.get(at).text();
        }
        StringBuilder out = new StringBuilder();
        for (NameWord word : words.subList(at, at + count)) {
            // "Van der" has one form with "of", but run together it is spelt as it was.
            boolean stop = word.kind() == WordKind.STOP;
            out.append(stop ? Latin.of(name.text().text().substring(word.start(), word.end())) : word.text());
        }
        return out.toString();
    }

    /** What a word weighs when no list tells how rare it is: by its kind and length, as in {@link NameIndex}. */
    static float bits(NameWord word) {
        double share = Math.max(word.kind().share(), 1.0 / 4096);
        double bits = Math.log(1 / share) / Math.log(2);
        int length = word.text().length();
        return (float) (length == 1 ? bits * 0.3 : length == 2 ? bits * 0.6 : bits);
    }

    static byte[] letters(String word) {
        return word.getBytes(StandardCharsets.US_ASCII);
    }
}
