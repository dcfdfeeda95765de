package io.countercheck.goods.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.countercheck.goods.data.Table;
import io.countercheck.text.FoldedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CasReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "67-64-1",
                "67–64–1",
                "67‑64‑1",
                "67 - 64 - 1",
                "６７－６４－１",
                "CAS: 67-64-1",
                "CAS No. 67 64 1",
                "67641",
                "0067-64-1",
                "67641.0"
            })
    void everyWayOfWritingIsReadInItsField(String written) {
        assertThat(CasReader.read(FoldedText.of(written), true).numbers())
                .extracting(Numbered::number)
                .containsExactly("67-64-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"order 67641", "tel. 67 64 1", "part 67-64-12", "A67-64-1", "2026-05-10", "size 67-64-2"})
    void aNumberThatIsNoneIsNothingInText(String text) {
        CasReader.Reading reading = CasReader.read(FoldedText.of(text), false);

        assertThat(reading.numbers()).isEmpty();
        assertThat(reading.broken()).isEmpty();
    }

    @Test
    void severalNumbersInOneFieldAreAllRead() {
        assertThat(CasReader.read(FoldedText.of("67-64-1; 108-88-3"), true).numbers())
                .extracting(Numbered::number)
                .containsExactly("67-64-1", "108-88-3");
    }

    @Test
    void everyShippedEcNumberHasARightCheckDigit() {
        for (NamedCsvRecord row : Table.rows("numbers.csv")) {
            if (row.getField("register").equals("ec")) {
                assertThat(CheckDigits.ec(row.getField("number").replace("-", "")))
                        .as(row.getField("number"))
                        .isTrue();
            }
        }
    }

    @Test
    void unNumbersInTextNeedTheirLetters() {
        assertThat(RegistryReader.un(FoldedText.of("acetone UN1090, lot 1715"), false))
                .extracting(Numbered::number)
                .containsExactly("1090");
    }

    @Test
    void onlyUnmistakableSmilesAreReadInText() {
        assertThat(SmilesText.in("ref CC(=O)Cc1ccccc1 ok"))
                .extracting(SmilesText.Found::smiles)
                .containsExactly("CC(=O)Cc1ccccc1");
        assertThat(SmilesText.in("SCREWS BOX(12) CO2 NPPS")).isEmpty();
    }
}
