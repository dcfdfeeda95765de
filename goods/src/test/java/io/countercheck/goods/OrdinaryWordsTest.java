package io.countercheck.goods;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.countercheck.goods.data.Table;
import io.countercheck.text.FoldedText;
import io.countercheck.text.KeyText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No name of a listed substance is an ordinary word of trade or daily life, in whatever language it stands. */
class OrdinaryWordsTest {

    private static final Set<String> WORDS = words();

    @Test
    void noNameIsAnOrdinaryWord() {
        List<String> ordinary = new ArrayList<>();
        for (NamedCsvRecord row : Table.rows("synonyms.csv")) {
            for (String name : row.getField("names").split("\\|")) {
                if (WORDS.contains(KeyText.of(FoldedText.of(name)).key())) {
                    ordinary.add(name);
                }
            }
        }
        assertThat(ordinary).isEmpty();
    }

    @Test
    void noOrdinaryWordIsReadAsAListedSubstance() {
        List<String> read = new ArrayList<>();
        for (String word : WORDS) {
            GoodsReading reading = Goods.described("Order 4711/2, " + word + ", 25 kg");
            reading.mentions().stream()
                    .filter(mention -> mention.evidence().method().startsWith("name"))
                    .forEach(mention -> read.add(word + ": " + mention.name()));
        }
        assertThat(read).isEmpty();
    }

    private static Set<String> words() {
        Set<String> words = new HashSet<>();
        try (InputStream in = OrdinaryWordsTest.class.getResourceAsStream("ordinary-words.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.split("\n")) {
                if (!line.startsWith("#")) {
                    for (String word : line.split(" ")) {
                        words.add(KeyText.of(FoldedText.of(word)).key());
                    }
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("ordinary-words.txt cannot be read", e);
        }
        words.remove("");
        return words;
    }
}
