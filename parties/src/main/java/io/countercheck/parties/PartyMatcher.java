package io.countercheck.parties;

import io.countercheck.lists.PartyList;
import io.countercheck.model.Party;
import io.countercheck.parties.internal.Matching;
import java.nio.file.Path;
import java.util.List;

/**
 * Tells which listed parties a party of an order may be, by names in any script and by identifiers.
 *
 * <p>Immutable and safe to share between threads; each thread that asks keeps working space of about 20 bytes for each
 * listed name. Results, their order and their probabilities do not depend on threads or on the order of questions.
 */
public final class PartyMatcher {

    private final Matching matching;

    private PartyMatcher(Matching matching) {
        this.matching = matching;
    }

    /** Reads and indexes the lists in memory: about a second for fifty thousand names. */
    public static PartyMatcher of(List<PartyList> lists) {
        return new PartyMatcher(Matching.of(lists));
    }

    /**
     * The same from the compiled index under {@code <home>/index}, which is made when there is none of these very
     * lists; a damaged one is replaced.
     *
     * @param home see {@link io.countercheck.lists.Home}; a home that cannot be written costs only time
     */
    public static PartyMatcher open(List<PartyList> lists, Path home) {
        return new PartyMatcher(Matching.compiled(lists, home.resolve("index")));
    }

    /**
     * The listed parties within the alert band, the most probable first; ties by entity id.
     *
     * @return empty when nobody on the lists is likely enough, or the party has neither name nor identifier
     */
    public List<PartyHit> match(Party party) {
        return matching.alerts(party);
    }

    /** Those listed parties that a single question may mean, inside the alert band; the likeliest first. */
    public List<PartyHit> match(PartyQuery query) {
        return match(query.party());
    }

    /**
     * At most {@code top} listed parties, the most probable first, below the alert band too. Those below are
     * {@link io.countercheck.model.Strength#POSSIBLE} with a probability under {@link #alertBand()}.
     */
    public List<PartyHit> match(PartyQuery query, int top) {
        return matching.ranked(query.party(), top);
    }

    /** The probability from which a hit is an alert. */
    public double alertBand() {
        return matching.alertBand();
    }
}
