package io.countercheck.goods.substances;

import io.countercheck.controls.Listing;
import io.countercheck.model.Kind;
import java.util.Set;

/** Listings of which the law data give no clause at all, so that what their law says of salts is not known. */
public final class SaltClause {

    /** The note on a hit that rests on that gap. */
    public static final String NOT_HELD = "what the listing says of salts is not held";

    /** Acids and bases whose salts are ordinary goods, and elements, which have none. */
    private static final Set<String> SALTS_ARE_OTHER_GOODS =
            Set.of("7647-01-0", "7664-93-9", "10034-85-2", "7664-41-7", "7553-56-2", "7723-14-0", "12185-10-3");

    private SaltClause() {}

    /** Whether a salt of the substance may be meant: neither a clause nor its words are held. */
    public static boolean notHeld(Listing listing) {
        return listing.kind() == Kind.SUBSTANCE
                && listing.clauses().isEmpty()
                && listing.clauseText().isBlank()
                && listing.cas().stream().noneMatch(SALTS_ARE_OTHER_GOODS::contains);
    }
}
