package io.countercheck.lists.targets;

import java.time.LocalDate;

/**
 * That somebody looked whether a target is still in business.
 *
 * @param name of the target, as the register holds it
 * @param day the day of the look
 * @param seen whether it was seen
 * @param note what was looked at, in the person's own words, or empty
 */
public record TargetCheck(String name, LocalDate day, boolean seen, String note) {}
