package io.countercheck.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every seed, and every finding that became one, is read again in each build. */
class SeedsTest {

    private static final Path SEEDS = Path.of("seeds");

    enum Target {
        FOLDING(FoldingFuzz.class, FoldingFuzz::fuzzerTestOneInput),
        DESCRIPTION(DescriptionFuzz.class, DescriptionFuzz::fuzzerTestOneInput),
        IDENTIFIER(IdentifierFuzz.class, IdentifierFuzz::fuzzerTestOneInput),
        PARTY_NAME(PartyNameFuzz.class, PartyNameFuzz::fuzzerTestOneInput),
        ORDER_TEXT(OrderTextFuzz.class, OrderTextFuzz::fuzzerTestOneInput),
        WORKBOOK(WorkbookFuzz.class, WorkbookFuzz::fuzzerTestOneInput);

        private final Class<?> type;
        private final Consumer<byte[]> input;

        Target(Class<?> type, Consumer<byte[]> input) {
            this.type = type;
            this.input = input;
        }
    }

    @ParameterizedTest
    @EnumSource
    void seedsAreReadWithoutAFinding(Target target) throws IOException {
        List<Path> seeds;
        try (Stream<Path> files = Files.list(SEEDS.resolve(target.type.getSimpleName()))) {
            seeds = files.sorted().toList();
        }
        assertThat(seeds).isNotEmpty();
        for (Path seed : seeds) {
            byte[] input = Files.readAllBytes(seed);
            assertThatCode(() -> target.input.accept(input)).as(seed.toString()).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingAtAllIsAnInput(Target target) {
        assertThatCode(() -> target.input.accept(new byte[0])).doesNotThrowAnyException();
    }

    @Test
    void aLoneSurrogateIsReachedBehindTheByteFf() {
        assertThat(RawText.of(new byte[] {(byte) 0xff, (byte) 0xd8, 0x3d, 0, 'a', 7}))
                .isEqualTo("\ud83da");
        assertThat(RawText.of("甲苯".getBytes(StandardCharsets.UTF_8))).isEqualTo("甲苯");
    }

    @Test
    void linesThatAreNotThereAreEmpty() {
        assertThat(RawText.lines("a\nb".getBytes(StandardCharsets.UTF_8), 3)).containsExactly("a", "b", "");
    }

    @Test
    void aBrokenPromiseIsAFinding() {
        assertThatThrownBy(() -> Promise.kept(false, "two keys of one text"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("two keys of one text");
    }
}
