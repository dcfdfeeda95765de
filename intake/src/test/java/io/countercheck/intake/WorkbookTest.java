package io.countercheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countercheck.model.Amount;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.model.GoodsField;
import io.countercheck.model.Unit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {

    private static final String SHEET_START =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    private static final String SHEET_END = "</sheetData></worksheet>";
    private static final String HEADER = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Order</t></is></c>"
            + "<c r=\"B1\" t=\"inlineStr\"><is><t>Description</t></is></c><c r=\"C1\" t=\"inlineStr\"><is><t>CAS</t></is></c></row>";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    private Path workbook(Consumer<Workbook> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            content.accept(workbook);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return Orders.write(directory, bytes.toByteArray());
    }

    private static void row(Worksheet sheet, int row, Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number number) {
                sheet.value(row, i, number);
            } else if (values[i] instanceof LocalDate date) {
                sheet.value(row, i, date);
                sheet.style(row, i).format("yyyy-mm-dd").set();
            } else if (!values[i].equals("")) {
                sheet.value(row, i, (String) values[i]);
            }
        }
    }

    /** A workbook of parts written by hand. */
    private Path parts(Map<String, String> more) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.putAll(more);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return Orders.write(directory, bytes.toByteArray());
    }

    private Path sheet(String rows) throws IOException {
        return parts(Map.of("xl/worksheets/sheet1.xml", SHEET_START + HEADER + rows + SHEET_END));
    }

    private static void refused(Path file, ErrorCode code) {
        assertThatThrownBy(() -> Orders.read(file)).isInstanceOfSatisfying(Fault.class, f -> {
            assertThat(f.code()).isEqualTo(code);
            assertThat(f.mend()).isNotBlank();
        });
    }

    @Test
    void firstSheetThatIsNotEmptyIsReadAndTheOthersAreNamed() {
        Path file = workbook(w -> {
            w.newWorksheet("Empty");
            Worksheet orders = w.newWorksheet("Orders");
            row(orders, 0, "Order", "Description", "Net weight (kg)", "Order date");
            row(orders, 1, "1", "acetone", new BigDecimal("1.234"), LocalDate.of(2026, 5, 10));
            row(w.newWorksheet("Old"), 0, "Order", "Description");
        });
        Orders orders = Orders.read(file);
        assertThat(orders.profile().sheet()).isEqualTo("Orders");
        assertThat(orders.profile().otherSheets()).containsExactly("Empty", "Old");
        assertThat(orders.item(0).source()).isEqualTo("Orders!2");
        assertThat(orders.item(0).quantity().net()).isEqualTo(Amount.of("1.234", Unit.KG));
        assertThat(orders.item(0).movement().orderDate()).isEqualTo(LocalDate.of(2026, 5, 10));
        assertThat(orders.problemCodes(0)).isEmpty();
    }

    @Test
    void namedSheetIsReadAndAnUnknownOneIsAFault() {
        Path file = workbook(w -> {
            row(w.newWorksheet("A"), 0, "Order", "Description");
            Worksheet second = w.newWorksheet("B");
            row(second, 0, "Order", "Description");
            row(second, 1, "1", "toluene");
        });
        assertThat(Orders.read(file, new IntakeOptions("b", Map.of(), null, null))
                        .items())
                .hasSize(1);
        assertThatThrownBy(() -> Orders.read(file, new IntakeOptions("C", Map.of(), null, null)))
                .isInstanceOfSatisfying(Fault.class, f -> assertThat(f.mend()).contains("A, B"));
    }

    @Test
    void hiddenRowsAndSheetsAreRead() {
        Path file = workbook(w -> {
            Worksheet sheet = w.newWorksheet("S");
            row(sheet, 0, "Order", "Description");
            row(sheet, 1, "1", "acetone");
            row(sheet, 2, "2", "toluene");
            sheet.hideRow(2);
            sheet.setVisibilityState(org.dhatim.fastexcel.VisibilityState.HIDDEN);
        });
        assertThat(Orders.read(file).items()).hasSize(2);
    }

    @Test
    void casNumberThatBecameADateIsRecoveredByItsCheckDigit() {
        Path file = workbook(w -> {
            Worksheet sheet = w.newWorksheet("S");
            row(sheet, 0, "Order", "Description", "CAS");
            row(sheet, 1, "1", "vinyl chloride", LocalDate.of(1975, 1, 4));
            row(sheet, 2, "2", "something", LocalDate.of(2026, 5, 10));
        });
        Orders orders = Orders.read(file);
        assertThat(orders.item(0).text(GoodsField.CAS)).contains("75-01-4");
        assertThat(orders.problemCodes(0)).containsExactly("cas-was-date");
        assertThat(orders.problemCodes(1)).containsExactly("cas-is-date");
    }

    @Test
    void formulaCountsByItsKeptValueAndIsReportedWithoutOne() throws IOException {
        Path file = sheet(
                "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\" t=\"str\"><f>A1</f><v>acetone</v></c></row>"
                        + "<row r=\"3\"><c r=\"A3\"><v>2</v></c><c r=\"B3\" t=\"inlineStr\"><is><t>toluene</t></is></c><c r=\"C3\"><f>X1</f></c></row>"
                        + "<row r=\"4\"><c r=\"A4\"><v>3</v></c><c r=\"B4\" t=\"inlineStr\"><is><t>salt</t></is></c><c r=\"C4\" t=\"e\"><v>#REF!</v></c></row>");
        Orders orders = Orders.read(file);
        assertThat(orders.profile().remarks()).anyMatch(r -> r.startsWith("1 cells hold formulas"));
        assertThat(orders.item(0).text(GoodsField.DESCRIPTION)).contains("acetone");
        assertThat(orders.problemCodes(1)).containsExactly("formula-without-value");
        assertThat(orders.problemCodes(2)).containsExactly("cell-error");
    }

    @Test
    void rowWhoseGoodsAreAFormulaWithoutValueIsRejectedForThat() throws IOException {
        Path file = sheet("<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><f>X1</f></c></row>"
                + "<row r=\"3\"><c r=\"A3\"><v>2</v></c><c r=\"B3\" t=\"inlineStr\"><is><t>toluene</t></is></c></row>");
        Orders orders = Orders.read(file);
        assertThat(orders.rejects()).singleElement().satisfies(r -> {
            assertThat(r.code()).isEqualTo("formula-without-value");
            assertThat(r.field()).isEqualTo("description");
        });
    }

    @Test
    void numbersKeepTheirDigits() throws IOException {
        Path file = sheet(
                "<row r=\"2\"><c r=\"A2\"><v>1.0E7</v></c><c r=\"B2\"><v>0.98999999999999999</v></c><c r=\"C2\"><v>7647145</v></c></row>");
        Orders orders = Orders.read(file);
        assertThat(orders.consignments().get(0).reference()).isEqualTo("10000000");
        assertThat(orders.item(0).text(GoodsField.DESCRIPTION)).contains("0.99");
        assertThat(orders.item(0).text(GoodsField.CAS)).contains("7647145");
    }

    @Test
    void mergedOrderNumberCountsForAllItsLines() {
        Path file = workbook(w -> {
            Worksheet sheet = w.newWorksheet("S");
            row(sheet, 0, "Order", "Description");
            row(sheet, 1, "A", "acetone");
            row(sheet, 2, "", "toluene");
            row(sheet, 3, "", "salt");
            row(sheet, 4, "", "sugar");
            sheet.range(1, 0, 3, 0).merge();
        });
        assertThat(Orders.read(file).consignments())
                .extracting(c -> c.items().size())
                .containsExactly(3, 1);
    }

    @Test
    void workbookSaysTheSameAsDelimitedText() {
        Path book = workbook(w -> {
            Worksheet sheet = w.newWorksheet("S");
            row(sheet, 0, "Order", "Description", "Quantity", "Unit", "Purity", "Order date");
            row(sheet, 1, "A", "acetone", 1234.5, "kg", 99.5, LocalDate.of(2026, 5, 10));
        });
        Orders fromBook = Orders.read(book);
        Orders fromText = Orders.ofText(
                directory, "Order,Description,Quantity,Unit,Purity,Order date\nA,acetone,1234.5,kg,99.5,2026-05-10\n");
        assertThat(fromBook.item(0).text()).isEqualTo(fromText.item(0).text());
        assertThat(fromBook.item(0).quantity()).isEqualTo(fromText.item(0).quantity());
        assertThat(fromBook.item(0).movement()).isEqualTo(fromText.item(0).movement());
    }

    @Test
    @Timeout(20)
    void documentTypesAndEntitiesAreRefused() throws IOException {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        refused(
                parts(Map.of("xl/worksheets/sheet1.xml", bomb + SHEET_START + HEADER + SHEET_END)),
                ErrorCode.INPUT_HOSTILE);
        String external = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        refused(
                parts(Map.of(
                        "xl/sharedStrings.xml",
                        external + "<sst><si><t>&a;</t></si></sst>",
                        "xl/worksheets/sheet1.xml",
                        SHEET_START + HEADER + SHEET_END)),
                ErrorCode.INPUT_HOSTILE);
    }

    @Test
    @Timeout(20)
    void columnsThatNoSheetHasAreRefused() throws IOException {
        refused(sheet("<row r=\"2\"><c r=\"ZZZZZZ2\"><v>1</v></c></row>"), ErrorCode.INPUT_HOSTILE);
        refused(sheet("<row r=\"2\"><c r=\"XFE2\"><v>1</v></c></row>"), ErrorCode.INPUT_HOSTILE);
    }

    @Test
    @Timeout(60)
    void archiveBombsAreRefused() throws IOException {
        String longText = "a".repeat(40 << 20);
        refused(
                sheet("<row r=\"2\"><c r=\"B2\" t=\"inlineStr\"><is><t>" + longText + "</t></is></c></row>"),
                ErrorCode.INPUT_HOSTILE);
        refused(
                parts(Map.of(
                        "xl/sharedStrings.xml", "<sst>" + "<si><t>a</t></si>".repeat(3 << 20) + "</sst>",
                        "xl/worksheets/sheet1.xml", SHEET_START + HEADER + SHEET_END)),
                ErrorCode.INPUT_HOSTILE);
    }

    @Test
    @Timeout(20)
    void deepNestingIsRefused() throws IOException {
        refused(
                sheet("<row r=\"2\"><c r=\"A2\"><v>" + "<v>".repeat(100_000) + "</v></c></row>"),
                ErrorCode.INPUT_HOSTILE);
        refused(sheet("<x>".repeat(100_000)), ErrorCode.INPUT_HOSTILE);
    }

    @Test
    void truncatedArchiveIsUnreadable() throws IOException {
        Path whole = workbook(w -> row(w.newWorksheet("S"), 0, "Order", "Description"));
        byte[] bytes = Files.readAllBytes(whole);
        refused(Orders.write(directory, Arrays.copyOf(bytes, bytes.length / 2)), ErrorCode.INPUT_UNREADABLE);
    }

    @Test
    void brokenXmlIsUnreadable() throws IOException {
        refused(
                parts(Map.of("xl/worksheets/sheet1.xml", SHEET_START + HEADER + "<row><c></row>")),
                ErrorCode.INPUT_UNREADABLE);
    }

    @Test
    void otherArchivesAreRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("content.xml"));
        }
        assertThatThrownBy(() -> Orders.read(Orders.write(directory, bytes.toByteArray())))
                .hasMessageContaining("OpenDocument");
    }
}
