package io.countercheck.controls;

/**
 * A list, table, class or schedule of a regime.
 *
 * @param regime whose law, as the listings write it
 * @param name its name, as the listings write it
 * @param page name of its page under docs/controls, without suffix
 * @param what what it is, in a sentence or two
 * @param legalSource where it is written
 */
public record ControlList(String regime, String name, String page, String what, String legalSource) {}
