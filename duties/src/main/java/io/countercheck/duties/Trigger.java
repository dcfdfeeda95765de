package io.countercheck.duties;

import io.countercheck.controls.Trade;
import java.util.Arrays;
import java.util.Locale;

/** What brings a duty about. The words are those of the {@code triggers} column. */
public enum Trigger {
    DOMESTIC_SALE,
    IMPORT,
    EXPORT,
    TRANSIT,
    /** A broker in the territory arranges the movement. */
    BROKER,
    /** Something about the order suggests diversion: owed in any trade, all the time. */
    SUSPICION,
    /** Goods are lost or stolen: owed in any trade, all the time. */
    LOSS,
    /** Carriage inside the territory, in domestic trade. */
    DOMESTIC_CARRIAGE,
    /** A party of the consignment is blocked. */
    BLOCKED_PARTY,
    /** A manufacturer in the territory makes the goods. */
    MANUFACTURE,
    /** A waiver on file for a regular customer or importer: takes the place of another duty, never owed by itself. */
    REGULAR_CUSTOMER_WAIVER,
    /** The authority has described the person in advance: not owed while no description is on file. */
    DESCRIBED_PERSON,
    /** An easing of another duty, never owed by itself. */
    EASING;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    public String id() {
        return id;
    }

    /** Whether a movement that is this trade, seen from the duty's territory, brings the duty about. */
    boolean fires(Trade trade) {
        return switch (this) {
            case DOMESTIC_SALE, DOMESTIC_CARRIAGE -> trade == Trade.DOMESTIC;
            case IMPORT -> trade == Trade.IMPORT;
            case EXPORT -> trade == Trade.EXPORT;
            case TRANSIT -> trade == Trade.TRANSIT;
            case BROKER,
                    SUSPICION,
                    LOSS,
                    BLOCKED_PARTY,
                    MANUFACTURE,
                    REGULAR_CUSTOMER_WAIVER,
                    DESCRIBED_PERSON,
                    EASING -> false;
        };
    }

    /** @throws IllegalArgumentException when the word is unknown */
    static Trigger of(String id) {
        return Arrays.stream(values())
                .filter(t -> t.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no trigger: " + id));
    }
}
