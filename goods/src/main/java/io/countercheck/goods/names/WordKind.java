package io.countercheck.goods.names;

/** What a word of trade or chemistry does to a name beside it. The words stand in words.csv. */
public enum WordKind {
    /** Makes a salt of the name beside it. */
    SALT,
    /** The same with hydrochloric or sulphuric acid. */
    SALT_MINERAL,
    /** Water of crystallisation, isotopes: still the substance. */
    HYDRATE,
    /** Makes an ester of an acid before it. */
    ESTER,
    /** After a name: makes another compound of it. */
    COMPOUND,
    /** Before a name: makes another compound of it. */
    RADICAL,
    /** Before a name: says which stereoisomer. */
    STEREO,
    /** Purity, strength and appearance. */
    GRADE,
    PACKING,
    UNIT,
    /** Joins words and says nothing: of, in, with. */
    LINK,
    /** Leads from goods to what is in them: with, containing. */
    INCLUDING,
    /** Leads to what the goods are for, or are used in. */
    PURPOSE,
    /** Sets two things side by side. */
    CONJUNCTION,
    /** Part of the name of a firm, or of a trade. */
    FIRM,
    /** Before a name: it is not there. */
    NEGATION_BEFORE,
    /** After a name: it is not there. */
    NEGATION_AFTER,
    /** After a name: a thing for it, or that withstands it. */
    EQUIPMENT,
    /** After a name: a measure or property called after it. */
    PROPERTY,
    /** A thing soaked in or filled with it. */
    ARTICLE,
    MIXTURE,
    /** Goods that hold other substances and are no chemical themselves: fragrances, detergents, inks. */
    PRODUCT,
    MEDICINE,
    /** A medicine of several active substances. */
    COMBINATION,
    /** Tells that the text speaks of chemicals. */
    CONTEXT,
    /** Derivatives and analogues of the name beside it. */
    DERIVATIVE,
    /** A word for many compounds at once, beside a name: esters of it, substances of its type. */
    GROUP,
    /** A printed or recorded work, a picture, a garment: a name on it is its title. */
    TITLE,
    /** Says that a vessel is empty. */
    EMPTY_VESSEL,
    /** The name of a substance that holds a listed name or looks like one, and is another. */
    OTHER,
    /** Says only that it is goods of some sort. */
    VAGUE,
    /** Says nothing at all. */
    EMPTY;

    /** Whether a field that holds only such words beside a name speaks of that name alone. */
    boolean quiet() {
        return switch (this) {
            case SALT, SALT_MINERAL, HYDRATE, STEREO, GRADE, PACKING, UNIT, LINK, CONTEXT, VAGUE, EMPTY, MIXTURE ->
                true;
            case ESTER,
                    COMPOUND,
                    RADICAL,
                    NEGATION_BEFORE,
                    NEGATION_AFTER,
                    EQUIPMENT,
                    PROPERTY,
                    ARTICLE,
                    MEDICINE,
                    COMBINATION,
                    PRODUCT,
                    INCLUDING,
                    PURPOSE,
                    CONJUNCTION,
                    FIRM,
                    GROUP,
                    TITLE,
                    EMPTY_VESSEL,
                    DERIVATIVE,
                    OTHER -> false;
        };
    }
}
