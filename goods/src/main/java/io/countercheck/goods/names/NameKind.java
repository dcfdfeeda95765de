package io.countercheck.goods.names;

import io.countercheck.goods.names.Entry.Use;

/** What sort of name a row of synonyms.csv gives, and how an explanation calls it. */
enum NameKind {
    /** By the rules of nomenclature, so that its structure can be read from it. */
    SYSTEMATIC("systematic name"),
    /** As the indexes of chemical literature turn it round: "benzene, methyl-". */
    INDEX("index name"),
    /** In use in a language. */
    COMMON("name"),
    /** Found in older books and on older labels. */
    OLD("old name"),
    /** A mark or code under which the trade sells the substance itself. */
    TRADE("trade name"),
    /** International nonproprietary name. */
    INN("nonproprietary name"),
    /** The mark of a medicine with this one active substance: the goods are a medicine then. */
    MEDICINE("mark of a medicine"),
    /** A short form that means other things elsewhere. */
    SHORT("abbreviation"),
    /** A condensed formula. */
    FORMULA("formula"),
    /** A code of its maker, or the number in a register of flavours. */
    CODE("code");

    private final String words;

    NameKind(String words) {
        this.words = words;
    }

    /** How far a name of this kind can be trusted: a short one of letters and digits may be any article number. */
    Use use(String written) {
        return switch (this) {
            case SHORT -> Use.SHORT;
            case CODE -> Abbreviations.use(written);
            case SYSTEMATIC, INDEX, COMMON, OLD, TRADE, INN, MEDICINE, FORMULA -> Use.PLAIN;
        };
    }

    /** @param language an ISO 639-1 code, or nothing for a name of no language */
    String source(String language) {
        boolean languageSaysMore = this == COMMON || this == INN || this == OLD;
        return language.isEmpty() || !languageSaysMore ? words : Languages.name(language) + " " + words;
    }
}
