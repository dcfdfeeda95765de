package io.countercheck.parties;

import io.countercheck.model.Party;
import io.countercheck.model.PartyAttribute;
import io.countercheck.model.PartyRole;
import java.util.EnumMap;
import java.util.Map;

/**
 * A single question: is this somebody who is listed?
 *
 * @param name as written, or empty
 * @param country ISO 3166 alpha-2, or empty when unknown
 * @param identifier a tax, registration, IMO or passport number, e-mail address or wallet, or empty
 */
public record PartyQuery(String name, String country, String identifier) {

    public static PartyQuery named(String name) {
        return new PartyQuery(name, "", "");
    }

    /** The same question of a party without a part in any consignment; its evidence speaks of a consignee. */
    public Party party() {
        Map<PartyAttribute, String> text = new EnumMap<>(PartyAttribute.class);
        if (!name.isBlank()) {
            text.put(PartyAttribute.NAME, name);
        }
        if (!identifier.isBlank()) {
            text.put(PartyAttribute.IDENTIFIER, identifier);
        }
        return new Party(PartyRole.CONSIGNEE, country, text);
    }
}
