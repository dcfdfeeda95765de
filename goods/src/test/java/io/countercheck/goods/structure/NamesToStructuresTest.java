package io.countercheck.goods.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.model.Strength;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesToStructuresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "N-phenylpiperidin-4-amine dihydrochloride | US-L1-8335",
                "1-phenylpropan-2-one | UN-T1-p-2-p",
                "acetic anhydride | UN-T1-acetic-anhydride",
                "1-(2-phenylethyl)piperidin-4-one | UN-T1-npp",
                "tert-butyl 4-anilinopiperidine-1-carboxylate | US-L1-8335"
            })
    void aSystematicNameLeadsToTheListing(String name, String listing) {
        NameStructure read = Asked.READER.nameToStructure(name);

        assertThat(read.warnings()).isEmpty();
        assertThat(Asked.strengths(read.smiles().orElseThrow())).containsEntry(listing, Strength.CERTAIN);
    }

    @Test
    void whatIsNoNameHasNoStructureAndSaysWhy() {
        assertThat(Asked.READER.nameToStructure("stainless steel bolts").smiles())
                .isEmpty();
        assertThat(Asked.READER.nameToStructure("stainless steel bolts").warnings())
                .isEqualTo(List.of("not a systematic name"));
        assertThat(Asked.READER.nameToStructure("  ").warnings()).isEqualTo(List.of("no name"));
    }

    @Test
    void stereochemistryThatIsNotUnderstoodIsAWarning() {
        NameStructure read = Asked.READER.nameToStructure("(9R)-1-phenylpropan-2-one");

        assertThat(read.smiles()).isPresent();
        assertThat(read.warnings()).isNotEmpty();
    }
}
