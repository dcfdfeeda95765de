package io.countercheck.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Orders as a workbook. Bytes that begin like a zip archive are the file itself. Others are XML parts, which stand
 * behind one another with an empty line between: the sheet, the shared strings, the styles, the workbook; they are
 * packed into an archive with a correct frame, which a fuzzer would hardly find.
 */
public final class WorkbookFuzz {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static final String TYPES = HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + type("workbook", "sheet.main") + type("worksheets/sheet1", "worksheet")
            + type("sharedStrings", "sharedStrings") + type("styles", "styles") + "</Types>";
    private static final String ROOT = relationships(relationship(1, "officeDocument", "xl/workbook.xml"));
    private static final String PARTS = relationships(relationship(1, "worksheet", "worksheets/sheet1.xml")
            + relationship(2, "sharedStrings", "sharedStrings.xml")
            + relationship(3, "styles", "styles.xml"));
    private static final String STRINGS = HEAD + "<sst xmlns=\"" + MAIN + "\"><si><t>Description</t></si></sst>";
    private static final String STYLES = HEAD + "<styleSheet xmlns=\"" + MAIN + "\"/>";
    private static final String BOOK = HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
            + "\"><sheets><sheet name=\"Orders\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";

    private WorkbookFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        byte[] file = input.length > 1 && input[0] == 'P' && input[1] == 'K' ? input : pack(input);
        TimeLimit.hold(() -> OrderReading.read(file));
    }

    private static byte[] pack(byte[] input) {
        List<String> parts = List.of(new String(input, StandardCharsets.ISO_8859_1).split("\n\n", 4));
        Map<String, String> files = new LinkedHashMap<>();
        files.put("[Content_Types].xml", TYPES);
        files.put("_rels/.rels", ROOT);
        files.put("xl/_rels/workbook.xml.rels", PARTS);
        files.put("xl/workbook.xml", part(parts, 3, BOOK));
        files.put("xl/styles.xml", part(parts, 2, STYLES));
        files.put("xl/sharedStrings.xml", part(parts, 1, STRINGS));
        files.put("xl/worksheets/sheet1.xml", part(parts, 0, ""));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String part(List<String> parts, int at, String otherwise) {
        return at < parts.size() && !parts.get(at).isEmpty() ? parts.get(at) : otherwise;
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + CONTENT + kind + "+xml\"/>";
    }

    private static String relationships(String inner) {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + inner + "</Relationships>";
    }

    private static String relationship(int id, String kind, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + target + "\"/>";
    }
}
