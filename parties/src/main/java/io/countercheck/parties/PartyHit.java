package io.countercheck.parties;

import io.countercheck.lists.ListedParty;
import io.countercheck.lists.PartyList;
import io.countercheck.model.Evidence;
import io.countercheck.model.Strength;

/**
 * A listed party that a party of an order may be.
 *
 * @param party the listed party
 * @param list the list it is on
 * @param matchedName which of its names was matched; its primary name when an identifier decided
 * @param probability that both are the same, 0 to 1, calibrated as docs/matching.md says
 * @param strength the band of the probability; certain only for an exact name that says enough, or an identifier.
 *     Possible also for what lies below the alert band, which only {@link PartyMatcher#match(PartyQuery, int)} returns
 * @param evidence what was seen, and how it was taken for the listed party, word by word
 */
public record PartyHit(
        ListedParty party,
        PartyList list,
        String matchedName,
        double probability,
        Strength strength,
        Evidence evidence) {}
