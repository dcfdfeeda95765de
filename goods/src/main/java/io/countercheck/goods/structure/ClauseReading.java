package io.countercheck.goods.structure;

import io.countercheck.controls.Clause;
import io.countercheck.controls.Listing;
import io.countercheck.goods.ListingHit;
import io.countercheck.goods.structure.molecule.Component;
import io.countercheck.goods.structure.molecule.Composition;
import io.countercheck.goods.structure.molecule.StereoRelation;
import io.countercheck.goods.structure.molecule.StereoRelation.Match;
import io.countercheck.goods.substances.SaltClause;
import io.countercheck.model.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether a listing takes in a component that has the skeleton of its structure: its clauses on salts, isomers and
 * preparations, read one after the other. Each can weaken the answer or end it.
 */
final class ClauseReading {

    /** (+)-Norpseudoephedrine, which Category 1 of Regulation (EC) 273/2004 takes out of its stereoisomers and salts. */
    private static final String CATHINE = "DLNKOYKMWOXYQA-IONNQARKSA-N";

    private final Listing listing;
    private final List<String> notes = new ArrayList<>();
    private Strength strength = Strength.CERTAIN;

    private ClauseReading(Listing listing) {
        this.listing = listing;
    }

    /**
     * @param key InChIKey of the component
     * @param stereo how its stereochemistry stands to the listed one
     * @param state how it stands among the other components
     * @return the hit, or empty when the listing's words do not take it in
     */
    static Optional<ListingHit> of(
            Listing listing, Component component, String key, StereoRelation stereo, Composition.State state) {
        ClauseReading reading = new ClauseReading(listing);
        boolean takenIn = reading.substanceItself(state) && reading.stereo(key, stereo);
        return takenIn ? reading.asSaltOrNot(component, state) : Optional.empty();
    }

    /**
     * As {@link #of} for what a clause on derivatives takes in.
     *
     * @param strength how sure it is that the component is such a derivative
     * @param note what it is, and by which words
     */
    static Optional<ListingHit> derivative(
            Listing listing, Component component, Strength strength, String note, Composition.State state) {
        ClauseReading reading = new ClauseReading(listing);
        reading.weaken(strength, note);
        return reading.asSaltOrNot(component, state);
    }

    private Optional<ListingHit> asSaltOrNot(Component component, Composition.State state) {
        if (!salt(component, state)) {
            return Optional.empty();
        }
        circumstances(state);
        return Optional.of(new ListingHit(listing, strength, String.join("; ", notes)));
    }

    private boolean substanceItself(Composition.State state) {
        return !listing.has(Clause.DERIVATIVES_ONLY) && (!listing.has(Clause.PREPARATIONS_ONLY) || state.mixture());
    }

    private boolean stereo(String key, StereoRelation stereo) {
        if (key.equals(CATHINE) && !stereo.equals(StereoRelation.SAME) && cathineExcepted()) {
            return false;
        }
        boolean isomers = listing.has(Clause.ISOMERS);
        kindOfIsomer(stereo.centres(), isomers || listing.has(Clause.OPTICAL_ISOMERS), "optical");
        kindOfIsomer(stereo.bonds(), isomers || geometricIsomers(), "geometric");
        return true;
    }

    private void kindOfIsomer(Match match, boolean clause, String word) {
        switch (match) {
            case SAME -> {}
            case NOT_GIVEN ->
                weaken(
                        clause ? Strength.LIKELY : Strength.POSSIBLE,
                        "stereo not given" + (clause ? "; the listing takes in " + word + " isomers" : ""));
            case LISTING_OPEN ->
                weaken(
                        clause ? Strength.CERTAIN : Strength.LIKELY,
                        clause
                                ? "the listing takes in " + word + " isomers"
                                : "one stereoisomer; the listing does not say which");
            case MIRROR_IMAGE ->
                weaken(
                        clause ? Strength.CERTAIN : Strength.POSSIBLE,
                        clause
                                ? "the listing takes in " + word + " isomers"
                                : "another stereoisomer: a person decides");
            case DIFFERENT -> {
                boolean wide = clause && (allStereoisomers() || word.equals("geometric"));
                weaken(
                        wide ? Strength.CERTAIN : Strength.POSSIBLE,
                        wide ? "the listing takes in stereoisomers" : "another stereoisomer: a person decides");
            }
        }
    }

    /** The Union's words are "stereoisomeric forms", which means every kind. */
    private boolean allStereoisomers() {
        return listing.has(Clause.ISOMERS) || words().contains("stereoisomer");
    }

    private boolean geometricIsomers() {
        return listing.has(Clause.GEOMETRIC_ISOMERS) || words().contains("stereoisomer");
    }

    private boolean cathineExcepted() {
        return words().contains("cathine");
    }

    private String words() {
        return listing.clauseText().toLowerCase(Locale.ROOT);
    }

    private boolean salt(Component component, Composition.State state) {
        if (!state.salt()) {
            return true;
        }
        if (listing.has(Clause.SALTS)) {
            notes.add("a salt; the listing takes in salts");
            return true;
        }
        if (SaltClause.notHeld(listing) && !component.excludedMineralAcid()) {
            weaken(Strength.POSSIBLE, SaltClause.NOT_HELD);
            return true;
        }
        if (!listing.has(Clause.SALTS_NOT_OF_MINERAL_ACIDS) || component.excludedMineralAcid()) {
            return false;
        }
        if (state.withExcludedAcid()) {
            weaken(
                    Strength.POSSIBLE,
                    "a hydrochloride or sulphate: on one reading the listing excludes the salts of these acids");
        } else {
            notes.add("a salt; the listing takes in salts");
        }
        return true;
    }

    private void circumstances(Composition.State state) {
        if (state.labelled()) {
            weaken(Strength.POSSIBLE, "isotope-labelled: whether the listing means it too, a person decides");
        }
        if (state.covalentHydrate()) {
            weaken(Strength.LIKELY, "drawn as the diol that is the hydrate of this ketone");
        }
        if (state.mixture()) {
            weaken(Strength.LIKELY, "one component of a mixture");
        }
    }

    private void weaken(Strength to, String note) {
        strength = strength.atMost(to);
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }
}
