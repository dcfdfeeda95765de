package io.countercheck.intake.internal.xlsx;

import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A workbook: its sheets in order, its shared texts and formats. */
final class Workbook implements Closeable {

    /** A sheet and the part that holds it. */
    record Sheet(String name, String part) {}

    private final WorkbookPackage parts;
    private final List<Sheet> sheets;
    private final boolean since1904;
    private final SharedTexts texts;
    private final CellFormats formats;

    Workbook(WorkbookPackage parts) throws IOException {
        this.parts = parts;
        Map<String, String> targets = new HashMap<>();
        String textsPart = "xl/sharedStrings.xml";
        String formatsPart = "xl/styles.xml";
        try (XmlPart xml = parts.xml("xl/_rels/workbook.xml.rels", WorkbookPackage.PART_BYTES)) {
            while (xml != null && xml.next()) {
                if (xml.starts("Relationship")) {
                    String type = orEmpty(xml.attribute("Type"));
                    String part = part(orEmpty(xml.attribute("Target")));
                    if (type.endsWith("/worksheet")) {
                        targets.put(orEmpty(xml.attribute("Id")), part);
                    } else if (type.endsWith("/sharedStrings")) {
                        textsPart = part;
                    } else if (type.endsWith("/styles")) {
                        formatsPart = part;
                    }
                }
            }
        }
        this.sheets = new ArrayList<>();
        boolean from1904 = false;
        try (XmlPart xml = parts.xml("xl/workbook.xml", WorkbookPackage.PART_BYTES)) {
            while (xml != null && xml.next()) {
                if (xml.starts("workbookPr")) {
                    String flag = orEmpty(xml.attribute("date1904"));
                    from1904 = flag.equals("1") || flag.equals("true");
                } else if (xml.starts("sheet")) {
                    String part = targets.get(orEmpty(xml.attribute("id")));
                    if (part != null && parts.has(part)) {
                        sheets.add(new Sheet(orEmpty(xml.attribute("name")), part));
                    }
                }
            }
        }
        this.since1904 = from1904;
        if (sheets.isEmpty()) {
            throw new Fault(ErrorCode.INPUT_EMPTY, parts.name() + " holds no sheet with cells", "check the export");
        }
        this.formats = CellFormats.read(parts, formatsPart);
        this.texts = SharedTexts.read(parts, textsPart);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The part that a target relative to {@code xl/} names. */
    private static String part(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    SheetReader read(Sheet sheet) throws IOException {
        XmlPart xml = parts.xml(sheet.part(), WorkbookPackage.SHEET_BYTES);
        if (xml == null) {
            throw new Fault(
                    ErrorCode.INPUT_UNREADABLE,
                    parts.name() + " lacks the part of its sheet " + sheet.name(),
                    "open the workbook, save it again");
        }
        return new SheetReader(xml, texts, formats, since1904);
    }

    @Override
    public void close() {
        parts.close();
    }
}
