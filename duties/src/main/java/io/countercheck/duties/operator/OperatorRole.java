package io.countercheck.duties.operator;

import java.util.Locale;

/** The part that the operator plays in an order. The words are those of the {@code owed_by} column of the duties. */
public enum OperatorRole {
    EXPORTER,
    IMPORTER,
    BROKER,
    CARRIER,
    MARKETPLACE,
    MANUFACTURER;

    private final String id = name().toLowerCase(Locale.ROOT);

    public String id() {
        return id;
    }
}
