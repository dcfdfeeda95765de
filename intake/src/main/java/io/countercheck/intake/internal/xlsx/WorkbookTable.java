package io.countercheck.intake.internal.xlsx;

import io.countercheck.intake.Format;
import io.countercheck.intake.internal.columns.HeaderRow;
import io.countercheck.intake.internal.columns.Headers;
import io.countercheck.intake.internal.table.Damage;
import io.countercheck.intake.internal.table.Limits;
import io.countercheck.intake.internal.table.RawRecord;
import io.countercheck.intake.internal.table.Records;
import io.countercheck.intake.internal.table.Table;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One sheet of a workbook as a table. */
public final class WorkbookTable implements Table {

    private final Workbook workbook;
    private final Workbook.Sheet sheet;
    private final List<String> columns;
    private final int headerRow;
    private final List<String> remarks = new ArrayList<>();
    private List<Merge> merges = List.of();
    private boolean read;

    private WorkbookTable(Workbook workbook, String name, Workbook.Sheet sheet, Headers headers) throws IOException {
        this.workbook = workbook;
        this.sheet = sheet;
        List<SheetRow> first = firstRows(workbook, sheet);
        if (first.isEmpty()) {
            throw new Fault(
                    ErrorCode.INPUT_EMPTY,
                    name + ": the sheet " + sheet.name() + " is empty",
                    "choose another with --sheet");
        }
        int header = HeaderRow.find(first.stream().map(SheetRow::cells).toList(), headers);
        this.columns = List.copyOf(first.get(header).cells());
        this.headerRow = first.get(header).number();
        if (header > 0) {
            remarks.add("The header stands in row " + headerRow + "; what stands above it is not read as data.");
        }
    }

    /**
     * @param chosen the sheet that the user names, or null for the first that is not empty
     * @throws Fault when there is no such sheet, or the workbook is damaged or built to do harm
     */
    public static WorkbookTable open(Path file, String name, @Nullable String chosen, Headers headers)
            throws IOException {
        WorkbookPackage parts = WorkbookPackage.open(file, name);
        try {
            Workbook workbook = new Workbook(parts);
            return new WorkbookTable(workbook, name, sheet(workbook, name, chosen), headers);
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private static Workbook.Sheet sheet(Workbook workbook, String name, @Nullable String chosen) throws IOException {
        List<Workbook.Sheet> sheets = workbook.sheets();
        if (chosen != null) {
            return sheets.stream()
                    .filter(s -> s.name().equals(chosen))
                    .findFirst()
                    .or(() -> sheets.stream()
                            .filter(s -> s.name().equalsIgnoreCase(chosen.strip()))
                            .findFirst())
                    .orElseThrow(() -> new Fault(
                            ErrorCode.OPTION_INVALID,
                            name + " has no sheet \"" + chosen + "\"",
                            "choose one of: "
                                    + String.join(
                                            ", ",
                                            sheets.stream()
                                                    .map(Workbook.Sheet::name)
                                                    .toList())));
        }
        for (Workbook.Sheet sheet : sheets) {
            if (!firstRows(workbook, sheet).isEmpty()) {
                return sheet;
            }
        }
        throw new Fault(ErrorCode.INPUT_EMPTY, name + ": all its sheets are empty", "check the export");
    }

    private static List<SheetRow> firstRows(Workbook workbook, Workbook.Sheet sheet) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        try (SheetReader reader = workbook.read(sheet)) {
            SheetRow row;
            while (rows.size() < Limits.HEADER_SEARCH && (row = reader.next()) != null) {
                if (!row.blank()) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    @Override
    public Format format() {
        return Format.XLSX;
    }

    @Override
    public String encoding() {
        return "";
    }

    @Override
    public String delimiter() {
        return "";
    }

    @Override
    public String sheet() {
        return sheet.name();
    }

    @Override
    public List<String> otherSheets() {
        return workbook.sheets().stream()
                .filter(s -> s != sheet)
                .map(Workbook.Sheet::name)
                .toList();
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public List<String> remarks() {
        return List.copyOf(remarks);
    }

    @Override
    public Records records() throws IOException {
        return new Pass(workbook.read(sheet), new MergedCells(merges));
    }

    @Override
    public void close() {
        workbook.close();
    }

    /** What the first whole pass learns for later ones: merged cells stand behind the rows. */
    private void learn(SheetReader reader) {
        if (read) {
            return;
        }
        read = true;
        merges = reader.merges();
        if (reader.formulas() > 0) {
            remarks.add(
                    reader.formulas() + " cells hold formulas; the values that the workbook keeps for them are read.");
        }
        if (reader.beyond() > 0) {
            remarks.add(reader.beyond() + " cells beyond column " + Limits.COLUMNS + " are not read.");
        }
        if (!merges.isEmpty()) {
            remarks.add("Merged cells count for every row they span.");
        }
    }

    private final class Pass implements Records {
        private final SheetReader reader;
        private final MergedCells merged;
        private long number;

        Pass(SheetReader reader, MergedCells merged) {
            this.reader = reader;
            this.merged = merged;
        }

        @Override
        public @Nullable RawRecord next() throws IOException {
            SheetRow row;
            while ((row = reader.next()) != null) {
                if (row.number() > headerRow && !row.blank()) {
                    SheetRow whole = merged.filled(row);
                    String source = sheet.name() + "!" + row.number();
                    if (whole.tooLong()) {
                        return RawRecord.damaged(++number, source, Damage.ofLongRow());
                    }
                    return new RawRecord(++number, source, padded(whole.cells()), whole.kinds(), whole.notes(), null);
                }
            }
            learn(reader);
            return null;
        }

        /** A sheet leaves out empty cells at the end of a row: they are not missing. */
        private List<String> padded(List<String> cells) {
            while (cells.size() < columns.size()) {
                cells.add("");
            }
            return cells;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
