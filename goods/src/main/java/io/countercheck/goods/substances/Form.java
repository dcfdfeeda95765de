package io.countercheck.goods.substances;

/** In which form a substance was named. A listing takes in the forms beside the substance only where its clause says so. */
public enum Form {
    ITSELF,
    SALT,
    /** A salt with hydrochloric or sulphuric acid, which some listings exclude. */
    SALT_OF_MINERAL_ACID,
    ESTER,
    /** A derivative or analogue, as the text itself calls it. */
    DERIVATIVE;

    public boolean salt() {
        return this == SALT || this == SALT_OF_MINERAL_ACID;
    }
}
