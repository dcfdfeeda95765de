package io.countercheck.intake.internal.rows;

import io.countercheck.intake.Mapping;
import io.countercheck.intake.Mapping.Recognition;
import io.countercheck.intake.internal.columns.HeaderDictionary;
import io.countercheck.intake.internal.table.RawRecord;
import io.countercheck.intake.internal.values.LegalForms;
import io.countercheck.intake.internal.values.ProblemCode;
import io.countercheck.model.PartyAttribute;
import io.countercheck.model.PartyField;
import io.countercheck.model.PartyRole;
import java.util.ArrayList;
import java.util.List;

/**
 * Columns that nothing is read from although names of parties seem to stand in them: their header has a word for a party,
 * or a cell ends in a legal form. Nobody is screened there, and that has to be said.
 */
final class UnreadNames {

    private static final int LONGEST_NAME = 200;

    /** Under it stands what is said of a name whose part nobody gave: whoever is not the sender mostly receives. */
    private static final PartyField SAID_OF = new PartyField(PartyRole.CONSIGNEE, PartyAttribute.NAME);

    /** A column that is not used. */
    private static final class Column {
        final int index;
        final String header;
        final boolean speaksOfParty;
        boolean holdsNames;

        Column(int index, String header, boolean speaksOfParty) {
            this.index = index;
            this.header = header;
            this.speaksOfParty = speaksOfParty;
        }
    }

    private final List<Column> columns = new ArrayList<>();

    UnreadNames(Mapping mapping) {
        for (Mapping.Column column : mapping.columns()) {
            if (column.field() == null && column.how() == Recognition.UNUSED) {
                boolean speaks = HeaderDictionary.shipped().speaksOfParty(column.header());
                columns.add(new Column(column.position() - 1, column.header(), speaks));
            }
        }
    }

    void add(RawRecord row) {
        for (Column column : columns) {
            if (!column.holdsNames) {
                String cell = row.cell(column.index);
                column.holdsNames = column.speaksOfParty ? isName(cell) : LegalForms.endsIn(cell);
            }
        }
    }

    /** Letters and nothing that makes a code or a number of it. */
    private static boolean isName(String cell) {
        return cell.length() <= LONGEST_NAME
                && cell.codePoints().filter(Character::isLetter).limit(4).count() == 4
                && cell.codePoints().noneMatch(Character::isDigit);
    }

    /** The headers of the columns with names that were seen. */
    List<String> headers() {
        return columns.stream().filter(c -> c.holdsNames).map(c -> c.header).toList();
    }

    /** Says of a row what names in it are not screened. */
    void report(RowCells cells) {
        for (Column column : columns) {
            String cell = column.holdsNames ? cells.row().cell(column.index) : "";
            if (!cell.isEmpty()) {
                cells.problem(
                        ProblemCode.NAMES_NOT_SCREENED,
                        SAID_OF,
                        cell,
                        "names in the column \"" + ProblemCode.shown(column.header)
                                + "\" were not screened: the header does not say whose they are");
            }
        }
    }
}
