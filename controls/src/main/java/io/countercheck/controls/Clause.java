package io.countercheck.controls;

import java.util.Locale;

/** What a listing takes in beside the substance it names. The words are those of the listing's {@code clauses} column. */
public enum Clause {
    SALTS,
    /** Salts, but those with hydrochloric or sulphuric acid are excluded on one reading: a person decides. */
    SALTS_NOT_OF_MINERAL_ACIDS,
    OPTICAL_ISOMERS,
    GEOMETRIC_ISOMERS,
    /** Isomers of every kind that the listing's law means by the word. */
    ISOMERS,
    ESTERS,
    ETHERS,
    AMIDES,
    CARBAMATES,
    HALIDES,
    ACETALS,
    /** Open-ended derivatives and analogues: never decided by machine. */
    DERIVATIVES,
    /** Not the substance itself but only what is derived from it. */
    DERIVATIVES_ONLY,
    /** Preparations and mixtures with it as well. */
    PREPARATIONS,
    /** Not the substance itself but only preparations with it. */
    PREPARATIONS_ONLY;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    public String id() {
        return id;
    }
}
