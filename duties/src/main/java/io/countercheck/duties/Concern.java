package io.countercheck.duties;

/**
 * What a rule of the decision table spoke about.
 *
 * @param subject what comes after the colon of the reason's code, or empty
 * @param text a plain sentence
 */
record Concern(String subject, String text) {}
