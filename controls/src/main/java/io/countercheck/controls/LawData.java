package io.countercheck.controls;

import java.util.List;

/**
 * The tables of the law as read, not yet checked against each other.
 *
 * @param edition raised with every change
 */
record LawData(
        String edition,
        List<Source> sources,
        List<ControlList> lists,
        List<Listing> listings,
        List<Threshold> thresholds,
        List<Provision> provisions,
        List<Territory> territories,
        List<Gap> gaps) {

    LawData {
        sources = List.copyOf(sources);
        lists = List.copyOf(lists);
        listings = List.copyOf(listings);
        thresholds = List.copyOf(thresholds);
        provisions = List.copyOf(provisions);
        territories = List.copyOf(territories);
        gaps = List.copyOf(gaps);
    }
}
