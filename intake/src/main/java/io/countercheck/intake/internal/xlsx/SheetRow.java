package io.countercheck.intake.internal.xlsx;

import io.countercheck.intake.internal.table.CellKind;
import io.countercheck.intake.internal.table.CellNote;
import java.util.List;

/**
 * One row of a sheet, 1 for the first: trimmed texts by column, their kinds, and what is wrong with single cells.
 *
 * @param tooLong whether its cells hold more characters together than a record may; those beyond are left out
 */
record SheetRow(int number, List<String> cells, List<CellKind> kinds, List<CellNote> notes, boolean tooLong) {

    boolean blank() {
        return !tooLong && notes.isEmpty() && cells.stream().allMatch(String::isEmpty);
    }
}
