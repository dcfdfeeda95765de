package io.countercheck.duties.operator;

import io.countercheck.model.Movement;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who screens: the firm whose duties are tasks, while those of others are conditions.
 *
 * @param name its name; empty when nobody has said who the operator is
 * @param alsoKnownAs other names under which documents and orders name it
 * @param countries the countries of its establishments, ISO 3166 alpha-2
 * @param roles its part in every order that is not named in {@code rolesByOrder}; empty: it follows from the route
 * @param rolesByOrder its part by order reference
 */
public record Operator(
        String name,
        List<String> alsoKnownAs,
        Set<String> countries,
        Set<OperatorRole> roles,
        Map<String, Set<OperatorRole>> rolesByOrder) {

    /** Nobody has said who the operator is. */
    public static final Operator UNSAID = new Operator("", List.of(), Set.of(), Set.of(), Map.of());

    public Operator {
        alsoKnownAs = List.copyOf(alsoKnownAs);
        countries = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(countries));
        roles = Set.copyOf(roles);
        rolesByOrder = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(rolesByOrder));
    }

    public boolean known() {
        return !name.isEmpty();
    }

    /** Every name by which it may be named; empty when nobody has said who the operator is. */
    public List<String> names() {
        return known() ? Stream.concat(Stream.of(name), alsoKnownAs.stream()).toList() : List.of();
    }

    /**
     * Its part in an order: as the file says for that order, else for all orders, else exporter where the goods leave a
     * country of one of its establishments and importer where they arrive in one. Empty when none of these says anything.
     *
     * @param reference the order's reference, or empty
     */
    public Set<OperatorRole> rolesIn(String reference, Movement movement) {
        Set<OperatorRole> own = reference.isEmpty() ? null : rolesByOrder.get(reference);
        if (own != null) {
            return own;
        }
        if (!roles.isEmpty()) {
            return roles;
        }
        Set<OperatorRole> byRoute = EnumSet.noneOf(OperatorRole.class);
        if (countries.contains(movement.from())) {
            byRoute.add(OperatorRole.EXPORTER);
        }
        if (countries.contains(movement.to()) && !countries.contains(movement.from())) {
            byRoute.add(OperatorRole.IMPORTER);
        }
        return byRoute;
    }
}
