package io.countercheck.goods.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.countercheck.goods.structure.molecule.Smiles;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {

    @ParameterizedTest
    @CsvSource({"C, 10000", "C., 999", "C1CC1, 300", "c1ccccc1, 200", "[13CH2], 300"})
    void moleculesOfThousandsOfAtomsAreTooLargeToBeListed(String unit, int times) {
        assertThat(Asked.mentions(unit.repeat(times))).isEmpty();
        assertThat(Smiles.read(unit.repeat(times)).problem()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(((((",
                "C(C",
                "[",
                "]",
                "C1CC",
                "C%",
                "C%9",
                "[999999999999C]",
                "[CH9999]",
                "C=1CC-1",
                "C>>C",
                "",
                " ",
                "acetone",
                "丙酮",
                "[C@@H](O)(F)",
                "[Fe++++++++]",
                "C\u0000C",
                "[]",
                "[+]",
                "C..C",
                "."
            })
    void brokenTextsAreNoStructureAndNoFailure(String text) {
        assertThatCode(() -> Asked.mentions(text)).doesNotThrowAnyException();
        assertThat(Asked.mentions(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "C(, 900",
        "C., 399",
        "Cl., 399",
        "[Na+]., 300",
        "C/C=C/, 66",
        "N1CCCCC1, 40",
        "c1ccc2c(c1), 30",
        "CCC(=O)N(c1ccccc1)C1CCN(CCc2ccccc2)CC1., 12",
        "C(=O)Cc1ccccc1, 40"
    })
    void repetitionIsReadWithoutFailure(String unit, int times) {
        assertThatCode(() -> Asked.mentions(unit.repeat(times) + "C")).doesNotThrowAnyException();
    }

    @Test
    void randomTextNeverFails() {
        long seed = 20231115;
        System.out.println("HostileInputTest seed " + seed);
        Random random = new Random(seed);
        String alphabet = "CNOPSFIcnops()[]=#@+-/\\.%0123456789HClBr*$:~";
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(i % 50 == 0 ? 2_000 : 40);
            while (text.length() < length) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThatCode(() -> Asked.mentions(text.toString()))
                    .as("seed %d, text %s", seed, text)
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "x, 50000",
        "(, 400",
        "phenyl, 66",
        "naphtho, 57",
        "tetradecyl, 40",
        "di-tert-butyl, 30",
        "1-, 200",
        "oxa, 130"
    })
    void namesThatNoChemistWritesAreGivenUp(String unit, int times) {
        assertThat(Asked.READER.nameToStructure(unit.repeat(times)).smiles()).isEmpty();
    }
}
