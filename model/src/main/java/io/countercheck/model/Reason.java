package io.countercheck.model;

/**
 * One rule of the decision table that spoke, for one goods line.
 *
 * @param code stable code, with what it concerns after a colon where there is something: {@code duty-open:CN-01}
 * @param disposition what that rule alone would decide
 * @param text the same in a plain sentence
 */
public record Reason(String code, Disposition disposition, String text) {}
