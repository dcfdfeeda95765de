package io.countercheck.model;

import java.util.Locale;

/** What an order line may say of a party. */
public enum PartyAttribute {
    NAME,
    ADDRESS,
    COUNTRY,
    EMAIL,
    PHONE,
    WEBSITE,
    IDENTIFIER,
    WALLET;

    private final String id = name().toLowerCase(Locale.ROOT);

    public String id() {
        return id;
    }
}
