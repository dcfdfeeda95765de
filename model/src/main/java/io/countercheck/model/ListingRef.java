package io.countercheck.model;

/**
 * A listing as a finding cites it.
 *
 * @param id stable id, never reused
 * @param regime whose law
 * @param list which list, table, class or schedule of it
 * @param citation where it is written
 * @param confidence how well the listing itself is verified
 */
public record ListingRef(String id, String regime, String list, String citation, Confidence confidence) {}
