package io.countercheck.duties;

import io.countercheck.controls.Binding;
import io.countercheck.controls.InForce;
import io.countercheck.controls.Law;
import io.countercheck.controls.Listing;
import io.countercheck.model.Finding;
import io.countercheck.model.Strength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides how each recognised listing counts, and which is the strongest. */
final class Hits {

    private static final Comparator<Hit> STRONGEST_FIRST = Comparator.comparing(Hit::standing)
            .thenComparing(h -> h.finding().strength(), Comparator.reverseOrder())
            .thenComparing(
                    h -> h.listing() == null ? Binding.VOLUNTARY : h.listing().binding());

    private final Law law;
    private final DutyBook book;

    Hits(Law law, DutyBook book) {
        this.law = law;
        this.book = book;
    }

    /** The hits on a line, each listing once with its strongest finding, strongest first. */
    List<Hit> of(Case line, Route route, GoodsFacts facts) {
        List<Hit> hits = new ArrayList<>();
        for (Finding finding : line.goods()) {
            if (finding instanceof Finding.OnList onList) {
                hits.add(hit(onList, line, route, facts));
            }
        }
        hits.sort(STRONGEST_FIRST);
        Set<String> seen = new HashSet<>();
        hits.removeIf(h -> !seen.add(h.id()));
        return hits;
    }

    /** Whether all findings are about one listed substance, so that a content given for the line is its content. */
    boolean oneSubstance(Case line) {
        Set<String> substances = new HashSet<>();
        for (Finding finding : line.goods()) {
            if (finding instanceof Finding.OnList onList) {
                substances.add(
                        law.listing(onList.listing().id()).map(Hits::substance).orElse(onList.name()));
            }
        }
        return substances.size() <= 1;
    }

    /** The first CAS number of a listing, else its name: what two listings of one substance share. */
    private static String substance(Listing listing) {
        return listing.cas().isEmpty() ? listing.substance() : listing.cas().get(0);
    }

    private Hit hit(Finding.OnList finding, Case line, Route route, GoodsFacts facts) {
        Listing listing = law.listing(finding.listing().id()).orElse(null);
        if (listing == null) {
            return new Hit(finding, null, Hit.Standing.POSSIBLE, true, true, null);
        }
        InForce inForce = listing.period().at(line.day());
        boolean dayCertain = inForce == InForce.YES || inForce == InForce.START_UNKNOWN;
        boolean routeCertain = route.known()
                || listing.binding() == Binding.TREATY
                || route.trades().containsKey(listing.regime());
        if (listing.binding() == Binding.PROPOSED) {
            return new Hit(finding, listing, Hit.Standing.PROPOSED, dayCertain, routeCertain, null);
        }
        if (inForce == InForce.NO || meantForOtherDestinations(listing, route)) {
            return new Hit(finding, listing, Hit.Standing.OUTSIDE, dayCertain, routeCertain, null);
        }
        Exclusion exclusion = takenOutBy(listing, route, facts);
        // What a treaty leaves out, a national law may still list: only where that law is held is it decided.
        if (exclusion != null && (listing.binding() != Binding.TREATY || route.lawComplete())) {
            return new Hit(finding, listing, Hit.Standing.OUTSIDE, dayCertain, routeCertain, exclusion);
        }
        boolean listed = listing.binding().isLaw()
                && finding.strength() == Strength.CERTAIN
                && dayCertain
                && routeCertain
                && exclusion == null;
        Hit.Standing standing = listed ? Hit.Standing.LISTED : Hit.Standing.POSSIBLE;
        return new Hit(finding, listing, standing, dayCertain, routeCertain, exclusion);
    }

    private @Nullable Exclusion takenOutBy(Listing listing, Route route, GoodsFacts facts) {
        for (Exclusion exclusion : book.exclusionsOfGoods(listing)) {
            if (exclusion.applies(listing, route.possibleTrades(listing.regime()), facts) == Answer.YES) {
                return exclusion;
            }
        }
        return null;
    }

    /** A list made for exports to named countries does not speak on a route to another. */
    private boolean meantForOtherDestinations(Listing listing, Route route) {
        return !route.destination().isEmpty()
                && !listing.duties().isEmpty()
                && listing.duties().stream()
                        .map(id -> book.duty(id).orElseThrow())
                        .allMatch(d ->
                                !d.destinations().isEmpty() && !d.destinations().contains(route.destination()));
    }
}
