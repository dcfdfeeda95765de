package io.countercheck.model;

/** What an order line says about the order and its journey. */
public enum OrderField implements Field {
    REFERENCE,
    LINE,
    ORDER_DATE,
    DISPATCH_DATE,
    ARRIVAL_DATE,
    FROM_COUNTRY,
    VIA_COUNTRIES,
    TO_COUNTRY,
    PORT_OF_LOADING,
    PORT_OF_DISCHARGE,
    PROCEDURE,
    INCOTERM,
    PAYMENT_METHOD;

    private final String id = name().toLowerCase(java.util.Locale.ROOT);

    @Override
    public String id() {
        return id;
    }
}
