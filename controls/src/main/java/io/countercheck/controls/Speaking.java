package io.countercheck.controls;

/**
 * A regime that speaks on a route, and what the movement is for it.
 *
 * @param regime name of the regime as the listings write it; the United States speak as {@code US} and {@code US-DEA}
 * @param trade what the movement is for it, an unknown end of the route taken to lie outside; {@link Trade#TRANSIT} also
 *     for a treaty that speaks on every route. {@link Jurisdiction#trades} has every trade the movement may be
 * @param complete whether no hit in it is a clearance; false where only a part of its law is held
 */
public record Speaking(String regime, Trade trade, boolean complete) {}
