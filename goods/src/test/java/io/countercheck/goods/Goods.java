package io.countercheck.goods;

import io.countercheck.controls.Law;
import io.countercheck.model.GoodsField;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.Movement;
import io.countercheck.model.Strength;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Reads goods as the tests write them down. */
public final class Goods {

    public static final GoodsRecogniser RECOGNISER = GoodsRecogniser.of(Law.shipped());

    private static final Movement ANYWHERE = Movement.of("CN", "US", LocalDate.of(2026, 5, 10));

    private Goods() {}

    public static GoodsReading described(String description) {
        return read(Map.of(GoodsField.DESCRIPTION, description));
    }

    public static GoodsReading read(Map<GoodsField, String> texts) {
        return RECOGNISER.read(item(texts));
    }

    public static GoodsItem item(Map<GoodsField, String> texts) {
        return GoodsItem.of(1, ANYWHERE, texts);
    }

    /** How strongly a listing is hit, empty when it is not. */
    public static Optional<Strength> strength(GoodsReading reading, String listingId) {
        return reading.mentions().stream()
                .flatMap(m -> m.hits().stream())
                .filter(h -> h.listing().id().equals(listingId))
                .map(ListingHit::strength)
                .max(Strength::compareTo);
    }
}
