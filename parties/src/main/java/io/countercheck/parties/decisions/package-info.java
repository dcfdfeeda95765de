/**
 * What people decided about pairs: that a party of one's own is not the listed one, kept with who, when and why.
 *
 * <pre>{@code
 * DecidedPairs decided = DecidedPairs.in(home);
 * Optional<PairDecision> decision = decided.on(party, listed); // empty as soon as either side changes
 * DecidedPairs.append(home, PairDecision.on(party, listed, Kind.NOT_SAME, "A. Meyer", now, "other owner, other city"));
 * }</pre>
 */
@NullMarked
package io.countercheck.parties.decisions;

import org.jspecify.annotations.NullMarked;
