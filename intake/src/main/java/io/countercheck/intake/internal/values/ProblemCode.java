package io.countercheck.intake.internal.values;

import io.countercheck.model.Field;
import io.countercheck.model.FieldProblem;
import java.util.Locale;

/** What can be wrong with a field of a readable row. docs/errors.md explains each. */
public enum ProblemCode {
    DATE_AMBIGUOUS("write the date as 2026-05-10, or give one date in the column whose day is above 12"),
    DATE_UNREADABLE("write the date as 2026-05-10"),
    DATE_IMPOSSIBLE("write the day on which it was, or leave the cell empty"),
    NUMBER_AMBIGUOUS("write the number without grouping signs and with its decimals, such as 1234.50"),
    NUMBER_UNREADABLE("write the number in digits, such as 1234.5"),
    NUMBER_NEGATIVE("a quantity or value is never negative; write credits and returns in a file of their own"),
    UNIT_MISSING("give the unit in the cell, in a unit column or in the header, such as \"Net weight (kg)\""),
    UNIT_UNKNOWN("use kg, g, mg, t, lb, oz, l, ml, m3, gal, fl oz, pieces or sets"),
    QUANTITY_UNREADABLE("write a number and a unit, such as 25 kg or 4 x 25 kg"),
    CONCENTRATION_AMBIGUOUS("write per cent with the sign, such as 98 %"),
    CONCENTRATION_NOT_BY_WEIGHT("give the content in per cent by weight"),
    CONCENTRATION_OPEN("give the content, or the most it can be, in per cent by weight"),
    CONCENTRATION_UNREADABLE("write per cent by weight, such as 98 %"),
    COUNTRY_UNKNOWN("use the two-letter ISO 3166 code, such as DE"),
    CAS_WAS_DATE("format the column as text in the spreadsheet before typing CAS numbers"),
    CAS_IS_DATE("format the column as text in the spreadsheet and type the CAS number again"),
    FORMULA_WITHOUT_VALUE("open the workbook, let it calculate, save it again"),
    CELL_ERROR("mend the formula in the workbook"),
    TEXT_TOO_LONG("shorten the text or split it over several lines"),
    TEXT_UNDECODABLE("save the file as UTF-8"),
    CONTROL_CHARACTERS("export the file again as plain text"),
    DIRECTION_CONTROL("write the text without them, and look at what it says once they are gone"),
    CELLS_MISSING("give every row as many cells as the header"),
    CELLS_SURPLUS("put cells that contain the delimiter in quotes"),
    QUOTE_OPEN("close the quote, or double it where it belongs to the text"),
    NAMES_NOT_SCREENED("say whose names they are with --map \"column=consignee\", or that they are none with column=-"),
    VALUES_DIFFER("keep one of the columns, or map the other with column=-");

    private static final int SHOWN = 200;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String mend;

    ProblemCode(String mend) {
        this.mend = mend;
    }

    public String id() {
        return id;
    }

    public String mend() {
        return mend;
    }

    public FieldProblem of(Field field, String value, String reason) {
        return new FieldProblem(field, shown(value), id, reason, mend);
    }

    /** The text cut to a readable length, never through a surrogate pair. */
    public static String shown(String value) {
        return value.codePointCount(0, value.length()) <= SHOWN
                ? value
                : value.substring(0, value.offsetByCodePoints(0, SHOWN - 1)) + "…";
    }
}
