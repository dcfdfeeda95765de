package io.countercheck.intake.internal.table;

import io.countercheck.intake.internal.values.ProblemCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A data record as it stands in the file: cells by column, trimmed of white space, empty where there is nothing. */
public final class RawRecord {

    private final long number;
    private final String source;
    private final List<String> cells;
    private final List<CellKind> kinds;
    private final List<CellNote> notes;
    private final @Nullable Damage damage;

    /**
     * @param kinds one for each cell, or empty when all are text
     * @param damage why the record cannot be read, or null
     */
    public RawRecord(
            long number,
            String source,
            List<String> cells,
            List<CellKind> kinds,
            List<CellNote> notes,
            @Nullable Damage damage) {
        this.number = number;
        this.source = source;
        this.cells = cells;
        this.kinds = kinds;
        this.notes = notes;
        this.damage = damage;
    }

    /** A record of nothing but text. */
    public static RawRecord ofText(long number, List<String> cells) {
        return new RawRecord(number, "", cells, List.of(), List.of(), null);
    }

    public static RawRecord damaged(long number, String source, Damage damage) {
        return new RawRecord(number, source, List.of(), List.of(), List.of(), damage);
    }

    /** 1 for the first data record. */
    public long number() {
        return number;
    }

    /** Sheet and row, JSON pointer, or empty. */
    public String source() {
        return source;
    }

    public int size() {
        return cells.size();
    }

    /** The cell, empty where the record is too short to have it. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public CellKind kind(int column) {
        return column < kinds.size() ? kinds.get(column) : CellKind.TEXT;
    }

    public List<String> cells() {
        return cells;
    }

    public List<CellNote> notes() {
        return notes;
    }

    /** Whether it has more cells than headers, so that it is not known for certain which is which. */
    public boolean shifted() {
        for (CellNote note : notes) {
            if (note.code() == ProblemCode.CELLS_SURPLUS) {
                return true;
            }
        }
        return false;
    }

    public @Nullable Damage damage() {
        return damage;
    }
}
