package io.countercheck.goods.substances;

import io.countercheck.controls.Listing;

/** A listing and which form of its substance it names. */
public record Member(Listing listing, Scope scope) {

    /** What of the substance the listing is about. */
    public enum Scope {
        SUBSTANCE,
        /** Only a salt of it is named, as in "dihydrochloride". */
        SALT_ONLY,
        PREPARATIONS_ONLY,
        DERIVATIVES_ONLY,
        /** Another substance's listing that takes this one in under its clause. */
        KIN
    }
}
