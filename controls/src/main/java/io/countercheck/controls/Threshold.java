package io.countercheck.controls;

import io.countercheck.model.Amount;
import io.countercheck.model.Confidence;
import java.util.Set;

/**
 * A quantity from which a transaction, or some of its duties, is regulated.
 *
 * @param listing id of the listing it belongs to
 * @param amount the quantity; 0 means that any quantity is regulated
 * @param scope over what the quantity is added up
 * @param trades the trades it applies to
 * @param limitsDuties the duties it limits; empty means the whole regulated transaction
 * @param note what else a reader must know, for example that only some destinations are meant
 * @param citation where it is written
 * @param confidence how well that is verified
 */
public record Threshold(
        String listing,
        Amount amount,
        Scope scope,
        Set<Trade> trades,
        Set<String> limitsDuties,
        String note,
        String citation,
        Confidence confidence) {

    /** Over what a quantity is added up: always with the same customer. */
    public enum Scope {
        TRANSACTION,
        CALENDAR_MONTH,
        CALENDAR_YEAR
    }

    public Threshold {
        trades = Set.copyOf(trades);
        limitsDuties = Set.copyOf(limitsDuties);
    }
}
