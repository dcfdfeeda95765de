package io.countercheck.goods;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.countercheck.controls.Law;
import io.countercheck.controls.Listing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples on the pages by class and kind of machine (docs/controls) are read as those pages say. */
class KindExamplesTest {

    private final GoodsRecogniser goods = GoodsRecogniser.of(Law.shipped());

    @TestFactory
    Stream<DynamicTest> examplesAreReadAsTheirPageSays() throws IOException {
        Path table = Path.of(System.getProperty("countercheck.root", ".."))
                .resolve("controls/src/test/resources/io/countercheck/controls/kinds.csv");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table)) {
            return rows.stream().toList().stream().flatMap(this::examples);
        }
    }

    private Stream<DynamicTest> examples(NamedCsvRecord kind) {
        List<String> listings = parts(kind.getField("listings"));
        String page = kind.getField("page");
        Stream<DynamicTest> members = parts(kind.getField("members")).stream()
                .map(text -> DynamicTest.dynamicTest(page + " takes in " + text, () -> {
                    assertThat(hits(text)).isNotEmpty();
                    if (page.startsWith("machine-")) {
                        assertThat(hits(text)).containsAnyElementsOf(listings);
                    }
                }));
        Stream<DynamicTest> others = parts(kind.getField("others")).stream()
                .map(text -> DynamicTest.dynamicTest(
                        page + " does not take in " + text,
                        () -> assertThat(hits(text)).doesNotContainAnyElementsOf(listings)));
        return Stream.concat(members, others);
    }

    private Set<String> hits(String text) {
        return goods.readText(text).mentions().stream()
                .flatMap(mention -> mention.hits().stream())
                .map(ListingHit::listing)
                .map(Listing::id)
                .collect(Collectors.toSet());
    }

    private static List<String> parts(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }
}
