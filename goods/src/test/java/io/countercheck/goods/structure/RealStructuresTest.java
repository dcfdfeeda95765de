package io.countercheck.goods.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.goods.ListingHit;
import io.countercheck.goods.Mention;
import io.countercheck.model.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Measured on data that this code was not made from. */
class RealStructuresTest {

    @Test
    void everySaltHydrateIsotopeAndFlatFormOfAListedStructureIsFound() throws IOException {
        List<String> missed = new ArrayList<>();
        int asked = 0;
        for (String line : SharedData.lines("variants_672.tsv")) {
            String[] columns = line.split("\t", -1);
            asked++;
            boolean found = Asked.hits(columns[3]).values().stream()
                    .map(ListingHit::listing)
                    .anyMatch(
                            l -> l.substance().equals(columns[0]) || l.smiles().equals(columns[1]));
            if (!found) {
                missed.add(line);
            }
        }
        System.out.println("variants: " + asked + " asked, " + missed.size() + " missed");
        assertThat(missed).isEmpty();
    }

    @Test
    void amongOrdinaryMoleculesTheClassesFitNextToNothing() throws IOException {
        Map<String, List<String>> classes = new TreeMap<>();
        List<String> lines = SharedData.lines("bench_smiles.smi");
        for (String line : lines) {
            for (Mention mention : Asked.mentions(line.split("\\s+", -1)[0])) {
                if (mention.kind() == Kind.CLASS) {
                    mention.hits()
                            .forEach(h -> classes.computeIfAbsent(h.listing().id(), id -> new ArrayList<>())
                                    .add(line));
                }
            }
        }
        classes.forEach((id, members) -> System.out.println(id + " fits " + members.size() + " of " + lines.size()));

        // Fentanyl itself fits every wording but is changed by no limb; it is the tenth of ten, the thirteenth of
        // thirteen.
        assertThat(classes.get("US-S1-frs")).hasSize(9);
        assertThat(classes.get("CN-SUP-fentanyl-type")).hasSize(12);
        assertThat(classes.get("CA-S1-fentanyls")).hasSize(13);
        List.of("CA-A-p-2-p", "CA-A-4-ap-derivatives-and-analogues", "CA-S1-anpp", "CA-A-norfentanyl")
                .forEach(id -> assertThat(classes.getOrDefault(id, List.of())).hasSizeLessThan(12));
    }
}
