package io.countercheck.duties;

import io.countercheck.controls.Trade;
import io.countercheck.duties.operator.Operator;
import io.countercheck.duties.operator.OperatorRole;
import io.countercheck.model.DutyOwed;
import io.countercheck.model.PartyRole;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who owes a duty, and whether that is the operator. */
final class Owners {

    private static final String IMPORTER = "importer";
    private static final String EXPORTER = "exporter";
    private static final String ANY_PERSON = "any-person";

    private final Routes routes;
    private final Case line;

    Owners(Routes routes, Case line) {
        this.routes = routes;
        this.line = line;
    }

    /** Of an importer and an exporter the one who acts in the duty's territory; the other trades bring both. */
    static List<String> of(Duty duty, @Nullable Trade trade) {
        List<String> all = duty.owedBy();
        if (trade == null || !all.contains(IMPORTER) || !all.contains(EXPORTER)) {
            return all;
        }
        return switch (trade) {
            case EXPORT -> without(all, IMPORTER);
            case IMPORT -> without(all, EXPORTER);
            case DOMESTIC, TRANSIT -> all;
        };
    }

    private static List<String> without(List<String> all, String ower) {
        return all.stream().filter(o -> !o.equals(ower)).toList();
    }

    /**
     * Whose task the duty is. A role that the rule names makes it the operator's; "any person" is whoever acts in the
     * territory: the operator, where it has an establishment there.
     */
    DutyOwed.Whose whose(Duty duty, @Nullable Trade trade) {
        Operator operator = line.onFile().operator();
        if (!operator.known()) {
            return DutyOwed.Whose.UNSAID;
        }
        List<String> owers = of(duty, trade);
        boolean byRole = operator
                .rolesIn(line.consignment().reference(), line.item().movement())
                .stream()
                .map(OperatorRole::id)
                .anyMatch(owers::contains);
        return byRole || owers.contains(ANY_PERSON) && operatorIn(duty.regime())
                ? DutyOwed.Whose.OURS
                : DutyOwed.Whose.OTHERS;
    }

    /** Whether somebody of this role acts in the territory: a party of the consignment, or the operator itself. */
    boolean actsIn(String regime, PartyRole role) {
        for (io.countercheck.model.Party party : line.consignment().parties()) {
            if (party.role() == role && !party.country().isEmpty() && speaksIn(party.country(), regime)) {
                return true;
            }
        }
        return line
                        .onFile()
                        .operator()
                        .rolesIn(line.consignment().reference(), line.item().movement())
                        .stream()
                        .anyMatch(r -> r.name().equals(role.name()))
                && operatorIn(regime);
    }

    private boolean operatorIn(String regime) {
        return line.onFile().operator().countries().stream().anyMatch(c -> speaksIn(c, regime));
    }

    private boolean speaksIn(String country, String regime) {
        return routes.regimesIn(country, line.day()).contains(regime);
    }
}
