package io.countercheck.screening;

import io.countercheck.controls.Binding;
import io.countercheck.controls.InForce;
import io.countercheck.controls.Jurisdiction;
import io.countercheck.controls.Law;
import io.countercheck.controls.Listing;
import io.countercheck.controls.Period;
import io.countercheck.goods.GoodsReading;
import io.countercheck.goods.ListingHit;
import io.countercheck.goods.Mention;
import io.countercheck.model.Finding;
import java.util.ArrayList;
import java.util.List;

/** From "listed somewhere, some time" to "listed on this route on this day". */
final class GoodsFindings {

    private GoodsFindings() {}

    /** One finding for each listing that takes in a mention and speaks on that journey; empty when none does. */
    static List<Finding> of(GoodsReading reading, Jurisdiction jurisdiction) {
        List<Finding> findings = new ArrayList<>();
        for (Mention mention : reading.mentions()) {
            for (ListingHit hit : mention.hits()) {
                InForce inForce = jurisdiction.inForce(hit.listing());
                if (inForce != InForce.NO) {
                    findings.add(finding(mention, hit, inForce));
                }
            }
        }
        return findings;
    }

    /** Every listing with a quantity rule that the reading hits, in the order of the law data, each once. */
    static List<Listing> listings(GoodsReading reading, Law law) {
        return reading.mentions().stream()
                .flatMap(m -> m.hits().stream())
                .map(ListingHit::listing)
                .filter(l -> !law.thresholds(l.id()).isEmpty())
                .distinct()
                .toList();
    }

    private static Finding finding(Mention mention, ListingHit hit, InForce inForce) {
        Listing listing = hit.listing();
        List<String> notes = new ArrayList<>();
        if (!hit.note().isEmpty()) {
            notes.add(hit.note());
        }
        switch (inForce) {
            case POSSIBLY ->
                notes.add("whether it is in force there that day is not certain" + partial(listing.period()));
            case START_UNKNOWN -> notes.add("its first day is not known: it counts as in force");
            case YES, NO -> {}
        }
        if (listing.binding() == Binding.SURVEILLANCE) {
            notes.add("a surveillance list: a red flag, not a regulated item by itself");
        }
        return new Finding.OnList(
                mention.kind(), mention.name(), listing.ref(), hit.strength(), mention.evidence(), notes);
    }

    /** What is known of a period that is not known to the day; empty when it is, so that the route must be in doubt. */
    private static String partial(Period period) {
        boolean fromPartial = period.from() != null && !period.from().dayKnown();
        boolean toPartial = period.to() != null && !period.to().dayKnown();
        return (fromPartial ? ": its first day is known only as " + period.from() : "")
                + (toPartial ? ": its last day is known only as " + period.to() : "");
    }
}
