package io.countercheck.report;

/**
 * A verdict as read back from a result folder.
 *
 * @param record the verdict
 * @param digest SHA-256 of its line in verdicts.ndjson without the line feed, hex
 */
public record StoredVerdict(VerdictRecord record, String digest) {}
