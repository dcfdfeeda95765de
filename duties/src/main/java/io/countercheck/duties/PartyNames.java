package io.countercheck.duties;

import io.countercheck.controls.Trade;
import io.countercheck.duties.papers.Names;
import io.countercheck.model.DutyOwed;
import io.countercheck.model.Party;
import io.countercheck.model.PartyRole;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * To whom a document must be made out. Names are compared exactly but for letter case, spaces and signs: a licence of a
 * firm of nearly the same name is another firm's licence.
 */
final class PartyNames {

    private static final Set<PartyRole> SELLERS = EnumSet.of(PartyRole.EXPORTER, PartyRole.CONSIGNOR);
    private static final Set<PartyRole> CUSTOMERS = EnumSet.of(
            PartyRole.SOLD_TO, PartyRole.IMPORTER, PartyRole.CONSIGNEE, PartyRole.SHIP_TO, PartyRole.END_USER);

    private final Map<String, Set<PartyRole>> rolesOf = new HashMap<>();
    private final Set<String> operator = new HashSet<>();

    PartyNames(Case line) {
        for (Party party : line.consignment().parties()) {
            party.name()
                    .map(Names::fold)
                    .filter(name -> !name.isEmpty())
                    .ifPresent(name -> rolesOf.computeIfAbsent(name, n -> EnumSet.noneOf(PartyRole.class))
                            .add(party.role()));
        }
        line.onFile().operator().names().stream().map(Names::fold).forEach(operator::add);
    }

    /** The names of everybody in the consignment and of the operator, as {@link Names#fold} gives them. */
    Set<String> all() {
        Set<String> all = new HashSet<>(rolesOf.keySet());
        all.addAll(operator);
        return all;
    }

    /** Whether a customer of the consignment has this name. */
    boolean isCustomer(String name) {
        return named(name, CUSTOMERS);
    }

    /** Whether anybody in the consignment, or the operator, has this name. */
    boolean isNamed(String name) {
        return named(name, EnumSet.allOf(PartyRole.class)) || isOperator(name);
    }

    /**
     * Whether the one of this name owes the duty. In domestic trade the seller answers for its own licence, a buyer's does
     * not stand in for it; a rule that names nobody ("any person") is met by either side.
     */
    boolean owes(String name, List<String> owers, @Nullable Trade trade, DutyOwed.Whose whose) {
        if (whose == DutyOwed.Whose.OURS && isOperator(name)) {
            return true;
        }
        Set<PartyRole> roles = EnumSet.noneOf(PartyRole.class);
        for (String ower : owers) {
            switch (ower) {
                case "exporter" -> roles.addAll(SELLERS);
                case "importer" -> {
                    if (trade != Trade.DOMESTIC || owers.size() == 1) {
                        roles.addAll(CUSTOMERS);
                    }
                }
                case "broker" -> roles.add(PartyRole.BROKER);
                case "carrier" -> roles.add(PartyRole.CARRIER);
                case "manufacturer" -> roles.add(PartyRole.MANUFACTURER);
                case "any-person" -> {
                    if (owers.size() == 1) {
                        roles.addAll(SELLERS);
                        roles.addAll(CUSTOMERS);
                    }
                }
                default -> {}
            }
        }
        return named(name, roles);
    }

    private boolean named(String name, Set<PartyRole> roles) {
        return rolesOf.getOrDefault(Names.fold(name), Set.of()).stream().anyMatch(roles::contains);
    }

    private boolean isOperator(String name) {
        return operator.contains(Names.fold(name));
    }
}
