package io.countercheck.screening;

import io.countercheck.duties.PartyRules;
import io.countercheck.duties.ProgrammeEffect;
import io.countercheck.lists.ListedParty;
import io.countercheck.model.Consignment;
import io.countercheck.model.Evidence;
import io.countercheck.model.Finding;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.Kind;
import io.countercheck.model.Movement;
import io.countercheck.model.Party;
import io.countercheck.model.PartyAttribute;
import io.countercheck.model.PartyEffect;
import io.countercheck.model.Strength;
import io.countercheck.parties.PartyHit;
import io.countercheck.parties.PartyMatcher;
import io.countercheck.parties.decisions.PairDecision;
import io.countercheck.screening.OwnedParties.Owned;
import io.countercheck.screening.OwnedParties.OwnedHit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The parties of a consignment held against the lists, with what each list does to a trade in goods. */
final class PartyFindings {

    private static final PartyRules RULES = PartyRules.shipped();

    /** Listed parties told for one party of an order, the likeliest first; as many more where people decided. */
    private static final int MOST = 10;

    private final PartyMatcher matcher;
    private final PartyTerms terms;
    private final Optional<OwnedParties> owned;
    private final Memo<Party, List<Told>> memo;

    PartyFindings(PartyMatcher matcher, PartyTerms terms) {
        this.matcher = matcher;
        this.terms = terms;
        this.owned = terms.ownership().isEmpty()
                ? Optional.empty()
                : Optional.of(OwnedParties.of(terms.ownership(), matcher, RULES, terms.decided()));
        this.memo = new Memo<>(20_000);
    }

    /** What of a consignment bears on the effect of a list. */
    private record Trip(List<Movement> journeys, LocalDate day, boolean onCredit) {}

    /** A hit, with the decision that it is another party where there is one. */
    private record Told(PartyHit hit, Optional<PairDecision> decision) {}

    /** One finding for each listed party hit, however many roles name it; empty when nobody is listed. */
    List<Finding> of(Consignment consignment, LocalDate asOf) {
        LocalDate day = consignment.items().get(0).movement().day().orElse(asOf);
        Trip trip = new Trip(
                consignment.items().stream().map(GoodsItem::movement).distinct().toList(),
                day,
                consignment.items().stream().anyMatch(Credit::given));
        List<Finding> findings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Party party : consignment.parties()) {
            String name = party.attribute(PartyAttribute.NAME).orElse("");
            Map<String, Strength> listed = new HashMap<>();
            for (Told told : memo.get(party, this::match)) {
                // The same name may be decided on in one role and, with another address, not in the next.
                boolean decided = told.decision().isPresent();
                if (!decided) {
                    listed.put(told.hit().party().entityId(), told.hit().strength());
                }
                if (seen.add(told.hit().party().entityId() + '\n' + name + '\n' + decided)) {
                    findings.add(finding(told, trip));
                }
            }
            owned.ifPresent(companies -> {
                for (OwnedHit hit : companies.match(party, day)) {
                    String owner = hit.owned().owner().party().entityId();
                    Strength direct = listed.get(owner);
                    // A subsidiary bears its parent's name: only who is as surely listed himself needs no owner.
                    boolean more = direct == null || direct.compareTo(strength(hit)) < 0;
                    if (more && seen.add("owner " + owner + '\n' + name)) {
                        findings.add(finding(hit, trip));
                    }
                }
            });
        }
        return findings;
    }

    private List<Told> match(Party party) {
        List<Told> open = new ArrayList<>();
        List<Told> decided = new ArrayList<>();
        for (PartyHit hit : matcher.match(party)) {
            Optional<PairDecision> decision = terms.decided().on(party, hit.party());
            (decision.isPresent() ? decided : open).add(new Told(hit, decision));
        }
        // What is decided on must not crowd out what is not.
        return Stream.concat(worthTelling(open), decided.stream().limit(MOST)).toList();
    }

    /** Where somebody is listed for certain, others of a like name are noise; and nobody reads more than a few. */
    private static Stream<Told> worthTelling(List<Told> hits) {
        boolean certain = hits.stream().anyMatch(t -> t.hit().strength() == Strength.CERTAIN);
        return hits.stream()
                .filter(t -> !certain || t.hit().strength() != Strength.POSSIBLE)
                .limit(MOST);
    }

    private Finding finding(Told told, Trip trip) {
        PartyHit hit = told.hit();
        ProgrammeEffect effect = effect(hit.party(), trip);
        if (told.decision().isPresent()) {
            String step = decided(told.decision().get());
            return finding(
                    Kind.PARTY,
                    hit,
                    effect,
                    PartyEffect.DECIDED_NOT_SAME,
                    hit.probability(),
                    hit.strength(),
                    with(hit.evidence(), "decided-not-same", List.of(step)));
        }
        List<String> because = effect.because().isEmpty() ? List.of() : List.of(effect.because());
        return finding(
                Kind.PARTY,
                hit,
                effect,
                effect.effect(),
                hit.probability(),
                hit.strength(),
                with(hit.evidence(), hit.evidence().method(), because));
    }

    /** A finding about the listed owner of a party, with the chain that leads to him. */
    private Finding finding(OwnedHit hit, Trip trip) {
        PartyHit company = hit.company();
        Owned owned = hit.owned();
        ProgrammeEffect effect = effect(owned.owner().party(), trip);
        boolean warns = !owned.certainRule()
                && effect.effect() != PartyEffect.UNKNOWN
                && effect.effect() != PartyEffect.SECURITIES_ONLY;
        List<String> steps = new ArrayList<>(owned.chain());
        steps.add(owned.owner().matchedName() + " is " + owned.owner().party().entityId() + " ("
                + owned.owner().strength().id() + ")");
        if (!owned.rule().ownershipRule().isEmpty()) {
            steps.add("the rule: " + owned.rule().ownershipRule());
        }
        if (!effect.because().isEmpty()) {
            steps.add(effect.because());
        }
        return finding(
                Kind.OWNER,
                owned.owner(),
                effect,
                warns ? PartyEffect.RED_FLAG : effect.effect(),
                company.probability() * owned.owner().probability(),
                strength(hit),
                with(company.evidence(), "ownership", steps));
    }

    private static Strength strength(OwnedHit hit) {
        return hit.company().strength().atMost(hit.owned().strength());
    }

    private static Finding finding(
            Kind kind,
            PartyHit hit,
            ProgrammeEffect rule,
            PartyEffect effect,
            double probability,
            Strength strength,
            Evidence evidence) {
        ListedParty listed = hit.party();
        return new Finding.OfParty(
                kind,
                listed.name(),
                listed.entityId(),
                hit.list().title() + ", " + hit.list().date(),
                String.join("; ", listed.programmes()),
                effect,
                probability,
                strength,
                evidence,
                listed.citation().isEmpty()
                        ? rule.rule().citation()
                        : listed.citation() + "; " + rule.rule().citation(),
                rule.rule().confidence());
    }

    private ProgrammeEffect effect(ListedParty listed, Trip trip) {
        ProgrammeEffect effect = RULES.effect(
                listed.list(),
                String.join("; ", listed.programmes()),
                terms.operatorCountries(),
                trip.journeys(),
                trip.day());
        return trip.onCredit() ? effect.onCredit() : effect;
    }

    private static String decided(PairDecision decision) {
        return "decided not to be the same by " + decision.who() + " on " + decision.at() + ": " + decision.why();
    }

    private static Evidence with(Evidence evidence, String method, List<String> more) {
        List<String> steps = new ArrayList<>(evidence.steps());
        steps.addAll(more);
        return new Evidence(evidence.field(), evidence.span(), evidence.matched(), method, steps);
    }
}
