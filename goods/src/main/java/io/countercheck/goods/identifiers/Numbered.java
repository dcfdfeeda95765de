package io.countercheck.goods.identifiers;

/**
 * A number found in a text.
 *
 * @param number in its usual form, {@code 67-64-1}
 * @param start where it begins in the folded text
 * @param end where it ends there, exclusive
 */
public record Numbered(String number, int start, int end) {}
