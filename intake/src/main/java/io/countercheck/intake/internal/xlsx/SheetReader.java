package io.countercheck.intake.internal.xlsx;

import io.countercheck.intake.internal.table.CellKind;
import io.countercheck.intake.internal.table.CellNote;
import io.countercheck.intake.internal.table.Limits;
import io.countercheck.intake.internal.table.Trim;
import io.countercheck.intake.internal.values.PlainNumber;
import io.countercheck.intake.internal.values.ProblemCode;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one sheet, streamed (ECMA-376 part 1, 18.3.1). Hidden rows and columns are read like others.
 *
 * <p>Cell references are checked before a row is given room for them: a sheet that names column ZZZZZZ must not cost
 * more memory than one that names column Z.
 */
final class SheetReader implements Closeable {

    /** Columns that a sheet can have. */
    private static final int SHEET_COLUMNS = 16_384;

    private static final int MOST_MERGES = 200_000;

    private final XmlPart xml;
    private final SharedTexts texts;
    private final CellFormats formats;
    private final LocalDate dayZero;
    private final List<Merge> merges = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private List<CellKind> kinds = new ArrayList<>();
    private List<CellNote> notes = new ArrayList<>();
    private long formulas;
    private long beyond;
    private int row;
    private long rowChars;
    private boolean inData;

    SheetReader(XmlPart xml, SharedTexts texts, CellFormats formats, boolean since1904) {
        this.xml = xml;
        this.texts = texts;
        this.formats = formats;
        this.dayZero = since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    }

    /** The next row that the sheet holds, blank ones too, or null at the end. */
    @Nullable
    SheetRow next() throws IOException {
        while (xml.next()) {
            if (xml.starts("sheetData") || xml.ends("sheetData")) {
                inData = xml.isStart();
            } else if (inData && xml.starts("row")) {
                return readRow();
            } else if (xml.starts("mergeCell")) {
                Merge merge = Merge.of(xml.attribute("ref"));
                if (merge != null && merges.size() < MOST_MERGES) {
                    merges.add(merge);
                }
            }
        }
        return null;
    }

    /** The merged ranges of more than one row; complete at the end of the sheet. */
    List<Merge> merges() {
        return List.copyOf(merges);
    }

    /** How many cells so far hold formulas with a value. */
    long formulas() {
        return formulas;
    }

    /** How many cells so far stood beyond the columns that are read. */
    long beyond() {
        return beyond;
    }

    private SheetRow readRow() throws IOException {
        row = Math.max(row + 1, CellReference.number(xml.attribute("r")));
        cells = new ArrayList<>(cells.size());
        kinds = new ArrayList<>(kinds.size());
        notes = new ArrayList<>(0);
        rowChars = 0;
        int column = -1;
        int held = 0;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                String reference = xml.attribute("r");
                column = reference == null ? column + 1 : CellReference.column(reference);
                if (column < 0 || column >= SHEET_COLUMNS) {
                    throw xml.hostile(
                            "names a cell that no sheet has: " + ProblemCode.shown(String.valueOf(reference)));
                }
                if (++held > SHEET_COLUMNS) {
                    throw xml.hostile("holds more cells in row " + row + " than a sheet has columns");
                }
                cell(column);
            }
        }
        return new SheetRow(row, cells, kinds, notes, rowChars > Limits.RECORD_CHARS);
    }

    private void cell(int column) throws IOException {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String value = null;
        boolean formula = false;
        boolean inline = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                value = xml.text("v");
            } else if (xml.starts("f")) {
                xml.text("f");
                formula = true;
            } else if (xml.starts("is")) {
                value = xml.text("is");
                inline = true;
            }
        }
        if (column >= Limits.COLUMNS) {
            beyond += value == null ? 0 : 1;
        } else if (value == null || value.isEmpty()) {
            if (formula) {
                notes.add(new CellNote(
                        column,
                        ProblemCode.FORMULA_WITHOUT_VALUE,
                        "",
                        "the cell holds a formula whose value the workbook does not keep"));
            }
        } else {
            formulas += formula ? 1 : 0;
            value(column, type == null ? "n" : type, style, value, inline);
        }
    }

    private void value(int column, String type, @Nullable String style, String value, boolean inline) {
        switch (type) {
            case "s" -> {
                String text = inline ? value : rowChars > Limits.RECORD_CHARS ? "" : texts.at(value);
                put(column, text == null ? "" : text, CellKind.TEXT);
            }
            case "str", "inlineStr" -> put(column, value, CellKind.TEXT);
            case "b" -> put(column, value.equals("1") ? "TRUE" : "FALSE", CellKind.TEXT);
            case "e" ->
                notes.add(new CellNote(
                        column, ProblemCode.CELL_ERROR, value, "the cell shows an error instead of a value"));
            case "d" -> put(column, value.length() > 10 ? value.substring(0, 10) : value, CellKind.DATE);
            default -> number(column, formats.of(style), value);
        }
    }

    private void number(int column, CellFormats.Shown shown, String value) {
        switch (shown.kind()) {
            case NUMBER -> put(column, padded(PlainNumber.ofCell(value), shown.padTo()), CellKind.NUMBER);
            case PERCENT -> put(column, PlainNumber.ofPercentCell(value), CellKind.NUMBER);
            case DATE -> {
                LocalDate day = day(value);
                put(
                        column,
                        day == null ? PlainNumber.ofCell(value) : day.toString(),
                        day == null ? CellKind.NUMBER : CellKind.DATE);
            }
        }
    }

    private static String padded(String number, int width) {
        boolean digits = number.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && number.length() < width ? "0".repeat(width - number.length()) + number : number;
    }

    /** The day of a spreadsheet's day number between 1900 and 9999, else null. */
    private @Nullable LocalDate day(String serial) {
        if (serial.length() > 30) {
            return null;
        }
        try {
            BigDecimal days = new BigDecimal(serial);
            if (days.compareTo(BigDecimal.ONE) < 0 || days.compareTo(BigDecimal.valueOf(2_958_465)) > 0) {
                return null;
            }
            long whole = days.longValue();
            // Spreadsheets count a 29 February 1900 that never was.
            return dayZero.plusDays(whole < 60 && dayZero.getYear() == 1899 ? whole + 1 : whole);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private void put(int column, String raw, CellKind kind) {
        // A shared text is one in the file and may be a thousand in a row: what goes beyond is not kept.
        rowChars += raw.length();
        if (rowChars > Limits.RECORD_CHARS) {
            return;
        }
        String text = Trim.of(raw.indexOf("_x") >= 0 ? EscapedText.read(raw) : raw);
        while (cells.size() <= column) {
            cells.add("");
            kinds.add(CellKind.TEXT);
        }
        cells.set(column, text);
        kinds.set(column, kind);
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
