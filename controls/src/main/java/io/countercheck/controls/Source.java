package io.countercheck.controls;

/**
 * A name under which listings are kept, and the territory it speaks for.
 *
 * @param regime name as the listings write it, for example {@code US-DEA}
 * @param territory name of the territory, for example {@code US}; empty when it makes no law anywhere
 * @param title its name in words
 * @param legalSource the law behind it
 */
public record Source(String regime, String territory, String title, String legalSource) {}
