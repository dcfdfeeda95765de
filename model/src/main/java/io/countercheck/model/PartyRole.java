package io.countercheck.model;

import java.util.Locale;

/** The part a party plays in a consignment (WCO Data Model words). */
public enum PartyRole {
    EXPORTER,
    CONSIGNOR,
    IMPORTER,
    CONSIGNEE,
    SOLD_TO,
    SHIP_TO,
    NOTIFY_PARTY,
    END_USER,
    MANUFACTURER,
    BROKER,
    CARRIER,
    PAYER;

    private final String id = name().toLowerCase(Locale.ROOT);

    public String id() {
        return id;
    }
}
