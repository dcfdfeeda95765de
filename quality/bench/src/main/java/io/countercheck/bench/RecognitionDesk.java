package io.countercheck.bench;

import io.countercheck.controls.InForce;
import io.countercheck.controls.Jurisdiction;
import io.countercheck.controls.Law;
import io.countercheck.controls.Listing;
import io.countercheck.goods.GoodsReading;
import io.countercheck.goods.GoodsRecogniser;
import io.countercheck.goods.ListingHit;
import io.countercheck.model.GoodsField;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.Movement;
import io.countercheck.model.Strength;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Asks the recogniser what a description is, on one route and day for all figures: from China to the United States
 * through every other territory whose law is held, so that no regime is silent.
 */
final class RecognitionDesk {

    static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private static final Movement ROUTE =
            new Movement("CN", "US", List.of("DE", "CA", "MX", "IN", "HK", "AU", "VN"), null, DAY, null, "");

    private final Law law = Law.shipped();
    private final GoodsRecogniser recogniser = GoodsRecogniser.of(law);
    private final Jurisdiction jurisdiction = law.on(ROUTE, DAY);

    /** What a goods item is told, weakest first. */
    enum Answer {
        NONE,
        POSSIBLE,
        LISTED
    }

    Law law() {
        return law;
    }

    GoodsReading read(String description) {
        return recogniser.read(GoodsItem.of(1, ROUTE, Map.of(GoodsField.DESCRIPTION, description)));
    }

    GoodsReading structure(String smiles) {
        return recogniser.readText(smiles);
    }

    /** Every hit of every mention, whatever the route. */
    static Stream<ListingHit> hits(GoodsReading reading) {
        return reading.mentions().stream().flatMap(mention -> mention.hits().stream());
    }

    boolean speaks(Listing listing) {
        return jurisdiction.inForce(listing) != InForce.NO;
    }

    Answer answer(GoodsReading reading) {
        Answer answer = Answer.NONE;
        for (ListingHit hit : hits(reading).toList()) {
            if (listed(hit)) {
                return Answer.LISTED;
            }
            if (speaks(hit.listing())) {
                answer = Answer.POSSIBLE;
            }
        }
        return answer;
    }

    /** A certain hit on a listing that binds there on that day. */
    boolean listed(ListingHit hit) {
        InForce inForce = jurisdiction.inForce(hit.listing());
        return hit.strength() == Strength.CERTAIN
                && hit.listing().binding().isLaw()
                && (inForce == InForce.YES || inForce == InForce.START_UNKNOWN);
    }
}
