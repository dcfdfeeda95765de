package io.countercheck.screening;

import io.countercheck.parties.decisions.DecidedPairs;
import io.countercheck.parties.ownership.OwnershipGraph;
import java.util.Set;

/**
 * What else is known when parties are screened.
 *
 * @param operatorCountries ISO 3166 codes of the countries whose law binds the operator; empty when it is not named, and
 *     then every list counts as binding
 * @param decided what people decided about pairs
 * @param ownership who owns whom
 */
public record PartyTerms(Set<String> operatorCountries, DecidedPairs decided, OwnershipGraph ownership) {

    /** Nothing else is known. */
    public static final PartyTerms NONE = new PartyTerms(Set.of(), DecidedPairs.NONE, OwnershipGraph.EMPTY);

    public PartyTerms {
        operatorCountries = Set.copyOf(operatorCountries);
    }
}
