package io.countercheck.duties;

import io.countercheck.controls.InForce;
import io.countercheck.controls.Jurisdiction;
import io.countercheck.controls.Law;
import io.countercheck.controls.Listing;
import io.countercheck.model.Movement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which listings speak on a journey: asked of the law once for each route and day. Not thread-safe. */
final class Journeys {

    /** Different journeys that are remembered; then it begins anew. */
    private static final int MOST = 5_000;

    private final Law law;
    private final Map<Journey, Jurisdiction> remembered = new HashMap<>();

    private record Journey(String from, String to, List<String> via, LocalDate day) {}

    Journeys(Law law) {
        this.law = law;
    }

    /** Whether a listing has a quantity rule and speaks on that journey. */
    boolean addsUp(Listing listing, Movement movement, LocalDate day) {
        if (law.thresholds(listing.id()).isEmpty()) {
            return false;
        }
        if (remembered.size() >= MOST) {
            remembered.clear();
        }
        return remembered
                        .computeIfAbsent(
                                new Journey(movement.from(), movement.to(), movement.via(), day),
                                j -> law.on(movement, day))
                        .inForce(listing)
                != InForce.NO;
    }
}
