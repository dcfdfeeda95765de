package io.countercheck.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Prints how many of the noisy names of listed substances are found. The figures are read, not asserted. */
class NoiseFiguresTest {

    private static final int SKELETON = 14;

    @Test
    void recallOnNoisyNames() throws IOException {
        Path file = Path.of(
                System.getProperty("countercheck.root", ".."), "..", "shared", "data", "goods", "name_noise.tsv");
        boolean there = Files.exists(file);
        assertThat(there || !"true".equals(System.getenv("CI")))
                .as("shared data under CI")
                .isTrue();
        assumeTrue(there, "no shared data beside the project: figures not measured");
        Map<String, int[]> counts = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] columns = line.split("\t", -1);
            int[] count = counts.computeIfAbsent(columns[0], k -> new int[2]);
            String skeleton = columns[2].substring(0, SKELETON);
            boolean found = Goods.described(columns[1]).mentions().stream()
                    .flatMap(m -> m.hits().stream())
                    .anyMatch(h -> h.listing().inchiKey().startsWith(skeleton));
            count[0] += found ? 1 : 0;
            count[1]++;
        }
        counts.forEach((kind, n) -> System.out.println("name_noise " + kind + ": " + n[0] + " of " + n[1]));
        int found = counts.values().stream().mapToInt(n -> n[0]).sum();
        int all = counts.values().stream().mapToInt(n -> n[1]).sum();
        System.out.println("name_noise all: " + found + " of " + all);
        assertThat(found).isPositive();
    }
}
