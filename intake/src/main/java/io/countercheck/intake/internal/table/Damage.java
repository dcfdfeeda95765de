package io.countercheck.intake.internal.table;

/** Why a record as a whole cannot be read. */
public record Damage(String code, String value, String reason, String mend) {

    /** A row of a workbook whose cells hold more together than a record may. */
    public static Damage ofLongRow() {
        return new Damage(
                "record-too-long",
                "",
                "the cells of the row hold more than " + Limits.RECORD_CHARS + " characters together",
                "split the row, or leave out the columns that name no goods and no party");
    }
}
