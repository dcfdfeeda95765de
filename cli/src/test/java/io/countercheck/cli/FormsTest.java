package io.countercheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.duties.DutyBook;
import io.countercheck.duties.forms.FormBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data for forms: what the order says stands there, what it does not is said, and suspicion stays apart. */
class FormsTest {

    @TempDir
    private Path directory;

    private Path result = Path.of("");

    @BeforeEach
    void anExportThatNeedsPapers() throws IOException {
        Path orders = Files.writeString(directory.resolve("orders.csv"), """
                Order No,Description,HS,Quantity,Unit,From Country,To Country,Exporter,Exporter Address,Importer,Importer Address,Port of Discharge,Payment Terms,Ship Date
                PO-1,Acetic anhydride,2915.24,2000,kg,US,MX,Example Chemicals Inc,"1 Dock Road, Baltimore",Resinas Ejemplo SA,"Av. Uno 4, Celaya",Veracruz,cash,2026-05-10
                PO-2,Cotton gloves,,5,kg,US,MX,Example Chemicals Inc,,Resinas <b>Ejemplo</b> SA,,,,2026-05-10
                PO-3,Potassium permanganate,,5000,kg,DE,MX,Example Chemie GmbH,"Kai 1, Köln",Resinas <b>Ejemplo</b> SA,,,,2026-05-10
                """);
        result = directory.resolve("result");
        assertThat(Countercheck.run(
                                "screen",
                                orders.toString(),
                                "--out",
                                result.toString(),
                                "--home",
                                directory.resolve("home").toString(),
                                "-q")
                        .exit())
                .isZero();
    }

    private Countercheck.Ran forms(String... more) {
        String[] command = new String[more.length + 2];
        command[0] = "forms";
        command[1] = result.toString();
        System.arraycopy(more, 0, command, 2, more.length);
        return Countercheck.run(command);
    }

    @Test
    void aDeclarationIsFilledFromTheOrderAndSaysWhatIsMissing() {
        String text = forms("1").out();

        assertThat(text)
                .contains(
                        "Nothing has been filed",
                        "DEA-486",
                        "Type of transaction: export",
                        "importer, exporter or broker: name: Example Chemicals Inc",
                        "Foreign consignor or transferee: name: Resinas Ejemplo SA",
                        "Net weight of each chemical in kilograms: 2000 kg",
                        "Port of importation: Veracruz",
                        "Approximate arrival date: (to be filled in)",
                        "PEN",
                        "Importer: address: Av. Uno 4, Celaya")
                .doesNotContain("CONFIDENTIAL", "SUSPICION", "cash");
    }

    @Test
    void draftsOnSuspicionStandAloneAndAreConfidential() {
        String text = forms("1", "--suspicion").out();

        assertThat(text)
                .contains("CONFIDENTIAL", "SUSPICION-US", "payment in cash")
                .doesNotContain("DEA-486");
    }

    @Test
    void theApplicationOfTheUnionComesAsJsonAndAsAPageThatTakesNoMarkupFromTheOrder() {
        assertThat(forms("3", "--format", "json").out())
                .contains("\"form\":\"EU-EXPORT\"", "\"filed\":false", "\"value\":\"5000 kg\",\"missing\":false");
        assertThat(forms("3", "--format", "html").out())
                .contains("EU-EXPORT", "&lt;b&gt;Ejemplo", "(to be filled in)")
                .doesNotContain("<b>Ejemplo");
    }

    @Test
    void aRowWithoutSuchDutiesNeedsNoForm() {
        Countercheck.Ran ran = forms("2");

        assertThat(ran.exit()).isEqualTo(Exit.FOUND);
        assertThat(ran.out()).contains("No form is held");
    }

    @Test
    void everyFormIsForADutyOfTheBook() {
        assertThat(FormBook.shipped().duties())
                .allMatch(id -> DutyBook.shipped().duty(id).isPresent());
    }
}
