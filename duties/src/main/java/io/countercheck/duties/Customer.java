package io.countercheck.duties;

import io.countercheck.duties.papers.Names;
import io.countercheck.model.Consignment;
import io.countercheck.model.Party;
import io.countercheck.model.PartyRole;
import java.util.List;
import java.util.Optional;

/** With whom quantities are added up, and whom the customer file is asked about. */
public final class Customer {

    /** Who counts as the customer, first named first: the buyer before who merely receives. */
    private static final List<PartyRole> ROLES = List.of(
            PartyRole.SOLD_TO,
            PartyRole.IMPORTER,
            PartyRole.CONSIGNEE,
            PartyRole.SHIP_TO,
            PartyRole.END_USER,
            PartyRole.NOTIFY_PARTY);

    private Customer() {}

    /** The party of a consignment that counts as the customer; empty when the consignment names none. */
    public static Optional<Party> of(Consignment consignment) {
        for (PartyRole role : ROLES) {
            for (Party party : consignment.parties()) {
                if (party.role() == role
                        && !party.name().map(Names::fold).orElse("").isEmpty()) {
                    return Optional.of(party);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The customer's name folded to letters and digits in lower case, or empty when the consignment names none: all
     * such consignments are added up together, so that leaving the name out never lowers a sum.
     */
    public static String keyOf(Consignment consignment) {
        return of(consignment).flatMap(Party::name).map(Names::fold).orElse("");
    }
}
