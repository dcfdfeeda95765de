package io.countercheck.model;

/** One attribute of one party, for example the consignee's address; the name alone is just {@code consignee}. */
public record PartyField(PartyRole role, PartyAttribute attribute) implements Field {

    @Override
    public String id() {
        return attribute == PartyAttribute.NAME ? role.id() : role.id() + "_" + attribute.id();
    }
}
