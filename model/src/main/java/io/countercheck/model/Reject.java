package io.countercheck.model;

/**
 * One thing that made a row unreadable; a row may have several.
 *
 * @param row the record's number in the input
 * @param source sheet or JSON pointer, or empty
 * @param field the field's id, or empty when the record as a whole is broken
 * @param value the raw text, cut to a readable length
 * @param code stable code
 * @param reason what was wrong
 * @param mend what the user can do about it
 */
public record Reject(long row, String source, String field, String value, String code, String reason, String mend) {}
