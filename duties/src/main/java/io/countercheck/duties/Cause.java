package io.countercheck.duties;

/** Why a duty is lifted, or on what it depends. */
enum Cause {
    /** What the goods are is not certain. */
    IDENTITY,
    /** An end of the route is unknown. */
    ROUTE,
    /** A quantity is missing for goods that are listed for certain: of the top categories, they are held. */
    QUANTITY_OF_LISTED_GOODS,
    /** A quantity is missing. */
    QUANTITY,
    /** The duty is confined to destinations on a list that is not held. */
    DESTINATION_LIST,
    /** An exclusion may apply: said in free text only, or not verified well enough to release on. */
    EXCLUSION_UNCERTAIN,
    /** The day lies inside a date that is known only to the month or year. */
    DATE,
    /** The list of goods that the duty is about is not held. */
    GOODS_LIST,
    /** The party is only possibly the listed one. */
    PARTY,
    /** Lifted: below the quantity that brings the duty. */
    BELOW_QUANTITY,
    /** Lifted by an exclusion. */
    EXCLUDED
}
