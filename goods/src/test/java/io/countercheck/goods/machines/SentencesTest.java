package io.countercheck.goods.machines;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.controls.Law;
import io.countercheck.goods.Mention;
import io.countercheck.model.GoodsField;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.Kind;
import io.countercheck.model.Movement;
import io.countercheck.model.Strength;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Every sentence of {@code sentences.tsv} is read as the table says. */
class SentencesTest {

    private static final Movement MOVEMENT = Movement.of("CN", "CA", LocalDate.of(2026, 5, 10));

    private final MachineReader reader = MachineReader.of(Law.shipped());

    @Test
    void everySentenceIsReadAsTheTableSays() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String[]> sentences = sentences();
        for (String[] sentence : sentences) {
            String seen = seen(sentence[2]);
            if (!seen.equals(sentence[0])) {
                wrong.add(sentence[0] + " expected, " + seen + " seen: " + sentence[2]);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aThirdOfTheSentencesIsInnocent() throws IOException {
        List<String[]> sentences = sentences();
        long innocents = sentences.stream().filter(s -> s[0].equals("-")).count();

        assertThat(innocents).isGreaterThanOrEqualTo(sentences.size() / 3);
    }

    /** The first mention in the words of the table. */
    private String seen(String text) {
        List<Mention> mentions = reader.read(GoodsItem.of(1, MOVEMENT, Map.of(GoodsField.DESCRIPTION, text)))
                .mentions();
        if (mentions.isEmpty()) {
            return "-";
        }
        Mention first = mentions.get(0);
        boolean tableting = first.name().contains("tableting");
        boolean encapsulating = first.name().contains("encapsulating");
        String sort = tableting && encapsulating ? "both" : tableting ? "tablet" : "capsule";
        String what = first.kind() == Kind.MACHINE ? sort : "part";
        boolean plain = first.evidence().steps().stream().noneMatch(s -> s.isEmpty())
                && first.hits().stream().anyMatch(h -> h.strength() != Strength.POSSIBLE || turret(first));
        return plain ? what : what + "?";
    }

    /** A turret is a critical part that no law names: its hits are only possible ones. */
    private static boolean turret(Mention mention) {
        return mention.name().startsWith("turret");
    }

    private static List<String[]> sentences() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SentencesTest.class.getResourceAsStream("sentences.tsv")),
                StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split("\t", -1))
                    .toList();
        }
    }
}
