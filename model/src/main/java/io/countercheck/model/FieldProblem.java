package io.countercheck.model;

/**
 * A field that could not be read as what it should be. The row is screened all the same.
 *
 * @param field which field
 * @param value its raw text
 * @param code stable code, for example {@code date-ambiguous}; docs/errors.md lists them
 * @param reason what was wrong
 * @param mend what the user can do about it
 */
public record FieldProblem(Field field, String value, String code, String reason, String mend) {}
