package io.countercheck.model.network;

import java.time.LocalDate;

/**
 * A new name on an old contact.
 *
 * @param company the company's id
 * @param oldName id of the name that bore the contact first
 * @param newName id of the name that bears it later
 * @param value the contact as it is compared
 * @param oldLast the last day on which the old name was seen at all
 * @param newFirst the first day on which the new name bore the contact
 * @param dropped whether the old name was not seen again from that day on
 */
public record Recycling(
        String company,
        String oldName,
        String newName,
        ContactKind contact,
        String value,
        LocalDate oldLast,
        LocalDate newFirst,
        boolean dropped) {}
