package io.countercheck.parties.ownership;

import io.countercheck.model.Strength;
import io.countercheck.parties.ownership.Reached.Holding;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Parties and what they directly hold in each other. A party is told by its name: names that differ only in case and in
 * blanks are one party's. Immutable and safe to share between threads.
 */
public final class OwnershipGraph {

    /** A graph of nobody. */
    public static final OwnershipGraph EMPTY = of(List.of());

    private static final int MOST_STEPS = 20;

    private final List<String> names;
    private final Map<String, Integer> numbers;
    /** By owner: what it holds, by number of the company. */
    private final List<SortedMap<Integer, Holding>> held;

    private OwnershipGraph(List<String> names, Map<String, Integer> numbers, List<SortedMap<Integer, Holding>> held) {
        this.names = names;
        this.numbers = numbers;
        this.held = held;
    }

    /**
     * The order of the stakes makes no difference. The same stake twice counts once; different stakes of one holder in
     * one company are added up, to at most the whole.
     */
    public static OwnershipGraph of(List<Stake> stakes) {
        TreeMap<String, String> byKey = new TreeMap<>();
        for (Stake stake : stakes) {
            byKey.merge(key(stake.owner()), stake.owner().strip(), OwnershipGraph::first);
            byKey.merge(key(stake.owned()), stake.owned().strip(), OwnershipGraph::first);
        }
        Map<String, Integer> numbers = new HashMap<>();
        List<String> names = new ArrayList<>();
        byKey.forEach((key, name) -> {
            numbers.put(key, names.size());
            names.add(name);
        });
        List<SortedMap<Integer, Holding>> held = new ArrayList<>();
        names.forEach(n -> held.add(new TreeMap<>()));
        Set<List<Object>> seen = new LinkedHashSet<>();
        for (Stake stake : stakes) {
            int owner = numbers.getOrDefault(key(stake.owner()), -1);
            int owned = numbers.getOrDefault(key(stake.owned()), -1);
            boolean fresh = seen.add(List.of(owner, owned, stake.percent().stripTrailingZeros(), stake.control()));
            if (owner != owned && fresh) {
                Holding holding = new Holding(owner, stake.percent(), stake.control());
                held.get(owner).merge(owned, holding, OwnershipGraph::sum);
            }
        }
        return new OwnershipGraph(List.copyOf(names), Map.copyOf(numbers), Collections.unmodifiableList(held));
    }

    private static String first(String a, String b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static Holding sum(Holding a, Holding b) {
        return new Holding(a.owner(), a.percent().add(b.percent()).min(Stake.WHOLE), a.control() || b.control());
    }

    private static String key(String name) {
        return String.join(" ", name.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }

    /** Every party, by number. */
    public List<String> names() {
        return names;
    }

    public boolean isEmpty() {
        return names.isEmpty();
    }

    /** The number of a party of that name. */
    public Optional<Integer> find(String name) {
        return Optional.ofNullable(numbers.get(key(name)));
    }

    /** Whether the party holds anything in anybody: only then can its being listed reach others. */
    public boolean holds(int party) {
        return !held.get(party).isEmpty();
    }

    /**
     * Everybody whom a rule reaches, by fixpoint over direct stakes: a party is reached when it is listed, or when
     * holders that are reached hold enough of it. Each holding is looked at once for each strength: time grows in
     * proportion to the graph, whatever circles are in it. The result does not depend on any order.
     *
     * <p>The rule of the United States is so described in OFAC's guidance of 13 August 2014: a company held 50 per cent
     * or more, directly or indirectly and together, by blocked persons is blocked itself, and counts as a blocked holder.
     *
     * @param listed listed parties by number, with how sure it is that each is the listed one
     * @return by number; the listed themselves among them
     */
    public SortedMap<Integer, Reached> reached(Map<Integer, Strength> listed, StakeTest test) {
        SortedMap<Integer, Reached> result = new TreeMap<>();
        Strength[] strengths = Strength.values();
        for (int s = strengths.length - 1; s >= 0; s--) {
            Strength strength = strengths[s];
            Set<Integer> seeds = new TreeSet<>();
            listed.forEach((party, sure) -> {
                if (sure.compareTo(strength) >= 0) {
                    seeds.add(party);
                }
            });
            fixpoint(seeds, test)
                    .forEach((party, through) -> result.putIfAbsent(party, new Reached(strength, through)));
        }
        return result;
    }

    private Map<Integer, List<Holding>> fixpoint(Set<Integer> seeds, StakeTest test) {
        Map<Integer, List<Holding>> reached = new LinkedHashMap<>();
        Map<Integer, List<Holding>> gathered = new HashMap<>();
        Map<Integer, BigDecimal> sums = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int seed : seeds) {
            reached.put(seed, List.of());
            open.add(seed);
        }
        while (!open.isEmpty()) {
            for (Map.Entry<Integer, Holding> stake : held.get(open.remove()).entrySet()) {
                int owned = stake.getKey();
                Holding holding = stake.getValue();
                if (reached.containsKey(owned)) {
                    continue;
                }
                List<Holding> through = gathered.computeIfAbsent(owned, o -> new ArrayList<>());
                through.add(holding);
                boolean alone = test.met(holding.percent()) || test.control() && holding.control();
                boolean together = test.together() && test.met(sums.merge(owned, holding.percent(), BigDecimal::add));
                if (alone || together) {
                    reached.put(owned, alone ? List.of(holding) : List.copyOf(through));
                    open.add(owned);
                }
            }
        }
        return reached;
    }

    /**
     * How a rule comes to a party, from it to the listed, in sentences; the listed have none.
     *
     * @param reached what {@link #reached} gave
     * @return at most {@value #MOST_STEPS}; empty when the party is not reached, or is listed itself
     */
    public List<String> chain(Map<Integer, Reached> reached, int party) {
        List<String> steps = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(party));
        Set<Integer> told = new LinkedHashSet<>(open);
        while (!open.isEmpty() && steps.size() < MOST_STEPS) {
            int one = open.remove();
            Reached how = reached.get(one);
            if (how == null || how.listed()) {
                continue;
            }
            List<String> holders = new ArrayList<>();
            BigDecimal sum = BigDecimal.ZERO;
            for (Holding holding : how.through()) {
                sum = sum.add(holding.percent());
                holders.add(words(holding));
                if (told.add(holding.owner())) {
                    open.add(holding.owner());
                }
            }
            steps.add(names.get(one) + " is held " + String.join(" and ", holders)
                    + (holders.size() > 1 ? ", together " + percent(sum) : ""));
        }
        return steps;
    }

    /** The listed parties on whom it rests that a party is reached; itself when it is listed. */
    public List<Integer> roots(Map<Integer, Reached> reached, int party) {
        List<Integer> roots = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(party));
        Set<Integer> seen = new LinkedHashSet<>(open);
        while (!open.isEmpty()) {
            int one = open.remove();
            Reached how = reached.get(one);
            if (how != null && how.listed()) {
                roots.add(one);
            } else if (how != null) {
                how.through().stream().map(Holding::owner).filter(seen::add).forEach(open::add);
            }
        }
        return roots;
    }

    private String words(Holding holding) {
        String share = holding.percent().signum() == 0 && holding.control()
                ? ""
                : percent(holding.percent()) + (holding.control() ? " and " : " ");
        return share + (holding.control() ? "controlled " : "") + "by " + names.get(holding.owner());
    }

    private static String percent(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString() + " %";
    }
}
