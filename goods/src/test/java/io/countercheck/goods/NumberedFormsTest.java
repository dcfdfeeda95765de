package io.countercheck.goods;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.countercheck.controls.Law;
import io.countercheck.goods.data.Table;
import io.countercheck.goods.identifiers.CasReader;
import io.countercheck.model.Finding;
import io.countercheck.model.GoodsField;
import io.countercheck.model.Strength;
import io.countercheck.text.FoldedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** CAS and EC numbers of salts, esters and isomers, which no list gives. */
class NumberedFormsTest {

    @Test
    void everyNumberOfAFormIsRightByItsCheckDigitAndFoundAlone() {
        List<String> missed = new ArrayList<>();
        for (NamedCsvRecord row : Table.rows("forms.csv")) {
            String cas = row.getField("cas");
            assertThat(CasReader.read(FoldedText.of(cas), true).broken())
                    .as(cas)
                    .isEmpty();
            if (Goods.read(Map.of(GoodsField.CAS, cas)).mentions().isEmpty()) {
                missed.add(cas + " " + row.getField("name"));
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void noFormHasANumberThatTheLawGivesToSomething() {
        Set<String> law = new HashSet<>();
        Law.shipped().listings().forEach(listing -> law.addAll(listing.cas()));
        List<String> numbers =
                Table.rows("forms.csv").stream().map(row -> row.getField("cas")).toList();

        assertThat(numbers).doesNotHaveDuplicates().doesNotContainAnyElementsOf(law);
    }

    @Test
    void saltIsListedWhereTheClauseTakesSaltsIn() {
        GoodsReading reading = Goods.read(Map.of(GoodsField.CAS, "345-78-8"));

        assertThat(Goods.strength(reading, "US-L1-8112")).contains(Strength.CERTAIN);
        assertThat(reading.mentions().get(0).evidence().steps())
                .contains("345-78-8: CAS number of pseudoephedrine hydrochloride, a form of Pseudoephedrine");
    }

    @Test
    void esterIsListedOnlyWhereTheClauseTakesEstersIn() {
        GoodsReading reading = Goods.read(Map.of(GoodsField.CAS, "101-97-3"));

        assertThat(Goods.strength(reading, "US-L1-8791")).contains(Strength.CERTAIN);
        assertThat(Goods.strength(reading, "UN-T2-phenylacetic-acid")).isEmpty();
    }

    @Test
    void hydrochlorideIsPossibleWhereTheClauseLeavesThoseOut() {
        GoodsReading reading = Goods.read(Map.of(GoodsField.CAS, "6091-44-7"));

        assertThat(Goods.strength(reading, "EU-C2B-piperidine")).contains(Strength.POSSIBLE);
    }

    @Test
    void numberOfASaltDoesNotContradictItsName() {
        GoodsReading reading = Goods.described("ephedrine hydrochloride, CAS 50-98-6, 25 kg");

        assertThat(Goods.strength(reading, "US-L1-8113")).contains(Strength.CERTAIN);
        assertThat(reading.remarks()).noneMatch(Finding.Contradiction.class::isInstance);
    }

    @Test
    void numberOfASaltContradictsTheNameOfSomethingElse() {
        GoodsReading reading = Goods.described("acetone, CAS 50-98-6, 25 kg");

        assertThat(reading.remarks()).anyMatch(Finding.Contradiction.class::isInstance);
    }

    @Test
    void ecNumberOfASaltLeadsToIt() {
        GoodsReading reading = Goods.read(Map.of(GoodsField.EC, "206-462-1"));

        assertThat(Goods.strength(reading, "US-L1-8112")).contains(Strength.CERTAIN);
    }
}
