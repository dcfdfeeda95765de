package io.countercheck.model.network;

import java.time.LocalDate;

/**
 * A company under action that was seen after the action.
 *
 * @param target the name under which the register holds it
 * @param action what was done, as the register says
 * @param source where that is written
 * @param day the day of the action
 * @param company id of the company in the network
 * @param name id of the name under which it was seen
 * @param newName whether that name is not the register's: seen by a contact or a link
 * @param how in a plain sentence
 * @param rows the rows after the day of the action
 * @param first the first day after the action on which it was seen
 */
public record TargetSighting(
        String target,
        String action,
        String source,
        LocalDate day,
        String company,
        String name,
        boolean newName,
        String how,
        Rows rows,
        LocalDate first) {}
