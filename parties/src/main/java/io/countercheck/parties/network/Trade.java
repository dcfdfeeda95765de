package io.countercheck.parties.network;

import io.countercheck.model.PartyRole;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Contacts that one consignment gave for its seller and its buyer alike: a seller's clerk who fills in a form leaves the
 * seller's number in the buyer's field. Such a contact is its owner's, and proves little of the others.
 */
final class Trade {

    /** A side of a consignment. */
    enum Side {
        SELLS,
        BUYS,
        SERVES;

        static Side of(PartyRole role) {
            return switch (role) {
                case EXPORTER, CONSIGNOR, MANUFACTURER -> SELLS;
                case IMPORTER, CONSIGNEE, SOLD_TO, SHIP_TO, END_USER, PAYER -> BUYS;
                case NOTIFY_PARTY, BROKER, CARRIER -> SERVES;
            };
        }

        boolean opposes(Side other) {
            return this == SELLS && other == BUYS || this == BUYS && other == SELLS;
        }
    }

    /** Who bore a contact on which side of a consignment that gave it for both. */
    private static final class Sides {
        final Set<Bearer> sellers = new HashSet<>();
        final Set<Bearer> buyers = new HashSet<>();
        /** The side that bears it in fewer rows and not on the other side too; worked out when first asked for. */
        private @Nullable Set<Bearer> filledIn;

        Set<Bearer> filledIn(Contact contact) {
            Set<Bearer> known = filledIn;
            if (known == null) {
                boolean sellersOwn = rows(sellers, contact) >= rows(buyers, contact);
                known = new HashSet<>(sellersOwn ? buyers : sellers);
                known.removeAll(sellersOwn ? sellers : buyers);
                filledIn = known;
            }
            return known;
        }
    }

    private final Map<Contact, Sides> given = new HashMap<>();

    /** Notes that a consignment gave a contact for both of them. */
    void opposed(Contact contact, Bearer one, Side sideOfOne, Bearer other) {
        Sides sides = given.computeIfAbsent(contact, c -> new Sides());
        sides.sellers.add(sideOfOne == Side.SELLS ? one : other);
        sides.buyers.add(sideOfOne == Side.SELLS ? other : one);
    }

    /**
     * Whether a contact was filled in for them by somebody else: some consignment gave it for both sides, and they stood
     * on the side that bears it in fewer rows. Nobody is when no consignment did. To be asked when all are noted.
     */
    boolean filledIn(Contact contact, Bearer bearer) {
        Sides sides = given.get(contact);
        return sides != null && sides.filledIn(contact).contains(bearer);
    }

    private static long rows(Set<Bearer> bearers, Contact contact) {
        long rows = 0;
        for (Bearer bearer : bearers) {
            Bearing bearing = bearer.bears.get(contact);
            rows += bearing == null ? 0 : bearing.mentions();
        }
        return rows;
    }
}
