package io.countercheck.model;

import java.util.List;

/**
 * What a goods line was found to be and whether it may go.
 *
 * @param row the record's number in the input: the key
 * @param source sheet or JSON pointer, or empty
 * @param reference order reference, or empty
 * @param line line within the order, or empty
 * @param disposition whether it may go
 * @param goods what the goods are
 * @param party what the parties are; every row of a consignment inherits it
 * @param name the strongest listing's name, or empty
 * @param listingIds the ids of the listings that hit, strongest first
 * @param reasons the rules that spoke, the decisive ones first
 * @param findings findings about this line alone; those about the consignment stand in {@link ConsignmentVerdict}
 * @param duties what must be done, by whom
 * @param notScreened what was not looked at or is not held, in plain sentences: never a silent clear
 */
public record Verdict(
        long row,
        String source,
        String reference,
        String line,
        Disposition disposition,
        GoodsStatus goods,
        PartyStatus party,
        String name,
        List<String> listingIds,
        List<Reason> reasons,
        List<Finding> findings,
        List<DutyOwed> duties,
        List<String> notScreened) {

    public Verdict {
        listingIds = List.copyOf(listingIds);
        reasons = List.copyOf(reasons);
        findings = List.copyOf(findings);
        duties = List.copyOf(duties);
        notScreened = List.copyOf(notScreened);
    }
}
