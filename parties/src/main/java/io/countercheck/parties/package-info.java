/**
 * Who a party is: names and identifiers of an order held against official lists.
 *
 * <pre>{@code
 * Path home = Home.find(null, System.getenv(), System.getProperties());
 * PartyMatcher matcher = PartyMatcher.open(ListStore.at(home).load(), home);
 * List<PartyHit> alerts = matcher.match(Party.named(PartyRole.CONSIGNEE, "Youli Tech Dev Co Ltd"));
 * List<PartyHit> ranked = matcher.match(PartyQuery.named("Youli"), 5);
 * alerts.get(0).evidence().steps(); // why, word by word
 * }</pre>
 *
 * <p>Beside it: {@link io.countercheck.parties.decisions}, what people decided about pairs, and
 * {@link io.countercheck.parties.ownership}, who owns whom.
 */
@NullMarked
package io.countercheck.parties;

import org.jspecify.annotations.NullMarked;
