package io.countercheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables whose columns are agreed on: the same rows from every format. */
class NamedTableTest {

    private static final Set<String> COLUMNS = Set.of("number", "kind", "valid_to");
    private static final Map<String, String> LICENCE =
            Map.of("number", "L-1", "kind", "licence", "valid_to", "2026-12-31");

    @TempDir
    private Path directory;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private static Map<String, String> first(Path file) {
        return NamedTable.read(file, COLUMNS).rows().get(0).cells();
    }

    @Test
    void headersAreKnownInAnyLettersAndBelowATitle() throws IOException {
        Path file = file("a.csv", "Our licences\n\nNumber;Kind;Valid to;Note\nL-1;licence;2026-12-31;\n");

        assertThat(first(file)).isEqualTo(LICENCE);
        assertThat(NamedTable.read(file, COLUMNS).columns()).containsExactly("Number", "Kind", "Valid to", "Note");
    }

    @Test
    void jsonSaysTheSame() throws IOException {
        assertThat(first(file("a.json", "[{\"number\":\"L-1\",\"kind\":\"licence\",\"valid_to\":\"2026-12-31\"}]")))
                .isEqualTo(LICENCE);
        assertThat(first(file("a.ndjson", "{\"number\":\"L-1\",\"kind\":\"licence\",\"valid_to\":\"2026-12-31\"}\n")))
                .isEqualTo(LICENCE);
    }

    @Test
    void aDayOfAWorkbookIsWrittenOut() throws IOException {
        Path file = directory.resolve("a.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Licences");
            sheet.value(0, 0, "Number");
            sheet.value(0, 1, "Kind");
            sheet.value(0, 2, "Valid to");
            sheet.value(1, 0, "L-1");
            sheet.value(1, 1, "licence");
            sheet.value(1, 2, LocalDate.of(2026, 12, 31));
            sheet.style(1, 2).format("yyyy-mm-dd").set();
        }

        assertThat(first(file)).isEqualTo(LICENCE);
    }

    @Test
    void aFileThatIsNotThereIsAFault() {
        Fault fault = catchThrowableOfType(Fault.class, () -> NamedTable.read(directory.resolve("none.csv"), COLUMNS));

        assertThat(fault.code()).isEqualTo(ErrorCode.INPUT_NOT_FOUND);
    }
}
