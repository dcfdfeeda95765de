package io.countercheck.intake;

/** The forms in which orders are read. */
public enum Format {
    /** Delimited text: comma, semicolon, tab or bar. */
    CSV,
    /** An Office Open XML workbook. */
    XLSX,
    /** One JSON value: an array of objects, an object that holds one, or a single object. */
    JSON,
    /** One JSON object on each line. */
    NDJSON
}
