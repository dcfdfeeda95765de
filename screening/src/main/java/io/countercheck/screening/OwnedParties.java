package io.countercheck.screening;

import io.countercheck.controls.InForce;
import io.countercheck.duties.OwnershipRule;
import io.countercheck.duties.PartyRule;
import io.countercheck.duties.PartyRules;
import io.countercheck.lists.ListedParty;
import io.countercheck.lists.ListedParty.ListedName;
import io.countercheck.lists.ListedParty.NameKind;
import io.countercheck.lists.ListedParty.Type;
import io.countercheck.lists.PartyList;
import io.countercheck.model.Party;
import io.countercheck.model.PartyRole;
import io.countercheck.model.Strength;
import io.countercheck.parties.PartyHit;
import io.countercheck.parties.PartyMatcher;
import io.countercheck.parties.decisions.DecidedPairs;
import io.countercheck.parties.ownership.OwnershipGraph;
import io.countercheck.parties.ownership.Reached;
import io.countercheck.parties.ownership.StakeTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Companies that are not listed but owned by listed parties: the owners of an ownership graph are held against the lists,
 * and the rule on ownership of each list says whom they reach. Which rule holds depends on the day. Half of a company, or control of it, in
 * the hands of listed parties is a warning where the rule asks for more.
 *
 * <p>Immutable to callers and safe to share between threads.
 */
public final class OwnedParties {

    private static final int DAYS_KEPT = 500;

    private final OwnershipGraph graph;
    private final PartyRules rules;
    private final PartyMatcher names;
    private final Map<Integer, List<PartyHit>> listed = new HashMap<>();
    private final Memo<LocalDate, Map<Integer, List<Owned>>> byDay = new Memo<>(DAYS_KEPT);

    /**
     * A company reached through its owners.
     *
     * @param rule the rule of the list on which the owner is
     * @param certainRule whether that rule reaches it; false where an owner is only a warning
     * @param owner the listed party on whom it rests; of several the surest, then the first by entity id
     * @param strength how sure it is that the owners are the listed ones
     * @param chain from the company to the listed owner, in sentences
     */
    public record Owned(PartyRule rule, boolean certainRule, PartyHit owner, Strength strength, List<String> chain) {}

    /**
     * A party that may be such a company.
     *
     * @param company how its name was taken for that of the company
     */
    public record OwnedHit(PartyHit company, Owned owned) {}

    private OwnedParties(OwnershipGraph graph, PartyMatcher lists, PartyRules rules, DecidedPairs decided) {
        this.graph = graph;
        this.rules = rules;
        this.names = PartyMatcher.of(List.of(companies(graph)));
        for (int number = 0; number < graph.names().size(); number++) {
            if (graph.holds(number)) {
                Party owner = Party.named(PartyRole.CONSIGNEE, graph.names().get(number));
                List<PartyHit> hits = lists.match(owner).stream()
                        .filter(hit -> decided.on(owner, hit.party()).isEmpty())
                        .toList();
                if (!hits.isEmpty()) {
                    listed.put(number, hits);
                }
            }
        }
    }

    /**
     * @param lists holds names against the lists
     * @param decided owners that a person decided not to be the listed ones reach nobody
     */
    public static OwnedParties of(OwnershipGraph graph, PartyMatcher lists, PartyRules rules, DecidedPairs decided) {
        return new OwnedParties(graph, lists, rules, decided);
    }

    /** The companies of the graph as a list to match names against; the number of each is its id. */
    private static PartyList companies(OwnershipGraph graph) {
        List<ListedParty> parties = new ArrayList<>();
        for (int number = 0; number < graph.names().size(); number++) {
            parties.add(new ListedParty(
                    "ownership",
                    Integer.toString(number),
                    Type.UNKNOWN,
                    List.of(new ListedName(graph.names().get(number), NameKind.PRIMARY, false)),
                    List.of(),
                    List.of(),
                    List.of(),
                    "",
                    ""));
        }
        return new PartyList("ownership", "Ownership", "", "", false, parties);
    }

    /** Those owned companies that the party may be, the likeliest first; empty when it is none. */
    public List<OwnedHit> match(Party party, LocalDate day) {
        if (listed.isEmpty()) {
            return List.of();
        }
        List<PartyHit> companies = names.match(party);
        boolean certain = companies.stream().anyMatch(h -> h.strength() == Strength.CERTAIN);
        Map<Integer, List<Owned>> owned = byDay.get(day, this::ownedOn);
        List<OwnedHit> result = new ArrayList<>();
        for (PartyHit company : companies) {
            // Where the company is told for certain, others of a like name are not meant.
            if (!certain || company.strength() != Strength.POSSIBLE) {
                int number = Integer.parseInt(company.party().sourceId());
                owned.getOrDefault(number, List.of()).forEach(o -> result.add(new OwnedHit(company, o)));
            }
        }
        return result;
    }

    private Map<Integer, List<Owned>> ownedOn(LocalDate day) {
        SortedMap<String, Map<Integer, Strength>> seeds = new TreeMap<>();
        Map<String, PartyRule> ruleOf = new HashMap<>();
        listed.forEach((number, hits) -> {
            for (PartyHit hit : hits) {
                PartyRule rule = ruleOf(hit, day);
                if (rule.ownership() != OwnershipRule.NONE) {
                    ruleOf.put(rule.id(), rule);
                    seeds.computeIfAbsent(rule.id(), r -> new HashMap<>())
                            .merge(number, hit.strength(), OwnedParties::surer);
                }
            }
        });
        Map<Integer, List<Owned>> result = new HashMap<>();
        seeds.forEach((id, listedByRule) -> {
            PartyRule rule = Objects.requireNonNull(ruleOf.get(id));
            boolean holds = rule.ownership() != OwnershipRule.RED_FLAG
                    && rule.ownershipPeriod().at(day) != InForce.NO;
            Map<Integer, Reached> reached = graph.reached(listedByRule, test(rule.ownership()));
            Map<Integer, Reached> warned = graph.reached(listedByRule, StakeTest.HALF_TOGETHER_OR_CONTROL);
            warned.forEach((number, how) -> {
                if (!how.listed()) {
                    boolean byRule = reached.containsKey(number);
                    Map<Integer, Reached> why = byRule ? reached : warned;
                    Owned owned = new Owned(
                            rule,
                            holds && byRule,
                            owner(graph.roots(why, number), rule, day),
                            (byRule ? Objects.requireNonNull(reached.get(number)) : how).strength(),
                            graph.chain(why, number));
                    result.computeIfAbsent(number, n -> new ArrayList<>()).add(owned);
                }
            });
        });
        return result;
    }

    private PartyRule ruleOf(PartyHit hit, LocalDate day) {
        return rules.effectOf(hit.party().list(), String.join("; ", hit.party().programmes()), day);
    }

    private PartyHit owner(List<Integer> roots, PartyRule rule, LocalDate day) {
        return roots.stream()
                .flatMap(root -> listed.getOrDefault(root, List.of()).stream())
                .filter(hit -> ruleOf(hit, day).id().equals(rule.id()))
                .min(Comparator.comparing(PartyHit::strength)
                        .reversed()
                        .thenComparing(hit -> hit.party().entityId()))
                .orElseThrow();
    }

    private static Strength surer(Strength a, Strength b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static StakeTest test(OwnershipRule rule) {
        return switch (rule) {
            case NONE, HALF_TOGETHER -> StakeTest.HALF_TOGETHER;
            case HALF_TOGETHER_OR_CONTROL, RED_FLAG -> StakeTest.HALF_TOGETHER_OR_CONTROL;
            case MORE_THAN_HALF_OR_CONTROL -> StakeTest.MORE_THAN_HALF_OR_CONTROL;
        };
    }
}
