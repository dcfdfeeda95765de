package io.countercheck.goods;

import io.countercheck.controls.Listing;
import io.countercheck.model.Strength;

/**
 * A listing that takes in what was mentioned, whatever the route and the day: those are looked at afterwards.
 *
 * @param listing the listing
 * @param strength how sure it is that the goods fall under this listing
 * @param note the clause on which that rests, or what a person must decide; empty when the name itself is listed
 */
public record ListingHit(Listing listing, Strength strength, String note) {}
