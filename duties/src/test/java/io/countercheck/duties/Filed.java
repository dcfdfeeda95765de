package io.countercheck.duties;

import io.countercheck.duties.operator.Operator;
import io.countercheck.duties.operator.OperatorRole;
import io.countercheck.duties.papers.DocumentTable;
import io.countercheck.duties.papers.Draws;
import io.countercheck.duties.papers.PaperRow;
import io.countercheck.duties.papers.Register;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Documents on file for tests, written as the rows of the table that a user would keep. */
final class Filed {

    static final Operator OURS =
            new Operator("Our Firm Ltd", List.of(), Set.of("DE", "US"), Set.of(OperatorRole.EXPORTER), Map.of());

    private Filed() {}

    /** A row of {@code column, cell, column, cell}. */
    static PaperRow row(String... cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        return new PaperRow("row", row);
    }

    /** An export authorisation of the Union for acetic anhydride to Brazil, confirmed. */
    static PaperRow authorisation(String number, String quantity, String... more) {
        return with(
                row(
                        "number", number,
                        "kind", "export-authorisation",
                        "country", "DE",
                        "party", "Our Firm Ltd",
                        "substance", "108-24-7",
                        "from", "DE",
                        "to", "BR",
                        "quantity", quantity,
                        "unit", "kg",
                        "state", "confirmed",
                        "by", "A. Clerk",
                        "on", "2026-04-02"),
                more);
    }

    /** A registration of ours in the Union for acetic anhydride, seen. */
    static PaperRow registration(String... more) {
        return with(
                row(
                        "number", "REG-1",
                        "kind", "registration",
                        "country", "DE",
                        "party", "Our Firm Ltd",
                        "substance", "acetic anhydride",
                        "state", "seen",
                        "by", "A. Clerk",
                        "on", "2026-01-02"),
                more);
    }

    static PaperRow with(PaperRow row, String... more) {
        Map<String, String> cells = new HashMap<>(row.cells());
        for (int i = 0; i < more.length; i += 2) {
            cells.put(more[i], more[i + 1]);
        }
        return new PaperRow(row.where(), cells);
    }

    static Register register(PaperRow... rows) {
        return register(List.of(rows));
    }

    static Register register(List<PaperRow> rows) {
        return DocumentTable.read(
                "documents.csv",
                new ArrayList<>(rows),
                Lines.LAW,
                DutyBook.shipped().papersMayName(),
                text -> Set.of());
    }

    static OnFile onFile(PaperRow... rows) {
        return new OnFile(OURS, register(rows), Draws.ALONE);
    }
}
