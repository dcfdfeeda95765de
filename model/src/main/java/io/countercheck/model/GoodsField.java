package io.countercheck.model;

/** What an order line says about the goods themselves. */
public enum GoodsField implements Field {
    DESCRIPTION,
    ARTICLE,
    CAS,
    EC,
    UN,
    HS,
    QUANTITY,
    UNIT,
    NET_WEIGHT,
    GROSS_WEIGHT,
    WEIGHT_UNIT,
    PACK_SIZE,
    PACK_UNIT,
    PACK_COUNT,
    CONCENTRATION,
    FORM,
    END_USE,
    VALUE,
    CURRENCY,
    MAKE,
    MODEL,
    SERIAL;

    private final String id = name().toLowerCase(java.util.Locale.ROOT);

    @Override
    public String id() {
        return id;
    }
}
