package io.countercheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.model.Reject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks of a few hundred kilobytes that unpack to what no heap holds, below every bound on size and ratio. */
class HostileWorkbookTest {

    private static final String HEAD =
            "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Order</t></is></c>"
                    + "<c r=\"B1\" t=\"inlineStr\"><is><t>Description</t></is></c></row>";
    private static final String FOOT = "</sheetData></worksheet>";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    /** A sheet whose repeated middle is written without ever being held. */
    private Path sheet(String before, String repeated, int times, String after, String sharedTexts) throws IOException {
        Path file = directory.resolve("bomb.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            part(zip, "xl/sharedStrings.xml", sharedTexts);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            write(zip, "<!-- " + ballast() + " -->" + HEAD + before);
            byte[] block = repeated.repeat(1 + 65_536 / repeated.length()).getBytes(StandardCharsets.UTF_8);
            for (long left = (long) repeated.length() * times; left > 0; left -= block.length) {
                zip.write(block);
            }
            write(zip, after + FOOT);
            zip.closeEntry();
        }
        return file;
    }

    /** What cannot be packed: it keeps the ratio of the part below the bound. */
    private static String ballast() {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 600_000; i++) {
            text.append((char) ('0' + random.nextInt(64)));
        }
        return text.toString().replace('<', '0');
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        write(zip, text);
        zip.closeEntry();
    }

    private static void write(ZipOutputStream zip, String text) throws IOException {
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "an attribute of 80 MB | <row r=\"2\" x=\"  | AAAAAAAA     | \"></row>        | a tag",
                "and one with a > in it | <row r=\"2\" x=\"> | >AAAAAAA     | \"></row>        | a tag",
                "behind a short comment | <!--><row r='--><row r=\"2\" x=\"> | >AAAAAAA | \"></row> | a tag",
                "a name                 | <row r=\"2\"><     | AAAAAAAA     | /></row>         | a tag",
                "a thousand attributes  | <row r=\"2\"       | ' a=\"\"'    | ></row>          | a tag",
                "an entity              | <row r=\"2\"><c><v>& | AAAAAAAA   | ;</v></c></row>  | a tag",
                "a text                 | <row r=\"2\"><c><v> | AAAAAAAA    | </v></c></row>   | a text",
                "a text of entities     | <row r=\"2\"><c><v> | &lt;&gt;    | </v></c></row>   | a text",
                "formulas in one cell   | <row r=\"2\">      | '<c r=\"A2\"><f/></c>' | </row> | more cells in row 2",
            })
    void whatTheReaderWouldTakeWholeIsBounded(String what, String before, String repeated, String after, String words)
            throws IOException {
        Path file = sheet(before, repeated, (80 << 20) / repeated.length(), after, "<sst/>");
        assertThat(Files.size(file)).isLessThan(2_000_000);
        assertThatThrownBy(() -> Orders.read(file)).isInstanceOfSatisfying(Fault.class, f -> {
            assertThat(f.code()).as(what).isEqualTo(ErrorCode.INPUT_HOSTILE);
            assertThat(f).hasMessageContaining(words);
        });
    }

    @Test
    void rowThatNamesOneLongTextAThousandTimesIsRejectedAlone() throws IOException {
        String text = "<sst><si><t>" + "acetone ".repeat(100_000) + "</t></si><si><t>toluene</t></si></sst>";
        Path file = sheet(
                "<row r=\"2\">",
                "<c t=\"s\"><v>0</v></c>",
                1_500,
                "</row><row r=\"3\"><c r=\"A3\"><v>2</v></c><c r=\"B3\" t=\"s\"><v>1</v></c></row>",
                text);
        Orders orders = Orders.read(file);
        assertThat(orders.rejects())
                .extracting(Reject::source, Reject::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("S!2", "record-too-long"));
        assertThat(orders.items()).hasSize(1);
    }

    @Test
    void partInAnEncodingThatHidesMarkupIsRefused() throws IOException {
        Path file = directory.resolve("utf16.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook/>".getBytes(StandardCharsets.UTF_16));
        }
        assertThatThrownBy(() -> Orders.read(file))
                .isInstanceOfSatisfying(Fault.class, f -> assertThat(f.code()).isEqualTo(ErrorCode.INPUT_UNREADABLE))
                .hasMessageContaining("UTF-8");
    }
}
