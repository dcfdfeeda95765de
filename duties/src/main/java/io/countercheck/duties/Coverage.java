package io.countercheck.duties;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whose duties are not held. Listed goods without a known duty never proceed by themselves: the law may well ask for
 * something that is not in the data.
 */
final class Coverage {

    private Coverage() {}

    /** Each gap: a country, regime or listing, and a sentence. */
    static List<Concern> gaps(Situation situation) {
        List<Concern> gaps = new ArrayList<>();
        List<Hit> exact = situation.hits().stream()
                .filter(h -> h.counts() && h.identityExact() && h.routeCertain() && !h.withoutForceOfLaw())
                .toList();
        Set<String> nationalWithDuties = new LinkedHashSet<>();
        for (Hit hit : exact) {
            if (hit.listing() == null) {
                continue;
            }
            if (!hit.dutiesHeld()) {
                gaps.add(new Concern(
                        hit.id(),
                        "the duties that follow from " + hit.listing().list() + " ("
                                + hit.listing().regime() + ") are not held"));
            } else if (!hit.treaty()) {
                nationalWithDuties.add(hit.listing().regime());
            }
        }
        for (String regime : nationalWithDuties) {
            if (!anyDutyFrom(regime, exact, situation.owed())) {
                gaps.add(new Concern(regime, "of " + regime + " no duty is held for this trade"));
            }
        }
        if (exact.stream().anyMatch(h -> h.treaty() && h.dutiesHeld())) {
            gaps.addAll(treatyGaps(situation.route(), nationalWithDuties));
        }
        return gaps;
    }

    private static boolean anyDutyFrom(String regime, List<Hit> exact, List<Owed> owed) {
        Set<String> listings = new HashSet<>();
        for (Hit hit : exact) {
            if (hit.listing() != null && hit.listing().regime().equals(regime)) {
                listings.add(hit.id());
            }
        }
        return owed.stream()
                .anyMatch(o ->
                        o.duty().regime().equals(regime) || o.because().stream().anyMatch(listings::contains));
    }

    /** The treaty binds States, a trader through national law: which of that is not held on the route. */
    private static List<Concern> treatyGaps(Route route, Set<String> nationalWithDuties) {
        List<Concern> gaps = new ArrayList<>();
        for (Route.Country country : route.countries()) {
            boolean covered = switch (country.held()) {
                case COMPLETE -> true;
                case PARTLY -> country.regimes().stream().anyMatch(nationalWithDuties::contains);
                case NOT -> false;
            };
            if (!covered) {
                gaps.add(new Concern(
                        country.code(),
                        "goods of the 1988 Convention, and the national law of " + country.code()
                                + (country.held() == Route.Held.NOT ? " is not held" : " is held only in part")));
            }
        }
        if (gaps.isEmpty() && nationalWithDuties.isEmpty()) {
            gaps.add(
                    new Concern("UN-1988", "goods of the 1988 Convention, and no national duty is held on this route"));
        }
        return gaps;
    }
}
