package io.countercheck.text;

/**
 * A run of letters of one script, or a number.
 *
 * @param start where it begins in the folded text, in chars
 * @param end where it ends there, exclusive
 * @param text the folded text of it; a number keeps the points and commas inside it
 * @param script the script of its letters, {@link Script#DIGIT} for a number
 */
public record Token(int start, int end, String text, Script script) {}
