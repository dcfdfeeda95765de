package io.countercheck.duties;

import io.countercheck.duties.papers.Names;
import io.countercheck.model.Consignment;
import io.countercheck.model.Party;
import io.countercheck.model.PartyRole;
import java.util.List;
import java.util.Optional;

/** With whom quantities are added up. */
final class Customer {

    /** Who counts as the customer, first named first: the buyer before who merely receives. */
    private static final List<PartyRole> ROLES = List.of(
            PartyRole.SOLD_TO,
            PartyRole.IMPORTER,
            PartyRole.CONSIGNEE,
            PartyRole.SHIP_TO,
            PartyRole.END_USER,
            PartyRole.NOTIFY_PARTY);

    private Customer() {}

    /**
     * The customer's name folded to letters and digits in lower case, or empty when the consignment names none: all
     * such consignments are added up together, so that leaving the name out never lowers a sum.
     */
    static String keyOf(Consignment consignment) {
        for (PartyRole role : ROLES) {
            for (Party party : consignment.parties()) {
                Optional<String> name = party.role() == role ? party.name() : Optional.empty();
                String key = name.map(Names::fold).orElse("");
                if (!key.isEmpty()) {
                    return key;
                }
            }
        }
        return "";
    }
}
