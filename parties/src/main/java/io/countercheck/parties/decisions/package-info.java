/**
 * What people decided about pairs: that a party of one's own is not the listed one, kept with who, when and why.
 *
 * <pre>{@code
 * Path home = Home.find(null, System.getenv(), System.getProperties());
 * Party party = Party.named(PartyRole.CONSIGNEE, "Youli Trading");
 * ListedParty listed = SampleList.shipped().parties().get(0);
 * DecidedPairs decided = DecidedPairs.in(home);
 * Optional<PairDecision> decision = decided.on(party, listed); // empty as soon as either side changes
 * Instant now = Instant.parse("2026-05-10T09:30:00Z");
 * DecidedPairs.append(home, PairDecision.on(
 *         party, listed, PairDecision.Kind.NOT_SAME, "A. Meyer", now, "other owner, other city"));
 * }</pre>
 */
@NullMarked
package io.countercheck.parties.decisions;

import org.jspecify.annotations.NullMarked;
