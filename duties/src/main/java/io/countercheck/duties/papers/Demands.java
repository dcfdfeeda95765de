package io.countercheck.duties.papers;

import io.countercheck.model.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the rows of a file would draw from the documents, collected in the first pass. Memory grows with the rows for which
 * there is a document with a quantity. Not thread-safe: give each thread its own and {@link #merge} them.
 */
public final class Demands {

    /**
     * What one duty of one row asks for.
     *
     * @param listing the listing that brings the duty
     * @param places documents that fit but for their quantity, first used first
     */
    private record Demand(long row, String duty, String listing, Amount amount, List<Integer> places) {}

    private record Account(int place, String duty) {}

    private final Register register;
    private final List<Demand> demands = new ArrayList<>();

    public Demands(Register register) {
        this.register = register;
    }

    /** A collection for another part of the same file. */
    public Demands another() {
        return new Demands(register);
    }

    /** Adds what one duty of one row would draw on; without a document that has a quantity nothing is drawn. */
    public void add(long row, String duty, String listing, Amount amount, List<Register.Entry> fitting) {
        List<Integer> places = fitting.stream().map(Register.Entry::place).toList();
        if (fitting.stream().anyMatch(e -> e.document().quantity() != null)) {
            demands.add(new Demand(row, duty, listing, amount, places));
        }
    }

    public Demands merge(Demands other) {
        demands.addAll(other.demands);
        return this;
    }

    /**
     * Gives each demand, in the order of rows, to the first of its documents that has enough left.
     *
     * <p>Each duty draws from an account of its own, because one licence may meet several duties for the same goods. A
     * document that has too little for a row is closed from there on, even if it had enough for a smaller row behind.
     * Only so a further document never leaves a row without: otherwise it could let an earlier row, which had been too
     * large, take what a later one had. Docs/documents.md argues it; a test with random registers holds it.
     *
     * @param earlier what orders before this file drew
     */
    public Draws settle(List<Drawn> earlier) {
        Map<Account, BigDecimal> left = new HashMap<>();
        Set<Account> closed = new HashSet<>();
        Set<Draws.Key> granted = new HashSet<>();
        Map<String, List<Drawn>> byNumber =
                earlier.stream().collect(Collectors.groupingBy(d -> Names.fold(d.number())));
        List<Demand> inOrder = demands.stream()
                .sorted(Comparator.comparingLong(Demand::row)
                        .thenComparing(Demand::duty)
                        .thenComparing(Demand::listing))
                .toList();
        for (Demand demand : inOrder) {
            for (int place : demand.places()) {
                if (take(demand, place, byNumber, left, closed, granted)) {
                    break;
                }
            }
        }
        return new Draws(granted);
    }

    private static BigDecimal rest(Document document, String duty, Map<String, List<Drawn>> earlier) {
        BigDecimal rest = Draws.available(document);
        for (Drawn drawn : earlier.getOrDefault(Names.fold(document.number()), List.of())) {
            if (drawn.from(document, duty)) {
                rest = rest.subtract(drawn.amount().inBaseUnits());
            }
        }
        return rest.max(BigDecimal.ZERO);
    }

    private boolean take(
            Demand demand,
            int place,
            Map<String, List<Drawn>> earlier,
            Map<Account, BigDecimal> left,
            Set<Account> closed,
            Set<Draws.Key> granted) {
        Draws.Key key = new Draws.Key(demand.row(), demand.duty(), place);
        Amount quantity = register.at(place).quantity();
        if (quantity == null || granted.contains(key)) {
            return true;
        }
        Account account = new Account(place, demand.duty());
        if (closed.contains(account)) {
            return false;
        }
        BigDecimal rest = left.computeIfAbsent(account, a -> rest(register.at(place), demand.duty(), earlier))
                .subtract(demand.amount().inBaseUnits());
        if (rest.signum() < 0) {
            closed.add(account);
            return false;
        }
        left.put(account, rest);
        granted.add(key);
        return true;
    }
}
