package io.countercheck.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.countercheck.controls.Law;
import io.countercheck.model.GoodsField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Prints how many noisy names of listed substances are found, and how fast. The figures are read, not asserted. */
class RecognitionFiguresTest {

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

    @Test
    void descriptionsPerSecondOnOneThread() {
        List<String> ordinary = List.of(
                "STAINLESS STEEL BOLTS M8 X 40, 25 KG/CTN",
                "acetone, technical, 200 L drum",
                "聚乙烯塑料袋 500个/箱",
                "Ersatzteile für Pumpen laut Angebot 4711",
                "4 ANPP hcl, 25 kg drum",
                "пластиковые трубы ПВХ 110 мм",
                "wooden furniture: dining table and 6 chairs",
                "ácido clorhídrico 37 %, garrafa 25 L");
        int rounds = 20_000;
        for (int pass = 0; pass < 3; pass++) {
            long start = System.nanoTime();
            for (int i = 0; i < rounds; i++) {
                // A number of its own makes each description distinct, so that none comes from the cache.
                Goods.described(ordinary.get(i % ordinary.size()) + ", order " + pass + "/" + i);
            }
            long perSecond = rounds * 1_000_000_000L / (System.nanoTime() - start);
            System.out.println("distinct descriptions per second, pass " + pass + ": " + perSecond);
        }
    }

    @Test
    void manyThreadsReadTheSame() {
        List<String> texts = List.of("acetone", "4 ANPP hcl", "盐酸麻黄碱", "MEK drum", "potasium permanganate");
        List<GoodsReading> alone = texts.stream().map(Goods::described).toList();
        GoodsRecogniser fresh = GoodsRecogniser.of(Law.shipped());

        List<GoodsReading> together = texts.parallelStream()
                .map(t -> fresh.read(Goods.item(Map.of(GoodsField.DESCRIPTION, t))))
                .toList();

        assertThat(together).isEqualTo(alone);
    }
}
