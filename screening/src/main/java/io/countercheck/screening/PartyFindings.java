package io.countercheck.screening;

import io.countercheck.duties.PartyRule;
import io.countercheck.duties.PartyRules;
import io.countercheck.lists.ListedParty;
import io.countercheck.model.Consignment;
import io.countercheck.model.Finding;
import io.countercheck.model.Kind;
import io.countercheck.model.Party;
import io.countercheck.model.PartyAttribute;
import io.countercheck.model.Strength;
import io.countercheck.parties.PartyHit;
import io.countercheck.parties.PartyMatcher;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The parties of a consignment held against the lists, with what each list does to a trade in goods. */
final class PartyFindings {

    private static final PartyRules RULES = PartyRules.shipped();

    /** Listed parties told for one party of an order, the likeliest first. */
    private static final int MOST = 10;

    private final PartyMatcher matcher;
    private final Memo<Party, List<PartyHit>> memo;

    PartyFindings(PartyMatcher matcher) {
        this.matcher = matcher;
        this.memo = new Memo<>(20_000);
    }

    /** One finding for each listed party hit, however many roles name it; empty when nobody is listed. */
    List<Finding> of(Consignment consignment, LocalDate asOf) {
        LocalDate day = consignment.items().get(0).movement().day().orElse(asOf);
        List<Finding> findings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Party party : consignment.parties()) {
            for (PartyHit hit : memo.get(party, p -> worthTelling(matcher.match(p)))) {
                if (seen.add(hit.party().entityId()
                        + '\n'
                        + party.attribute(PartyAttribute.NAME).orElse(""))) {
                    findings.add(finding(hit, day));
                }
            }
        }
        return findings;
    }

    /** Where somebody is listed for certain, others of a like name are noise; and nobody reads more than a few. */
    private static List<PartyHit> worthTelling(List<PartyHit> hits) {
        boolean certain = hits.stream().anyMatch(h -> h.strength() == Strength.CERTAIN);
        return hits.stream()
                .filter(h -> !certain || h.strength() != Strength.POSSIBLE)
                .limit(MOST)
                .toList();
    }

    private static Finding finding(PartyHit hit, LocalDate day) {
        ListedParty listed = hit.party();
        String programme = String.join("; ", listed.programmes());
        PartyRule rule = RULES.effectOf(listed.list(), programme, day);
        return new Finding.OfParty(
                Kind.PARTY,
                listed.name(),
                listed.entityId(),
                hit.list().title() + ", " + hit.list().date(),
                programme,
                rule.effect(),
                hit.probability(),
                hit.strength(),
                hit.evidence(),
                listed.citation().isEmpty() ? rule.citation() : listed.citation() + "; " + rule.citation(),
                rule.confidence());
    }
}
