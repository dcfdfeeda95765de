package io.countercheck.bench.month;

/** The firm whose month it is, and whom it buys machines from. */
final class Houses {

    static final String GERMAN = "Rheinufer Chemiehandel Example GmbH";
    static final String AMERICAN = "Rheinufer Chemicals Example Inc";
    static final String PRESS_MAKER = "Shanghai Pharma Machine Example Co Ltd";

    /** The American house where it buys for itself. */
    static final Buyer AMERICAN_STORE =
            new Buyer(AMERICAN, "2100 Harbor Way, Baltimore MD", "US", "rheinufer-chemicals.example", "distributor");

    /** The operator's file. */
    static final String OPERATOR = """
            name = "Rheinufer Chemiehandel Example GmbH"
            also = ["Rheinufer Chemicals Example Inc"]

            [[establishment]]
            country = "DE"

            [[establishment]]
            country = "US"
            """;

    private Houses() {}
}
