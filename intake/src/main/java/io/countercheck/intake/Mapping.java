package io.countercheck.intake;

import io.countercheck.model.Field;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a file holds which field, and how that was recognised.
 *
 * @param columns every column in file order
 */
public record Mapping(List<Column> columns) {

    public Mapping {
        columns = List.copyOf(columns);
    }

    /** How a column was recognised. */
    public enum Recognition {
        /** The user said so. */
        GIVEN("given"),
        /** The header stands in the dictionary. */
        HEADER("header"),
        /** The header names a party and one of its attributes. */
        PARTY_AND_ATTRIBUTE("party and attribute"),
        /** The header names an attribute only; the party is that of the column before. */
        POSITION("party of the column before"),
        /** The header can mean several things; this was the first that no other column holds. */
        WEAK("likely meaning"),
        /** The user or the dictionary says that it holds nothing of use. */
        LEFT_OUT("not used"),
        UNUSED("not used");

        private final String words;

        Recognition(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * Whom of several parties in one role a column tells of: the ultimate and the intermediate consignee are two.
     *
     * @param number 1 for the first; whoever is called the final one stands before the others, whoever is called
     *     intermediate behind them
     * @param intermediate whether the header says that goods only pass through these hands
     */
    public record Standing(int number, boolean intermediate) {

        public static final Standing ONLY = new Standing(1, false);
    }

    /**
     * One column.
     *
     * @param position 1 for the first
     * @param header as written, or the path of a JSON member
     * @param field what it holds, or null when it is not used
     * @param how why it is taken for that
     * @param unit the unit that the header names, or empty
     * @param party whom of several in one role it tells of; {@link Standing#ONLY} for any other column
     * @param convention how its dates or decimals are read, in words; empty when there is nothing to say
     */
    public record Column(
            int position,
            String header,
            @Nullable Field field,
            Recognition how,
            String unit,
            Standing party,
            String convention) {}

    /** The columns that hold the field, in file order. */
    public List<Column> of(Field field) {
        return columns.stream().filter(c -> field.equals(c.field())).toList();
    }

    /** The headers of the columns that nothing is read from. */
    public List<String> unused() {
        return columns.stream()
                .filter(c -> c.field() == null)
                .map(Column::header)
                .toList();
    }

    /** A table for people: position, header, field, how recognised, unit, convention. */
    public String table() {
        int headerWidth = width(columns.stream().map(c -> shown(c.header())).toList(), "column");
        int fieldWidth = width(columns.stream().map(Mapping::fieldId).toList(), "field");
        StringBuilder out = new StringBuilder();
        line(out, headerWidth, fieldWidth, "#", "column", "field", "recognised by");
        for (Column c : columns) {
            StringBuilder why = new StringBuilder(c.how().words());
            if (!c.unit().isEmpty()) {
                why.append("; unit ").append(c.unit());
            }
            if (c.party().number() > 1) {
                why.append("; party ").append(c.party().number()).append(" of this role");
            }
            if (!c.convention().isEmpty()) {
                why.append("; ").append(c.convention());
            }
            line(
                    out,
                    headerWidth,
                    fieldWidth,
                    Integer.toString(c.position()),
                    shown(c.header()),
                    fieldId(c),
                    why.toString());
        }
        return out.toString();
    }

    private static String fieldId(Column c) {
        return Optional.ofNullable(c.field()).map(Field::id).orElse("-");
    }

    private static String shown(String header) {
        String oneLine = visible(header);
        return oneLine.codePointCount(0, oneLine.length()) <= 40
                ? oneLine
                : oneLine.substring(0, oneLine.offsetByCodePoints(0, 39)) + "…";
    }

    /** Controls as blanks; what turns the direction of reading or shows nothing by its number. */
    private static String visible(String header) {
        StringBuilder out = new StringBuilder(header.length());
        header.codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> out.append(' ');
                case Character.FORMAT, Character.SURROGATE -> out.append(String.format(Locale.ROOT, "⟦U+%04X⟧", c));
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static int width(List<String> cells, String title) {
        return cells.stream().mapToInt(s -> s.codePointCount(0, s.length())).reduce(title.length(), Math::max);
    }

    private static void line(StringBuilder out, int headerWidth, int fieldWidth, String... cells) {
        pad(out, cells[0], 4);
        pad(out, cells[1], headerWidth + 2);
        pad(out, cells[2], fieldWidth + 2);
        out.append(cells[3]).append('\n');
    }

    private static void pad(StringBuilder out, String cell, int width) {
        out.append(cell).append(" ".repeat(Math.max(1, width - cell.codePointCount(0, cell.length()))));
    }
}
