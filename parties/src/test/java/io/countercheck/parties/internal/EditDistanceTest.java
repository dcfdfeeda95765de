package io.countercheck.parties.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class EditDistanceTest {

    private final EditDistance distance = new EditDistance();

    @Test
    void aSwapOfNeighboursIsOneSlip() {
        assertThat(between("shuokang", "shoukang", 2)).isEqualTo(1);
        assertThat(between("youli", "youli", 1)).isZero();
        assertThat(between("youli", "yuli", 1)).isEqualTo(1);
        assertThat(between("youli", "abcde", 2)).isGreaterThan(2);
    }

    @Test
    void theBandGivesWhatTheWholeTableGives() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            String a = word(random);
            String b = word(random);
            int most = random.nextInt(4);
            int whole = whole(a, b);
            int banded = between(a, b, most);
            assertThat(Math.min(banded, most + 1)).as("%s %s %d", a, b, most).isEqualTo(Math.min(whole, most + 1));
        }
    }

    @Test
    void noMisspeltWordIsLostByTheSignatures() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        TreeSet<String> words = new TreeSet<>();
        while (words.size() < 2_000) {
            words.add(word(random));
        }
        Vocabulary vocabulary = Vocabulary.of(words);
        for (int round = 0; round < 200; round++) {
            String asked = word(random);
            List<String> found = new ArrayList<>();
            vocabulary.misspelt(
                    asked.getBytes(StandardCharsets.US_ASCII),
                    distance,
                    (id, likeness) -> found.add(vocabulary.word(id)));
            List<String> expected = words.stream()
                    .filter(w -> whole(asked, w) <= Vocabulary.edits(Math.min(asked.length(), w.length())))
                    .toList();
            assertThat(found).as(asked).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static String word(Random random) {
        StringBuilder out = new StringBuilder();
        int length = 1 + random.nextInt(12);
        for (int i = 0; i < length; i++) {
            out.append((char) ('a' + random.nextInt(3)));
        }
        return out.toString();
    }

    private int between(String a, String b, int most) {
        byte[] other = b.getBytes(StandardCharsets.US_ASCII);
        return distance.between(a.getBytes(StandardCharsets.US_ASCII), other, 0, other.length, most);
    }

    private static int whole(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + cost, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
