package io.countercheck.goods.substances;

import io.countercheck.controls.Clause;
import io.countercheck.controls.Listing;
import io.countercheck.goods.ListingHit;
import io.countercheck.model.Kind;
import io.countercheck.model.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One listed substance with every listing that names it.
 *
 * @param number its place among the substances, in the order of the law
 * @param name the name under which the first listing has it
 * @param members its listings
 * @param kinNotes for a member of scope {@code KIN}, by listing id, the clause under which that listing takes it in
 */
public record Substance(int number, String name, List<Member> members, Map<String, String> kinNotes) {

    private static final int MOST_CARBONS_OF_A_GAS = 2;

    public Substance {
        members = List.copyOf(members);
        kinNotes = Map.copyOf(kinNotes);
    }

    /**
     * Whether the trade handles it in water, so that a content tells its strength: acids and salts without carbon, and
     * amines that are gases by themselves.
     */
    public boolean handledInWater() {
        return members.stream()
                .map(member -> member.listing().smiles())
                .anyMatch(smiles -> !smiles.isEmpty() && handledInWater(smiles));
    }

    /** Whether a structure of it has nitrogen; true when no structure is held. */
    public boolean nitrogenous() {
        return members.stream()
                .map(member -> member.listing().smiles())
                .anyMatch(smiles -> smiles.isEmpty() || smiles.indexOf('N') >= 0);
    }

    private static boolean handledInWater(String smiles) {
        int carbons = 0;
        boolean nitrogen = false;
        for (int i = 0; i < smiles.length(); i++) {
            char c = smiles.charAt(i);
            boolean chlorine = c == 'C' && i + 1 < smiles.length() && smiles.charAt(i + 1) == 'l';
            carbons += (c == 'C' || c == 'c') && !chlorine ? 1 : 0;
            nitrogen |= c == 'N';
        }
        return carbons == 0 || nitrogen && carbons <= MOST_CARBONS_OF_A_GAS;
    }

    /**
     * The listings that take in this substance in a form and a setting.
     *
     * @param explicit ids of listings that name this very form, so that no clause is needed
     * @param strength how sure the identity is; no hit is stronger
     * @return empty when no listing takes in that form
     */
    public List<ListingHit> hits(Form form, Setting setting, Set<String> explicit, Strength strength) {
        List<ListingHit> hits = new ArrayList<>(members.size());
        for (Member member : members) {
            hit(member, form, setting, explicit, strength)
                    .map(hit -> setting == Setting.COMBINATION ? inCombination(hit) : hit)
                    .ifPresent(hits::add);
        }
        return hits;
    }

    /** Laws on medicines part those of several active substances from the others, each in its own way. */
    private static ListingHit inCombination(ListingHit hit) {
        String why = "in a medicine of several active substances: a person decides";
        return new ListingHit(hit.listing(), Strength.POSSIBLE, hit.note().isEmpty() ? why : hit.note() + "; " + why);
    }

    private Optional<ListingHit> hit(
            Member member, Form form, Setting setting, Set<String> explicit, Strength strength) {
        Listing listing = member.listing();
        return switch (member.scope()) {
            case PREPARATIONS_ONLY -> preparation(listing, form, setting, strength);
            case DERIVATIVES_ONLY ->
                form == Form.DERIVATIVE
                        ? hit(listing, Strength.POSSIBLE, "derivatives and analogues: a person decides")
                        : Optional.empty();
            case SALT_ONLY -> explicit.contains(listing.id()) ? hit(listing, strength, "") : Optional.empty();
            case KIN ->
                form == Form.ITSELF
                        ? hit(listing, strength, kinNotes.getOrDefault(listing.id(), ""))
                        : Optional.empty();
            case SUBSTANCE -> substance(listing, form, setting, explicit, strength);
        };
    }

    private static Optional<ListingHit> preparation(Listing listing, Form form, Setting setting, Strength strength) {
        if (setting == Setting.PLAIN || form == Form.ESTER || form == Form.DERIVATIVE) {
            return Optional.empty();
        }
        return hit(listing, strength, "the listing is of preparations, and the text speaks of one");
    }

    private static Optional<ListingHit> substance(
            Listing listing, Form form, Setting setting, Set<String> explicit, Strength strength) {
        Optional<ListingHit> hit =
                explicit.contains(listing.id()) ? hit(listing, strength, "") : inForm(listing, form, strength);
        boolean doubtful = setting == Setting.MEDICINE
                && !listing.has(Clause.PREPARATIONS)
                && hit.filter(h -> h.strength() != Strength.POSSIBLE).isPresent();
        return doubtful
                ? hit(listing, Strength.POSSIBLE, "the text speaks of a medicine; the listing is of the substance")
                : hit;
    }

    private static Optional<ListingHit> inForm(Listing listing, Form form, Strength strength) {
        return switch (form) {
            case ITSELF ->
                hit(
                        listing,
                        strength,
                        listing.kind() == Kind.CLASS ? "the entry of the class names the substance itself" : "");
            case SALT, SALT_OF_MINERAL_ACID -> salt(listing, form, strength);
            case ESTER ->
                listing.has(Clause.ESTERS)
                        ? hit(listing, strength, "esters: " + listing.clauseText())
                        : Optional.empty();
            case DERIVATIVE ->
                listing.has(Clause.DERIVATIVES)
                        ? hit(listing, Strength.POSSIBLE, "derivatives and analogues: a person decides")
                        : Optional.empty();
        };
    }

    private static Optional<ListingHit> salt(Listing listing, Form form, Strength strength) {
        if (listing.has(Clause.SALTS)) {
            return hit(listing, strength, "salts: " + listing.clauseText());
        }
        if (SaltClause.notHeld(listing)) {
            return hit(listing, Strength.POSSIBLE, SaltClause.NOT_HELD);
        }
        if (!listing.has(Clause.SALTS_NOT_OF_MINERAL_ACIDS)) {
            return Optional.empty();
        }
        return form == Form.SALT
                ? hit(listing, strength, "salts: " + listing.clauseText())
                : hit(
                        listing,
                        Strength.POSSIBLE,
                        "a salt with hydrochloric or sulphuric acid is excluded on one reading: a person decides");
    }

    private static Optional<ListingHit> hit(Listing listing, Strength strength, String note) {
        return Optional.of(new ListingHit(listing, strength, note));
    }
}
