package io.countercheck.goods.structure;

import io.countercheck.controls.Clause;
import io.countercheck.controls.Law;
import io.countercheck.controls.Listing;
import io.countercheck.goods.ListingHit;
import io.countercheck.goods.structure.molecule.Component;
import io.countercheck.goods.structure.molecule.Composition;
import io.countercheck.goods.structure.shape.DerivativeRule;
import io.countercheck.goods.structure.shape.FentanylClass;
import io.countercheck.goods.structure.shape.OpenDerivative;
import io.countercheck.model.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the law describes rather than names: derivatives by clause, open derivatives, the fentanyl classes. The Chinese
 * class of synthetic cannabinoids is not among them, for its general formula is not held.
 */
final class ShapeIndex {

    /** Classes that the law defines by limbs, by the listing's id. */
    private static final Map<String, FentanylClass> DEFINED = Map.of(
            "US-S1-frs", FentanylClass.US_2025,
            "US-S1-frs-temporary", FentanylClass.US_2018,
            "CN-SUP-fentanyl-type", FentanylClass.CHINA_2019);

    /** "Fentanyls, their salts, derivatives and analogues", undefined: whoever has the frame goes before a person. */
    private static final String CANADIAN_FENTANYLS = "CA-S1-fentanyls";

    private record ByClause(Listing listing, DerivativeRule rule) {}

    private record Open(List<Listing> listings, OpenDerivative shape) {}

    private record Defined(Listing listing, FentanylClass shape) {}

    private final List<ByClause> byClause = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private final List<Defined> defined = new ArrayList<>();
    private final Optional<Listing> canadianFentanyls;

    ShapeIndex(Law law, Iterable<ListedCompound> compounds) {
        for (ListedCompound compound : compounds) {
            for (Listing listing : compound.listings()) {
                if (!DerivativeRule.speaks(listing.clauses())) {
                    continue;
                }
                DerivativeRule.of(compound.component().molecule(), listing.clauses())
                        .ifPresent(rule -> byClause.add(new ByClause(listing, rule)));
            }
            List<Listing> openWords = compound.listings().stream()
                    .filter(l -> l.has(Clause.DERIVATIVES) || l.has(Clause.DERIVATIVES_ONLY))
                    .toList();
            if (!openWords.isEmpty()) {
                OpenDerivative.of(compound.component().molecule())
                        .ifPresent(shape -> open.add(new Open(openWords, shape)));
            }
        }
        for (Listing listing : law.listings()) {
            FentanylClass shape = DEFINED.get(listing.id());
            if (shape != null) {
                defined.add(new Defined(listing, shape));
            }
        }
        canadianFentanyls = law.listing(CANADIAN_FENTANYLS);
    }

    /**
     * Listings whose derivative clauses take the component in.
     *
     * @param named whether some listing names this very structure: what it is, is then beyond doubt
     */
    List<ListingHit> derivatives(Component component, Composition.State state, boolean named) {
        List<ListingHit> hits = new ArrayList<>();
        for (ByClause candidate : byClause) {
            candidate.rule.describe(component.molecule()).ifPresent(what -> {
                String note = what + " of " + candidate.listing.substance() + "; the listing takes in: "
                        + candidate.listing.clauseText();
                ClauseReading.derivative(
                                candidate.listing, component, named ? Strength.CERTAIN : Strength.POSSIBLE, note, state)
                        .ifPresent(hits::add);
            });
        }
        return hits;
    }

    /** Class listings that the component fits; each for a person to decide. */
    List<ListingHit> classes(Component component, Composition.State state, boolean named) {
        List<ListingHit> hits = new ArrayList<>();
        for (Defined candidate : defined) {
            Optional<List<String>> limbs = candidate.shape.limbs(component.molecule());
            if (limbs.isPresent() && !limbs.get().isEmpty()) {
                hits.add(forAPerson(candidate.listing, fits(limbs.get(), named), state));
            }
        }
        canadianFentanyls
                .filter(l ->
                        FentanylClass.CHINA_2019.limbs(component.molecule()).isPresent())
                .ifPresent(l -> hits.add(forAPerson(l, "derivatives and analogues: a person decides", state)));
        for (Open candidate : open) {
            if (candidate.shape.asks(component.molecule())) {
                for (Listing listing : candidate.listings) {
                    hits.add(forAPerson(listing, "derivatives and analogues: a person decides", state));
                }
            }
        }
        return hits;
    }

    private static String fits(List<String> limbs, boolean named) {
        String words = "fits the class by structure, " + String.join(", ", limbs) + ": a person decides";
        return named ? words + "; a substance that the law names elsewhere stays under its own entry" : words;
    }

    private static ListingHit forAPerson(Listing listing, String note, Composition.State state) {
        String about = note + (state.salt() ? "; a salt" : "") + (state.labelled() ? "; isotope-labelled" : "");
        return new ListingHit(listing, Strength.POSSIBLE, about);
    }
}
