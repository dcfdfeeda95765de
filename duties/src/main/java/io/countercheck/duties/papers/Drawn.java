package io.countercheck.duties.papers;

import io.countercheck.model.Amount;
import java.util.List;

/**
 * What an earlier line drew from a document for one duty.
 *
 * @param number the document's number
 * @param duty the duty that it met
 * @param listings ids of the listings that brought the duty
 * @param amount the whole quantity of the line
 */
public record Drawn(String number, String duty, List<String> listings, Amount amount) {

    public Drawn {
        listings = List.copyOf(listings);
    }

    /** Whether it was drawn for that duty from a document that covers these goods; the number is compared before. */
    boolean from(Document document, String ofDuty) {
        return duty.equals(ofDuty) && listings.stream().anyMatch(document.listings()::contains);
    }
}
