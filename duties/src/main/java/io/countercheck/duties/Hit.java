package io.countercheck.duties;

import io.countercheck.controls.Binding;
import io.countercheck.controls.Listing;
import io.countercheck.model.Finding;
import io.countercheck.model.Kind;
import io.countercheck.model.Strength;
import org.jspecify.annotations.Nullable;

/**
 * A listing that goods were recognised as, and how it counts on this route and day.
 *
 * @param finding what recognition says
 * @param listing the listing, or null when the law data do not know it (a list that the user holds)
 * @param standing how it counts
 * @param dayCertain whether the listing is in force whatever its partly known dates mean
 * @param routeCertain whether the listing's regime speaks wherever an unknown end of the route lies
 * @param exclusion the exclusion that takes the goods out of the listing, or null
 */
record Hit(
        Finding.OnList finding,
        @Nullable Listing listing,
        Standing standing,
        boolean dayCertain,
        boolean routeCertain,
        @Nullable Exclusion exclusion) {

    /** How a hit counts, strongest first. */
    enum Standing {
        /** Exact identity, binding, in force. */
        LISTED,
        /** Anything less that a person has to look at. */
        POSSIBLE,
        /** A proposal: mentioned, never counted. */
        PROPOSED,
        /** An exclusion takes the goods out of the listing, or the listing does not speak on this route. */
        OUTSIDE
    }

    String id() {
        return finding.listing().id();
    }

    boolean counts() {
        return standing == Standing.LISTED || standing == Standing.POSSIBLE;
    }

    boolean identityExact() {
        return finding.strength() == Strength.CERTAIN;
    }

    boolean treaty() {
        return listing != null && listing.binding() == Binding.TREATY;
    }

    /** Whether the data say which duties follow from the listing. */
    boolean dutiesHeld() {
        return listing != null && !listing.duties().isEmpty();
    }

    /** Whether only surveillance, or a list without force of law, names the goods. */
    boolean withoutForceOfLaw() {
        return listing == null || !listing.binding().isLaw();
    }

    boolean ofClass() {
        return finding.kind() == Kind.CLASS;
    }
}
