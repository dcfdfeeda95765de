package io.countercheck.controls;

import java.util.List;

/**
 * Something about the law that the data do not hold or that was not verified, said so that nobody reads silence as
 * freedom.
 *
 * @param id stable id
 * @param regime whose law
 * @param lists the lists concerned; empty for the regime as a whole
 * @param listings ids of the listings concerned; empty for whole lists
 * @param effect whether something is missing or only unverified
 * @param text what, in one or two sentences
 */
public record Gap(String id, String regime, List<String> lists, List<String> listings, Effect effect, String text) {

    /** What a gap does to an answer. */
    public enum Effect {
        /** Part of the law is not in the data: no hit there is no clearance. */
        NOT_HELD,
        /** It is in the data, but was not checked against the source. */
        NOT_VERIFIED
    }

    public Gap {
        lists = List.copyOf(lists);
        listings = List.copyOf(listings);
    }
}
