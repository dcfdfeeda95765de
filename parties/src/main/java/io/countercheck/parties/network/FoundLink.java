package io.countercheck.parties.network;

import org.jspecify.annotations.Nullable;

/**
 * A link between two bearers, before companies are known.
 *
 * @param from the one that is older by the rows read, else the lower
 * @param contact what both bear, or null when only their names are alike
 * @param names how many different names bear the contact
 * @param namesAlike the probability by their names, 0 when they were not found alike
 */
record FoundLink(
        Bearer from,
        Bearer to,
        @Nullable Contact contact,
        int names,
        double namesAlike,
        double probability,
        boolean merges,
        Doubt doubt) {

    /** Why a shared contact proves less than its kind. */
    enum Doubt {
        NONE,
        BOTH_SIDES,
        CARRIER
    }
}
